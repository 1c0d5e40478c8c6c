/** The door to import: the bytes of a file in, minutes as text out. */
import type { ImportRequest } from '../protocol/import.ts';
import type { Note, Source } from './block.ts';
import { ImportFault } from './fault.ts';
import { readFirstAgenda } from './first-agenda/read-first-agenda.ts';
import { readHtml } from './html/read-html.ts';
import { countOf } from './layout/choose-marks.ts';
import { layOut } from './layout/lay-out.ts';
import { type SourceFile, sourceFile } from './source-kind.ts';

/** Throws `ImportFault`, and nothing else, for a file that cannot be read. Runs nothing in it and fetches nothing. */
export async function importFile(bytes: Uint8Array, { layout, model }: Pick<ImportRequest, 'layout' | 'model'>) {
  const { blocks, notes } = await read(sourceFile(bytes));
  if (blocks.length === 0) throw new ImportFault('empty');
  const { text, referat, kept } = layOut(blocks, layout, model);
  const all: readonly Note[] = kept ? [...notes, { kind: 'layout-kept' }] : notes;
  return { text, items: countOf(referat)[0], notes: all };
}

/** Each format is loaded when a file of it comes. */
async function read(file: SourceFile): Promise<Source> {
  switch (file.kind) {
    case 'word':
      return (await import('./word/read-word.ts')).readWord(file.bytes);
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(file.bytes);
    case 'html':
      return readHtml(file.text);
    case 'first-agenda':
      return readFirstAgenda(file.text);
  }
}
