/** Small steps over the syntax tree of a configuration file. */
import { getNodeValue, type Node } from 'jsonc-parser';
import type { Params } from '../../rules/rule.ts';
import { compilePattern, fitsAny, type Pattern } from '../patterns/compile.ts';
import type { ProblemId } from './problem.ts';

/** Says that a node is wrong. */
export type Report = (node: Pick<Node, 'offset' | 'length'>, id: ProblemId, params?: Params) => void;

/** A list of texts; anything else is reported and gives an empty list. */
export function readTexts(node: Node, name: string, report: Report): string[] {
  const value: unknown = getNodeValue(node);
  if (Array.isArray(value) && value.every((each): each is string => typeof each === 'string')) return value;
  report(node, 'wrong-type', { name, type: 'texts' });
  return [];
}

/** What a list of file patterns fits; faulty ones are reported and left out. */
export function readPatterns(node: Node, name: string, report: Report): ((path: string) => boolean) | undefined {
  readTexts(node, name, report);
  const patterns: Pattern[] = [];
  for (const child of node.type === 'array' ? (node.children ?? []) : []) {
    if (typeof child.value !== 'string') continue;
    const pattern = compilePattern(child.value, 'configuration');
    if (pattern.fault === undefined) patterns.push(pattern);
    else report(child, 'wrong-pattern', { fault: pattern.fault });
  }
  if (patterns.length === 0) return undefined;
  if (patterns.every(({ negated }) => negated)) report(node, 'only-exclusions', { name });
  return fitsAny(patterns);
}

/** The properties of an object node; halves of a property, as a parser that mends leaves them, are passed over. */
export function* properties(node: Node): Generator<{ key: Node; name: string; value: Node }> {
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    if (key && value) yield { key, name: String(key.value), value };
  }
}
