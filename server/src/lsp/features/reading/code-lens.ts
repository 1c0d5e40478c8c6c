/** `textDocument/codeLens`: a case's history and the agenda beside the minutes, where the user has asked for them. */
import { codeLenses } from '../../../features/code-lens/code-lens.ts';
import type { Services } from '../../services.ts';
import { otherHalf } from '../../workspace/agenda-or-minutes.ts';

/** Whoever opens a document does not wait for others to be read (ms). */
const PATIENCE_MS = 150;

export function registerCodeLens({ connection, handlers, settings, workspace, client }: Services): void {
  connection.onCodeLens(
    handlers.document('codeLens', [], async (state, _, token) => {
      const { codeLensEnabled, language } = await settings.of(state.uri);
      if (!codeLensEnabled) return [];
      const { index } = await workspace.ask(token, PATIENCE_MS);
      return codeLenses(state.referat, state.uri, {
        language,
        historyOf: (number) => index.history(number),
        canShow: client.options.ownMessages === true,
        other: otherHalf(state, index),
      });
    }),
  );
}
