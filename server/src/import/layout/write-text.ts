/** Blocks as the text of minutes: headings and paragraphs apart, lists and tables close together. */
import type { Block } from '../block.ts';

/** Line ends are `\n`; the text ends with one. */
export function writeText(blocks: readonly Block[]): string {
  const lines: string[] = [];
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    if (before && !areClose(before, block)) lines.push('');
    lines.push(...linesOf(block));
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function areClose(before: Block, block: Block): boolean {
  return before.kind === block.kind && (block.kind === 'list-item' || block.kind === 'contents');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'table':
      return block.rows.map((cells) => cells.join('\t').trimEnd());
    case 'list-item':
      return `${'  '.repeat(block.depth)}${block.marker} ${block.text}`.split('\n');
    case 'heading':
    case 'contents':
      return [block.text];
    case 'paragraph':
      return block.text.split('\n');
  }
}
