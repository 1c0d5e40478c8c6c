/** Renaming a body or a person: the name under the cursor, and edits that the client shows before they are made. */
import { ResponseError } from 'vscode-jsonrpc';
import type { ClientCapabilities, Position, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { renamableAt, renameAt } from '../features/edits/edits.ts';
import { LSPErrorCodes } from '../protocol/values.ts';
import type { TextLanguage } from '../protocol.ts';
import { editTexts } from '../texts/edits.ts';
import type { DocumentState } from './document-state.ts';
import { withLineEnds, workspaceEditOf } from './own-edits.ts';

/** The range and name to begin from. @throws ResponseError with a sentence where nothing can be renamed */
export function prepareRename(state: DocumentState, position: Position, language: TextLanguage) {
  const found = renamableAt(state.referat, state.document.lines, position);
  if (!found) throw new ResponseError(LSPErrorCodes.RequestFailed, editTexts(language).refusals['no-name']);
  return { range: found.range, placeholder: found.name };
}

/**
 * The edits in two groups. Those in running text are to be confirmed one by one, so a client shows a preview as soon as
 * there are any; what has to be confirmed is not ticked in it, hence only they.
 */
export function rename(
  state: DocumentState,
  position: Position,
  newName: string,
  language: TextLanguage,
  client: ClientCapabilities,
): WorkspaceEdit {
  const texts = editTexts(language);
  const result = renameAt(state.referat, state.document.lines, position, newName);
  if ('refusal' in result) throw new ResponseError(LSPErrorCodes.RequestFailed, texts.refusals[result.refusal]);
  const { workspaceEdit } = client.workspace ?? {};
  if (!workspaceEdit?.changeAnnotationSupport || workspaceEdit.documentChanges !== true)
    return workspaceEditOf(state, [...result.named, ...result.mentioned], client);
  const annotated = (edits: readonly TextEdit[], annotationId: string) =>
    withLineEnds(state, edits).map((edit) => ({ ...edit, annotationId }));
  return {
    documentChanges: [
      {
        textDocument: { uri: state.uri, version: state.version },
        edits: [...annotated(result.named, 'named'), ...annotated(result.mentioned, 'mentioned')],
      },
    ],
    changeAnnotations: {
      named: { label: texts.rename.named, needsConfirmation: false },
      mentioned: { label: texts.rename.mentioned, description: texts.rename.mentionedWhy, needsConfirmation: true },
    },
  };
}
