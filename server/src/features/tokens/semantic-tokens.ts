/**
 * Semantic tokens: what a grammar that sees one line at a time cannot know. Kept per item as relative numbers, so the
 * whole document's answer is a matter of copying, and a change is found by comparing both ends.
 */
import type { SemanticTokensEdit } from 'vscode-languageserver-types';
import { type Group, type Header, type Item, partAt, type Referat } from '../../syntax/index.ts';
import { type PlainToken, settle } from './token.ts';
import { headerTokens } from './tokens-header.ts';
import { groupTokens, itemTokens } from './tokens-item.ts';

export { SEMANTIC_TOKEN_TYPES } from '../../protocol.ts';

/** Five numbers for each token as the protocol has them; the first token's line counts from the node's first line. */
interface Encoded {
  readonly data: readonly number[];
  readonly firstLine: number;
  readonly lastLine: number;
}

type Node = Header | Group | Item;
const cache = new WeakMap<Node, Encoded>();
const EMPTY: Encoded = { data: [], firstLine: 0, lastLine: 0 };

/** The tokens of the whole document in the protocol's relative form. */
export function semanticTokens(referat: Referat): number[] {
  return encodeNodes(nodesOf(referat, 0, referat.lineCount));
}

/** The tokens of every header, group and item that touches lines `[start, end)`; a little more than asked for. */
export function semanticTokensInRange(referat: Referat, start: number, end: number): number[] {
  return encodeNodes(nodesOf(referat, start, end));
}

/** The edits that turn one answer into the next; `[]` when they are equal. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (head === before.length && head === after.length) return [];
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) }];
}

function* nodesOf(referat: Referat, start: number, end: number): Generator<{ node: Node; line: number }> {
  let line = Math.max(0, start);
  while (line < Math.min(end, referat.lineCount)) {
    const part = partAt(referat, line);
    if (!part) return;
    yield part;
    line = Math.max(line, part.line + part.node.lineCount);
    if (part.node.lineCount === 0) line++;
  }
}

function encodeNodes(nodes: Iterable<{ node: Node; line: number }>): number[] {
  const all: number[] = [];
  let previous = 0;
  for (const { node, line } of nodes) {
    const { data, firstLine, lastLine } = encoded(node);
    if (data.length === 0) continue;
    all.push(line + firstLine - previous);
    for (let i = 1; i < data.length; i++) all.push(data[i] as number);
    previous = line + lastLine;
  }
  return all;
}

function encoded(node: Node): Encoded {
  let found = cache.get(node);
  if (!found) {
    found = encode(
      settle(node.kind === 'item' ? itemTokens(node) : node.kind === 'group' ? groupTokens(node) : headerTokens(node)),
    );
    cache.set(node, found);
  }
  return found;
}

function encode(tokens: readonly PlainToken[]): Encoded {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return EMPTY;
  const data: number[] = [];
  let line = 0;
  let start = 0;
  for (const token of tokens) {
    const delta = token.line - line;
    data.push(
      delta,
      delta === 0 && data.length > 0 ? token.start - start : token.start,
      token.end - token.start,
      token.type,
      0,
    );
    line = token.line;
    start = token.start;
  }
  return { data, firstLine: first.line, lastLine: last.line };
}
