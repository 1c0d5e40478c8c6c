/** `textDocument/codeAction`: remedies for findings, and the explicit edits. */
import type { CodeAction } from 'vscode-languageserver';
import { rangeInside } from '../documents/positions.ts';
import type { Services } from '../services.ts';
import { actionFilter } from './action-filter.ts';
import { contentsFixes, editActions, resolveEditAction } from './edit-actions.ts';
import { fixActions } from './fix-actions.ts';

export function registerCodeActions(services: Services): void {
  const { connection, handlers, documents, settings, problems, diagnostics, client } = services;
  connection.onCodeAction(
    handlers.document('codeAction', [], async (state, params): Promise<CodeAction[]> => {
      const check = await problems.checker(state);
      const { language } = await settings.of(state.uri);
      const mayFixAll = await problems.mayFixAll(state);
      const range = rangeInside(state.document, params.range);
      diagnostics.cursorAt(state, range.start.line);
      const request = {
        state,
        range,
        language,
        client,
        problems,
        mayFixAll,
        findings: check(),
        filter: actionFilter(params.context),
      };
      return [...fixActions(request), ...contentsFixes(request), ...editActions(request)];
    }),
  );
  connection.onCodeActionResolve((action, token) => {
    const resolve = handlers.request<CodeAction, CodeAction>('codeAction/resolve', action, async () => {
      const uri = (action.data as { readonly uri?: string } | undefined)?.uri ?? '';
      const { language } = await settings.of(uri);
      return resolveEditAction(action, (each) => documents.get(each), language, client);
    });
    return resolve(action, token);
  });
}
