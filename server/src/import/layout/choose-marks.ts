/**
 * Whether the headings of a source need marks (`##`) in the text. Minutes are read by their words and their habits; where those
 * alone would lose an item or a section that the source's headings show, the headings keep their levels.
 */
import { itemsOf, parse, type Referat } from '../../syntax/index.ts';
import type { Block } from '../block.ts';
import { writeText } from './write-text.ts';

export interface Written {
  readonly text: string;
  readonly referat: Referat;
}

/** Real headings only: what merely looks like one is left to its words. */
const DEEPEST = 6;

export function writeMinutes(blocks: readonly Block[]): Written {
  const plain = written(writeText(blocks));
  if (!blocks.some((block) => block.kind === 'heading' && block.level <= DEEPEST)) return plain;
  const marked = written(writeText(blocks.map(withMark)));
  const [plainItems, plainSections] = countOf(plain.referat);
  const [markedItems, markedSections] = countOf(marked.referat);
  const better = markedItems === plainItems ? markedSections > plainSections : markedItems > plainItems;
  // Far more items than the words show are sub-headings that the source gives the same level.
  return better && markedItems <= Math.max(plainItems * 2, plainItems + 3) ? marked : plain;
}

export function written(text: string): Written {
  return { text, referat: parse(text.split('\n')) };
}

function withMark(block: Block): Block {
  if (block.kind !== 'heading' || block.level > DEEPEST) return block;
  return { ...block, text: `${'#'.repeat(block.level)} ${block.text}` };
}

/** Items, and named sections in them. */
export function countOf(referat: Referat): readonly [items: number, sections: number] {
  let items = 0;
  let sections = 0;
  for (const { node } of itemsOf(referat)) {
    items++;
    sections += node.sections.filter(({ key }) => key !== '').length;
  }
  return [items, sections];
}
