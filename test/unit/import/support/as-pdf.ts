/** Pieces as a PDF without tags, as a printer driver leaves it: lines broken and words parted, heads and feet on each page. */
import type { Block } from '../../../../server/src/import/block.ts';
import { LETTER, type Placed, pdfFile } from './pdf-file.ts';

const LEFT = 60;
const WIDTH = 475;
const TOP = 90;
const BOTTOM = 760;
const SIZES = [18, 14, 11.5, 10];
const SIZE = 10;

export function asPdf(pieces: readonly Block[], head: string): Uint8Array {
  const pages: Placed[][] = [[]];
  let top = TOP;
  const write = (line: readonly Omit<Placed, 'top'>[], size: number): void => {
    if (top + size * 1.25 > BOTTOM) {
      pages.push([]);
      top = TOP;
    }
    top += size * 1.25;
    for (const part of line) pages.at(-1)?.push({ ...part, top });
  };
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    const close = before?.kind === piece.kind && (piece.kind === 'list-item' || piece.kind === 'contents');
    if (top > TOP && !close) top += 6;
    if (piece.kind === 'table') {
      for (const cells of piece.rows) {
        const step = WIDTH / cells.length;
        write(
          cells.map((text, column) => ({
            text: text.slice(0, Math.floor(step / (SIZE * LETTER)) - 3),
            x: LEFT + column * step,
          })),
          SIZE,
        );
      }
      return;
    }
    const size = piece.kind === 'heading' ? (SIZES[piece.level - 1] ?? SIZE) : SIZE;
    const bold = piece.kind === 'heading' && piece.level > 2;
    const marker = piece.kind === 'list-item' ? `${piece.marker} ` : '';
    const x = LEFT + (piece.kind === 'list-item' ? piece.depth * 14 : 0);
    const hanging = marker.length * SIZE * LETTER;
    const columns = Math.floor((WIDTH - (x - LEFT) - hanging) / (size * LETTER));
    piece.text
      .split('\n')
      .flatMap((line) => wrapped(line, columns))
      .forEach((line, number) => {
        const text = plain(number === 0 ? marker + line : line);
        write([{ text, x: number === 0 ? x : x + hanging, size, bold }], size);
      });
  });
  return pdfFile(
    pages.map((page, at) => [
      { text: head, x: LEFT, top: 40, size: 8 },
      ...page,
      { text: `Side ${at + 1} af ${pages.length}`, x: 280, top: 810, size: 8 },
    ]),
  );
}

/** Long words that do not fit are parted where a printer would part them: between letters, a few on either side. */
function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const free = columns - line.length - 1;
    if (line === '' || word.length <= free) {
      line = line === '' ? word : `${line} ${word}`;
    } else if (free > 5 && /^\p{Ll}{10,}[.,]?$/u.test(word)) {
      const cut = Math.min(free - 1, word.length - 4);
      lines.push(`${line} ${word.slice(0, cut)}-`);
      line = word.slice(cut);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** What the standard fonts of a PDF have in Latin 1. */
function plain(text: string): string {
  return text
    .replace(/[–—]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/…/g, '...')
    .replace(/•/g, '\x95')
    .replace(/[^\x20-\xff\x95]/g, '*');
}
