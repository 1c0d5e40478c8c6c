/** Blocks in Akoma Ntoso: `p`, `blockList`, `table`. A heading among them is a `p` of its own class, for blocks have none. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Block, ListBlock, TableBlock } from '../model.ts';
import { forXml } from '../xml-text.ts';

/** Gives every element of a document its eId, by what it stands in and its place there. */
export class ElementIds {
  readonly #counts = new Map<string, number>();

  /** `punkt-4__p_2`, as the naming convention has it. */
  take(holder: string, name: string): string {
    const key = `${holder}__${name}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return `${key}_${count}`;
  }
}

/** @param holder eId of the element they stand in */
export function aknBlocks(blocks: readonly Block[], holder: string, ids: ElementIds): Element[] {
  return blocks.map((block) => {
    if (block.kind === 'list') return listOf(block, holder, ids);
    if (block.kind === 'table') return tableOf(block, holder, ids);
    return paragraph(block.text, holder, ids, block.kind === 'heading' ? { class: 'heading' } : {});
  });
}

export function paragraph(text: string, holder: string, ids: ElementIds, more: Record<string, string> = {}): Element {
  return x('p', { eId: ids.take(holder, 'p'), ...more }, forXml(text));
}

function listOf({ items }: ListBlock, holder: string, ids: ElementIds): Element {
  const eId = ids.take(holder, 'list');
  const points = items.map(({ marker, text, list }) => {
    const item = ids.take(eId, 'item');
    return x('item', { eId: item }, [
      ...(marker === '' ? [] : [x('num', forXml(marker))]),
      paragraph(text, item, ids),
      ...(list ? [listOf(list, item, ids)] : []),
    ]);
  });
  return x('blockList', { eId }, points);
}

function tableOf({ header, rows }: TableBlock, holder: string, ids: ElementIds): Element {
  const eId = ids.take(holder, 'table');
  const row = (cells: readonly string[], name: 'th' | 'td'): Element =>
    x(
      'tr',
      cells.map((cell) => x(name, [paragraph(cell, eId, ids)])),
    );
  return x('table', { eId }, [...(header ? [row(header, 'th')] : []), ...rows.map(({ cells }) => row(cells, 'td'))]);
}
