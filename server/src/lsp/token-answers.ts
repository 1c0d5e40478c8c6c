import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { semanticTokens, tokenEdits } from '../features/tokens/semantic-tokens.ts';
import type { DocumentState } from './document-state.ts';

interface Answer {
  readonly resultId: string;
  readonly data: readonly number[];
}

/** The last token answer of each open document, so that the next one can be told as a difference. */
export class TokenAnswers {
  readonly #last = new WeakMap<DocumentState, Answer>();
  #counter = 0;

  full(state: DocumentState): SemanticTokens {
    const data = semanticTokens(state.referat);
    return { resultId: this.#keep(state, data), data };
  }

  /** The whole answer when `previous` is not the one this server gave last. */
  delta(state: DocumentState, previous: string): SemanticTokens | SemanticTokensDelta {
    const last = this.#last.get(state);
    if (last?.resultId !== previous) return this.full(state);
    const data = semanticTokens(state.referat);
    const edits = tokenEdits(last.data, data);
    return { resultId: edits.length === 0 ? last.resultId : this.#keep(state, data), edits };
  }

  #keep(state: DocumentState, data: readonly number[]): string {
    const resultId = String(++this.#counter);
    this.#last.set(state, { resultId, data });
    return resultId;
  }
}
