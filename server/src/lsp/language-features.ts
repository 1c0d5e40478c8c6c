/** Which pure function answers which request. Nothing is computed here. */
import type { Connection } from 'vscode-languageserver';
import { foldingRanges } from '../features/folding.ts';
import { outline } from '../features/outline.ts';
import type { Handlers } from './handlers.ts';
import type { Settings } from './settings.ts';

export function registerLanguageFeatures(connection: Connection, handlers: Handlers, settings: Settings): void {
  connection.onDocumentSymbol(
    handlers.document('documentSymbol', [], async (state) => {
      const { language } = await settings.of(state.uri);
      return outline(state.referat, language);
    }),
  );
  connection.onFoldingRanges(handlers.document('foldingRange', [], (state) => foldingRanges(state.referat)));
}
