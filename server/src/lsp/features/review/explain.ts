/** "Forklar læsningen": why a document is read as it is. */
import { explainText } from '../../../features/outline/explain-text.ts';
import { EXPLAIN_REQUEST } from '../../../protocol.ts';
import type { Services } from '../../services.ts';

export function registerExplain({ handlers, settings }: Services): void {
  handlers.onDocument(EXPLAIN_REQUEST, null, async (state, { line }) => {
    const { language } = await settings.of(state.uri);
    return { text: explainText(state.document.lines, line, language) };
  });
}
