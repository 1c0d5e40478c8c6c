/** Tables: those that hold data stay tables, those that only place text on a page are read through. */
import type { Block } from '../block.ts';
import { type Element, isElement, type Node } from './dom.ts';

/** Reads what stands in a cell. */
export interface CellReader {
  read(node: Node, depth: number): void;
  finish(): readonly Block[];
}

/** The table as one block, or what stands in it. */
export function tableBlocks(table: Element, reader: () => CellReader, depth: number): readonly Block[] {
  const rows: (readonly Block[])[][] = [];
  const before: Block[] = [];
  forEachRow(table, (row) => {
    const cells: (readonly Block[])[] = [];
    for (const cell of row.childNodes) {
      if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
      const inside = reader();
      for (const child of cell.childNodes) inside.read(child, depth + 1);
      cells.push(inside.finish());
    }
    if (cells.length > 0) rows.push(cells);
  });
  for (const child of table.childNodes)
    if (isElement(child) && child.tagName === 'caption') {
      const inside = reader();
      for (const each of child.childNodes) inside.read(each, depth + 1);
      before.push(...inside.finish());
    }
  if (rows.length === 0) return before;
  if (isLayout(rows)) return [...before, ...rows.flat(2)];
  return [...before, { kind: 'table', rows: rows.map((cells) => cells.map(cellText)) }];
}

/** Real headings, tables in tables, lists and running text in a cell, or one column: a frame for text, not data. */
function isLayout(rows: readonly (readonly (readonly Block[])[])[]): boolean {
  const single = rows.every((cells) => cells.length < 2);
  return (
    single ||
    rows.some((cells) =>
      cells.some(
        (blocks) =>
          blocks.length > 6 ||
          blocks.some((block) => block.kind === 'table' || (block.kind === 'heading' && block.level < 7)),
      ),
    )
  );
}

function cellText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'table') return block.rows.flat().join(' ');
      return block.kind === 'list-item' ? `${block.marker} ${block.text}` : block.text;
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function forEachRow(table: Element, found: (row: Element) => void): void {
  for (const child of table.childNodes) {
    if (!isElement(child)) continue;
    if (child.tagName === 'tr') found(child);
    else if (/^t(?:head|body|foot)$/.test(child.tagName)) forEachRow(child, found);
  }
}
