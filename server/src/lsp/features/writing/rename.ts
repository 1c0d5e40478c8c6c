/** Renaming a body or a person: the name under the cursor, and edits that the client shows before they are made. */
import { LSPErrorCodes, type Position, ResponseError, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { renamableAt, renameAt } from '../../../features/edits/edits.ts';
import type { TextLanguage } from '../../../protocol.ts';
import { editTexts } from '../../../texts/drafting/edits.ts';
import type { Client } from '../../client.ts';
import type { DocumentState } from '../../documents/document-state.ts';
import { inside } from '../../documents/positions.ts';
import { withLineEnds, workspaceEditOf } from '../../documents/text-edits.ts';
import type { Services } from '../../services.ts';

export function registerRename({ connection, handlers, settings, client }: Services): void {
  connection.onPrepareRename(
    handlers.document('prepareRename', null, async (state, { position }) => {
      const { language } = await settings.of(state.uri);
      return prepareRename(state, inside(state.document, position), language);
    }),
  );
  connection.onRenameRequest(
    handlers.document('rename', null, async (state, { position, newName }) => {
      const { language } = await settings.of(state.uri);
      return rename(state, inside(state.document, position), String(newName), language, client);
    }),
  );
}

/** The range and name to begin from. @throws ResponseError with a sentence where nothing can be renamed */
function prepareRename(state: DocumentState, position: Position, language: TextLanguage) {
  const found = renamableAt(state.referat, state.document.lines, position);
  if (!found) throw new ResponseError(LSPErrorCodes.RequestFailed, editTexts(language).refusals['no-name']);
  return { range: found.range, placeholder: found.name };
}

/**
 * The edits in two groups. Those in running text are to be confirmed one by one, so a client shows a preview as soon as
 * there are any; what has to be confirmed is not ticked in it, hence only they.
 */
function rename(
  state: DocumentState,
  position: Position,
  newName: string,
  language: TextLanguage,
  client: Client,
): WorkspaceEdit {
  const texts = editTexts(language);
  const result = renameAt(state.referat, state.document.lines, position, newName);
  if ('refusal' in result) throw new ResponseError(LSPErrorCodes.RequestFailed, texts.refusals[result.refusal]);
  if (!client.confirmedEdits) return workspaceEditOf(state, [...result.named, ...result.mentioned], client);
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
