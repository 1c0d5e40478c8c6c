/** Semantic tokens: what a grammar that sees one line at a time cannot know. */
import { oncePer } from '../../domain/once-per.ts';
import { type Header, type MeetingPart, partAt, type Referat } from '../../syntax/index.ts';
import { type PlainToken, settle } from './token.ts';
import { headerTokens } from './tokens-header.ts';
import { groupTokens, itemTokens } from './tokens-item.ts';

export { SEMANTIC_TOKEN_TYPES } from '../../protocol.ts';

/**
 * The tokens of every header, group and item that touches lines `[start, end)`, which is a little more than asked for; five
 * numbers for each as the protocol has them, its place counted from the one before.
 */
export function semanticTokens(referat: Referat, start = 0, end = referat.lineCount): number[] {
  const data: number[] = [];
  let before = { line: 0, start: 0 };
  for (let at = start; at < Math.min(end, referat.lineCount); ) {
    const part = partAt(referat, at);
    if (!part) break;
    for (const token of tokensOf(part.node)) {
      const line = part.line + token.line;
      const column = line === before.line ? token.start - before.start : token.start;
      data.push(line - before.line, column, token.end - token.start, token.type, 0);
      before = { line, start: token.start };
    }
    at = Math.max(at + 1, part.line + part.node.lineCount);
  }
  return data;
}

const tokensOf = oncePer((node: Header | MeetingPart): readonly PlainToken[] => {
  if (node.kind === 'item') return settle(itemTokens(node));
  if (node.kind === 'footer') return [];
  return settle(node.kind === 'group' ? groupTokens(node) : headerTokens(node));
});
