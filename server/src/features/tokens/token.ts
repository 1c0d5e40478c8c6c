/** One semantic token before it is encoded; lines count from its node. */
import { SEMANTIC_TOKEN_TYPES, type SemanticTokenType } from '../../protocol.ts';
import type { TextSpan } from '../../syntax/index.ts';

export interface PlainToken extends TextSpan {
  /** Index in the legend. */
  readonly type: number;
}

const INDEX = Object.fromEntries(SEMANTIC_TOKEN_TYPES.map((type, index) => [type, index])) as Readonly<
  Record<SemanticTokenType, number>
>;

/** The token of a span; the line counts from the span's node. */
export function token(type: SemanticTokenType, { line, start, end }: TextSpan): PlainToken {
  return { line, start, end, type: INDEX[type] };
}

/** The span as tokens of `type` with the part `inner` of it as `innerType`. */
export function split(
  type: SemanticTokenType,
  span: TextSpan,
  innerType: SemanticTokenType,
  inner: TextSpan | undefined,
): PlainToken[] {
  if (!inner || inner.line !== span.line || inner.start < span.start || inner.end > span.end)
    return [token(type, span)];
  return [
    token(type, { ...span, end: inner.start }),
    token(innerType, inner),
    token(type, { ...span, start: inner.end }),
  ];
}

/** In order of place, without empty ones; of two that overlap the one that begins first stays. */
export function settle(tokens: PlainToken[]): PlainToken[] {
  tokens.sort((a, b) => a.line - b.line || a.start - b.start);
  const kept: PlainToken[] = [];
  for (const each of tokens) {
    const last = kept.at(-1);
    if (each.end > each.start && (!last || last.line < each.line || last.end <= each.start)) kept.push(each);
  }
  return kept;
}
