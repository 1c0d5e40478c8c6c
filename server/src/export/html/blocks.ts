/** Blocks as HTML. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { DOCUMENT_WORDS } from '../../texts/minutes/document-words.ts';
import type { Block, ListBlock, TableBlock } from '../model.ts';

/** Counts the tables of a page, which have no names of their own. */
export interface TableCounter {
  tables: number;
}

/** @param level of headings among the blocks, 2 to 6 */
export function htmlOf(blocks: readonly Block[], level: number, counter: TableCounter): Element[] {
  return blocks.map((block) => {
    if (block.kind === 'list') return listOf(block);
    if (block.kind === 'table') return tableOf(block, counter);
    return block.kind === 'heading' ? h(`h${Math.min(level, 6)}`, block.text) : h('p', block.text);
  });
}

function listOf({ ordered, items }: ListBlock): Element {
  let expected = 1;
  const points = items.map(({ marker, text, list }) => {
    const value = ordered ? numberOf(marker) : undefined;
    const given = value !== undefined && value !== expected ? { value } : {};
    expected = (value ?? expected) + 1;
    return h('li', given, text, list ? listOf(list) : undefined);
  });
  if (!ordered) return h('ul', points);
  return h('ol', /^\(?[a-z]/i.test(items[0]?.marker ?? '') ? { type: 'a' } : {}, points);
}

/** 12 of `12.`, 3 of `c)`. */
function numberOf(marker: string): number | undefined {
  const number = /\d+/.exec(marker)?.[0];
  if (number !== undefined) return Number(number);
  const letter = /[a-z]/i.exec(marker)?.[0];
  return letter === undefined ? undefined : letter.toLowerCase().charCodeAt(0) - 96;
}

/** The first cell names its row, where there are several or nothing else names anything. The frame scrolls, so it can be reached by keyboard. */
function tableOf({ header, rows }: TableBlock, counter: TableCounter): Element {
  counter.tables++;
  const isNamed = rows.length > 1 || !header;
  const named = (cell: string, scope: 'col' | 'row'): Element => (cell === '' ? h('td') : h('th', { scope }, cell));
  const columns = header?.map((cell) => named(cell, 'col'));
  const head = columns ? [h('thead', h('tr', columns))] : [];
  const body = rows.map(({ cells }) => {
    const inner = cells.map((cell, i) => (i === 0 && isNamed ? named(cell, 'row') : h('td', cell)));
    return h('tr', inner);
  });
  const frame = { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: DOCUMENT_WORDS.table(counter.tables) };
  return h('div', frame, h('table', head, h('tbody', body)));
}
