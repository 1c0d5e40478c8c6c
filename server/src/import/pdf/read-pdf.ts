/** A PDF as blocks: in reading order, without the heads and feet of its pages, words and paragraphs put together again. */
import type { Note, Source } from '../block.ts';
import { ImportFault } from '../fault.ts';
import { withoutFurniture } from './furniture.ts';
import { linesOf } from './geometry.ts';
import { readPages } from './open-pdf.ts';
import { habitsOf, paragraphsOf } from './paragraphs.ts';
import { taggedLines } from './tagged-lines.ts';

/** Throws `ImportFault`; `scanned` for pages that are pictures. */
export async function readPdf(bytes: Uint8Array): Promise<Source> {
  const pages = await readPages(bytes);
  const empty = pages.flatMap(({ pieces }, at) => (pieces.some(({ text }) => text.trim() !== '') ? [] : [at + 1]));
  if (empty.length === pages.length) throw new ImportFault('scanned');
  const lines = withoutFurniture(taggedLines(pages) ?? pages.map(({ pieces }, at) => linesOf(pieces, at))).flat();
  const notes: Note[] =
    empty.length > 0 ? [{ kind: 'pages-without-text', count: empty.length, names: empty.map(String) }] : [];
  return { blocks: paragraphsOf(lines, habitsOf(lines)), notes };
}
