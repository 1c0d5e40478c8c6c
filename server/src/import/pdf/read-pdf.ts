/** A PDF as blocks: in reading order, without the heads and feet of its pages, words and paragraphs put together again. */
import type { Note, Source } from '../block.ts';
import { ImportFault } from '../fault.ts';
import { withoutFurniture } from './furniture.ts';
import { type Line, linesOf } from './geometry.ts';
import { type Page, readPages } from './open-pdf.ts';
import { habitsOf, paragraphsOf } from './paragraphs.ts';
import { taggedLines } from './tagged-lines.ts';

/** Throws `ImportFault`; `scanned` for pages that are pictures. */
export async function readPdf(bytes: Uint8Array): Promise<Source> {
  const pages = await readPages(bytes);
  const empty = pages.flatMap(({ pieces }, at) => (pieces.some(({ text }) => text.trim() !== '') ? [] : [at + 1]));
  if (empty.length === pages.length) throw new ImportFault('scanned');
  const lines = withoutFurniture(linesOfPages(pages)).flat();
  const notes: Note[] =
    empty.length > 0 ? [{ kind: 'pages-without-text', count: empty.length, names: empty.map(String) }] : [];
  return { blocks: paragraphsOf(lines, habitsOf(lines)), notes };
}

/** By the tags where every page with text has them; a document that is tagged in part is read by its looks. */
function linesOfPages(pages: readonly Page[]): Line[][] {
  const tagged = pages.map((page, at) => (page.pieces.length === 0 ? [] : taggedLines(page, at)));
  if (tagged.every((lines) => lines !== undefined)) return tagged;
  return pages.map(({ pieces }, at) => linesOf(pieces, at));
}
