/** `textDocument/documentSymbol`: the outline as a tree, or flat for a client without one. */
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { outline } from '../../../features/outline/outline.ts';
import type { Services } from '../../services.ts';

export function registerOutline({ connection, handlers, settings, client }: Services): void {
  connection.onDocumentSymbol(
    handlers.document('documentSymbol', [], async (state) => {
      const { language } = await settings.of(state.uri);
      const symbols = outline(state.referat, language);
      return client.symbolTree ? symbols : flat(symbols, state.uri);
    }),
  );
}

/** The symbols one after the other as they stand in the document, each with the name of the one it lies in. */
function flat(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...flat(children, uri, name),
  ]);
}
