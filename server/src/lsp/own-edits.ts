/** Edits as a client takes them: in the document's own line ends, and for the version they were made for. */
import type { ClientCapabilities, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { DocumentState } from './document-state.ts';

/** The edits with the document's own line ends; features write `\n`. */
export function withLineEnds({ document }: DocumentState, edits: readonly TextEdit[]): TextEdit[] {
  const eol = document.getEOLCharacters(0) || '\n';
  return eol === '\n' ? [...edits] : edits.map((edit) => ({ ...edit, newText: edit.newText.replaceAll('\n', eol) }));
}

/** One document's edits; a client that knows versions refuses them when the text has moved on. */
export function workspaceEditOf(
  state: DocumentState,
  edits: readonly TextEdit[],
  client: ClientCapabilities,
): WorkspaceEdit {
  const own = withLineEnds(state, edits);
  return client.workspace?.workspaceEdit?.documentChanges === true
    ? { documentChanges: [{ textDocument: { uri: state.uri, version: state.version }, edits: own }] }
    : { changes: { [state.uri]: own } };
}
