/** Edits as a client takes them: in the document's own line ends, and for the version they were made for. */
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import type { DocumentState } from './document-state.ts';

/** The edits with the document's own line ends; features write `\n`. */
export function withLineEnds({ document }: DocumentState, edits: readonly TextEdit[]): TextEdit[] {
  return edits.map(({ range, newText }) => {
    const eol = document.getEOLCharacters(range.start.line) || document.getEOLCharacters(0) || '\n';
    return { range, newText: eol === '\n' ? newText : newText.replaceAll('\n', eol) };
  });
}

/** One document's edits; a client that knows versions refuses them when the text has moved on. */
export function workspaceEditOf(state: DocumentState, edits: readonly TextEdit[], client: Client): WorkspaceEdit {
  const { uri, version } = state;
  const own = withLineEnds(state, edits);
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: own }] }
    : { changes: { [uri]: own } };
}
