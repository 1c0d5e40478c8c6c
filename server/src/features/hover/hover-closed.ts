/** Hover: what it means that an item, or a group of items, is closed. */
import { textsOf } from '../../texts/texts.ts';
import { bold, paragraphs, plain } from '../support/markdown.ts';
import type { Found, HoverOptions, Spot } from './hover-spot.ts';

export function hoverClosed({ node, line }: Spot, { language }: HoverOptions): Found | undefined {
  const texts = textsOf(language).closed;
  if (node.kind === 'group')
    return node.closed && line === node.heading.line
      ? { span: node.heading, value: paragraphs(bold(node.text), plain(texts.group), plain(texts.item)) }
      : undefined;
  if (node.kind !== 'item' || !node.closed || line !== node.heading.line) return undefined;
  return { span: node.heading.span, value: paragraphs(bold(texts.title), plain(texts.item)) };
}
