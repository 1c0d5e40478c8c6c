/** `textDocument/semanticTokens`: whole, as a difference, for a range. */
import type { SemanticTokens, SemanticTokensDelta, SemanticTokensEdit } from 'vscode-languageserver';
import { semanticTokens } from '../../../features/tokens/semantic-tokens.ts';
import { commonEnds } from '../../../text/common-ends.ts';
import type { DocumentState } from '../../documents/document-state.ts';
import { rangeInside } from '../../documents/positions.ts';
import type { Services } from '../../services.ts';

export function registerTokens({ connection, handlers }: Services): void {
  const answers = new TokenAnswers();
  const tokens = connection.languages.semanticTokens;
  tokens.on(handlers.document('semanticTokens/full', { resultId: '', data: [] }, (state) => answers.full(state)));
  tokens.onDelta(
    handlers.document('semanticTokens/delta', { data: [] }, (state, { previousResultId }) =>
      answers.delta(state, previousResultId),
    ),
  );
  tokens.onRange(
    handlers.document('semanticTokens/range', { data: [] }, (state, { range }) => {
      const { start, end } = rangeInside(state.document, range);
      return { data: semanticTokens(state.referat, start.line, end.line + 1) };
    }),
  );
}

interface Answer {
  readonly resultId: string;
  readonly data: number[];
}

/** The last answer of each open document, so that the next one can be told as a difference. */
export class TokenAnswers {
  readonly #last = new WeakMap<DocumentState, Answer>();
  #counter = 0;

  full(state: DocumentState): Answer {
    const answer = { resultId: String(++this.#counter), data: semanticTokens(state.referat) };
    this.#last.set(state, answer);
    return answer;
  }

  /** The whole answer when `previous` is not the one this server gave last. */
  delta(state: DocumentState, previous: string): SemanticTokens | SemanticTokensDelta {
    const last = this.#last.get(state);
    const { resultId, data } = this.full(state);
    if (last?.resultId !== previous) return { resultId, data };
    return { resultId, edits: editsBetween(last.data, data) };
  }
}

/** `[]` when the answers are equal. */
function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const { head, tail } = commonEnds(before, after);
  if (head === before.length && head === after.length) return [];
  return [{ start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) }];
}
