/** Small steps over the syntax tree of a configuration file. */
import { getNodeValue, type Node } from 'jsonc-parser';
import type { Params } from '../../rules/rule.ts';
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

/** The properties of an object node; halves of a property, as a parser that mends leaves them, are passed over. */
export function* properties(node: Node): Generator<{ key: Node; name: string; value: Node }> {
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    if (key && value) yield { key, name: String(key.value), value };
  }
}
