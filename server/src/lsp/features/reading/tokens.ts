/** `textDocument/semanticTokens`: whole, as a difference, for a range. */
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { semanticTokens, semanticTokensInRange, tokenEdits } from '../../../features/tokens/semantic-tokens.ts';
import type { DocumentState } from '../../documents/document-state.ts';
import { rangeInside } from '../../documents/positions.ts';
import type { Services } from '../../services.ts';

export function registerTokens({ connection, handlers }: Services): void {
  const answers = new TokenAnswers();
  const tokens = connection.languages.semanticTokens;
  tokens.on(handlers.document('semanticTokens/full', { data: [] }, (state) => answers.full(state)));
  tokens.onDelta(
    handlers.document('semanticTokens/delta', { data: [] }, (state, { previousResultId }) =>
      answers.delta(state, previousResultId),
    ),
  );
  tokens.onRange(
    handlers.document('semanticTokens/range', { data: [] }, (state, { range }) => {
      const { start, end } = rangeInside(state.document, range);
      return { data: semanticTokensInRange(state.referat, start.line, end.line + 1) };
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

  full(state: DocumentState): SemanticTokens {
    return this.#keep(state, semanticTokens(state.referat));
  }

  /** The whole answer when `previous` is not the one this server gave last. */
  delta(state: DocumentState, previous: string): SemanticTokens | SemanticTokensDelta {
    const last = this.#last.get(state);
    if (last?.resultId !== previous) return this.full(state);
    const data = semanticTokens(state.referat);
    const edits = tokenEdits(last.data, data);
    return { resultId: edits.length === 0 ? last.resultId : this.#keep(state, data).resultId, edits };
  }

  #keep(state: DocumentState, data: number[]): Answer {
    const answer = { resultId: String(++this.#counter), data };
    this.#last.set(state, answer);
    return answer;
  }
}
