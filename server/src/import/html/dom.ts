/** The tree that parse5 makes of a page, as much of it as is read. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Trees deeper than this are no page. */
export const DEEPEST = 400;

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function attributeOf({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

/** The first element of that name, in the order of the page. */
export function find(nodes: readonly Node[], name: string | RegExp, depth = 0): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node) || depth > DEEPEST) continue;
    if (typeof name === 'string' ? node.tagName === name : name.test(node.tagName)) return node;
    const inside = find(node.childNodes, name, depth + 1);
    if (inside) return inside;
  }
  return undefined;
}

export function count(nodes: readonly Node[], name: string, depth = 0): number {
  let sum = 0;
  for (const node of nodes)
    if (isElement(node) && depth <= DEEPEST)
      sum += (node.tagName === name ? 1 : 0) + count(node.childNodes, name, depth + 1);
  return sum;
}
