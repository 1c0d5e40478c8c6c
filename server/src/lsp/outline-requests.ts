/** The outline and its folds: what an editor waits for when a document opens, so this is loaded before all other answers. */
import { foldingRanges } from '../features/folding/folding.ts';
import { outline } from '../features/outline/outline.ts';
import type { Connection } from './connection.ts';
import { foldingJson } from './folding-json.ts';
import type { Handlers } from './handlers.ts';
import { outlineJson } from './outline-json.ts';
import { written } from './serialized.ts';
import type { Settings } from './settings.ts';

export interface OutlineOptions {
  readonly connection: Connection;
  readonly handlers: Handlers;
  readonly settings: Settings;
  /** Answers leave as JSON text, not as objects. */
  readonly writesJson: boolean;
}

export function registerOutline({ connection, handlers, settings, writesJson }: OutlineOptions): void {
  connection.onDocumentSymbol(
    handlers.document('documentSymbol', [], async (state) => {
      const { language } = await settings.of(state.uri);
      const { referat } = state;
      if (!writesJson) return outline(referat, language);
      return written(
        () => outlineJson(referat, language),
        () => outline(referat, language),
      );
    }),
  );
  connection.onFoldingRanges(
    handlers.document('foldingRange', [], ({ referat }) => {
      if (!writesJson) return foldingRanges(referat);
      return written(
        () => foldingJson(referat),
        () => foldingRanges(referat),
      );
    }),
  );
}
