import type { ClientCapabilities, CodeAction } from 'vscode-languageserver';
import { codeActions } from './code-actions.ts';
import type { Connection } from './connection.ts';
import type { DocumentState } from './document-state.ts';
import type { Documents } from './documents.ts';
import { editActions, findingEdits, resolveEditAction } from './edit-actions.ts';
import type { Handlers } from './handlers.ts';
import { rangeInside } from './positions.ts';
import type { Problems } from './problems.ts';
import type { Settings } from './settings.ts';

export interface ActionServices {
  readonly connection: Connection;
  readonly handlers: Handlers;
  readonly documents: Documents;
  readonly settings: Settings;
  readonly problems: Problems;
  readonly client: () => ClientCapabilities;
  /** Told where the cursor is (0-based line). */
  readonly cursorAt: (state: DocumentState, line: number) => void;
}

/** Answers `textDocument/codeAction` with edits that are ready to apply. */
export function registerActions(services: ActionServices): void {
  const { connection, handlers, documents, settings, problems, client, cursorAt } = services;
  connection.onCodeAction(
    handlers.document('codeAction', [], async (state, params): Promise<CodeAction[]> => {
      const check = await problems.checker(state);
      const { language } = await settings.of(state.uri);
      const range = rangeInside(state.document, params.range);
      cursorAt(state, range.start.line);
      const versioned = client().workspace?.workspaceEdit?.documentChanges === true;
      const [context, findings] = [params.context ?? {}, check()];
      return [
        ...codeActions(state, findings, range, context, { language, versioned, problems }),
        ...findingEdits(state, findings, range, context, problems, language, client()),
        ...editActions(state, range, context, language, client()),
      ];
    }),
  );
  connection.onCodeActionResolve(async (action, token) => {
    const answer = handlers.request<CodeAction, CodeAction>('codeAction/resolve', action, async () => {
      const uri = (action.data as { readonly uri?: string } | undefined)?.uri ?? '';
      const { language } = await settings.of(uri);
      return resolveEditAction(action, (each) => documents.get(each), language, client());
    });
    return answer(action, token);
  });
}
