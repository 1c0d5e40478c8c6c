/** "Forklar læsningen": why a document is read as it is. */
import { explainText } from '../../../features/outline/explain-text.ts';
import { EXPLAIN_REQUEST, type ExplainParams, type ExplainResult } from '../../../protocol.ts';
import type { Services } from '../../services.ts';

export function registerExplain({ connection, handlers, settings }: Services): void {
  connection.onRequest(
    EXPLAIN_REQUEST,
    handlers.document<ExplainParams, ExplainResult | null>(EXPLAIN_REQUEST, null, async (state, { line }) => {
      const { language } = await settings.of(state.uri);
      return { text: explainText(state.document.lines, line, language) };
    }),
  );
}
