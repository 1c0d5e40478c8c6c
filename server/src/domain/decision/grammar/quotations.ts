/** What somebody is quoted for: words of one member, or of another paper, that decide nothing themselves. */
import { isBlank } from '../../signs/chars.ts';
import type { Token } from './tokens.ts';
import { isVerb } from './verb-words.ts';

interface Quotation {
  readonly start: number;
  readonly end: number;
}

/** Without the tokens of quotations that hold a verb; a quoted name (`»Grøn by«`) stays. Linear. */
export function withoutQuotations(text: string, tokens: readonly Token[]): readonly Token[] {
  const quotations = quotationsIn(text);
  if (quotations.length === 0) return tokens;
  const kept: Token[] = [];
  let at = 0;
  for (const { start, end } of quotations) {
    while (at < tokens.length && (tokens[at] as Token).start < start) kept.push(tokens[at++] as Token);
    const from = at;
    while (at < tokens.length && (tokens[at] as Token).start < end) at++;
    const quoted = tokens.slice(from, at);
    // A text that begins with a quotation is one itself: its own words are all there is to read.
    if (start === 0 || !quoted.some((token) => isVerb(token.text))) kept.push(...quoted);
    // What a sentence ends with inside the mark ends it outside as well.
    else if (quoted.at(-1)?.kind === 'mark') kept.push(quoted.at(-1) as Token);
  }
  return [...kept, ...tokens.slice(at)];
}

const MARKS = '"”“„»«';

/** Pairs of marks: the first stands in front of a word, the second behind one; a mark without its other half is none. */
function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    if (!MARKS.includes(text.charAt(at))) continue;
    const isOpening = at === 0 || isBlank(text.charCodeAt(at - 1)) || '\n([:'.includes(text.charAt(at - 1));
    if (isOpening) open = at;
    else if (open >= 0) {
      found.push({ start: open, end: at });
      open = -1;
    }
  }
  return found;
}
