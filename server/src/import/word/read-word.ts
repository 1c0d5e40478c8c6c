/** A Word document as blocks: mammoth reads the text, the numbers it leaves out are counted beside it. */
import mammoth from 'mammoth';
import type { Note, Source } from '../block.ts';
import { ImportFault } from '../fault.ts';
import { readHtml } from '../html/read-html.ts';
import { markParagraphs } from './mark-paragraphs.ts';
import { readNumbering } from './numbering.ts';
import { Styles } from './styles.ts';
import { packWord, partText, unpackWord, withPart } from './unpack.ts';
import { readXml } from './xml.ts';

/** Throws `ImportFault`. Nothing in the document is run, nothing it points to is fetched. */
export async function readWord(bytes: Uint8Array): Promise<Source> {
  const { parts, names } = unpackWord(bytes);
  const main = mainPart(partText(parts, '_rels/.rels'));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const text = partText(parts, main);
  if (text === undefined) throw new ImportFault('damaged');
  const styles = new Styles(partText(parts, `${folder}styles.xml`));
  const marked = markParagraphs(
    text.replace(/^\ufeff/, ''),
    readNumbering(partText(parts, `${folder}numbering.xml`)),
    styles,
  );
  const html = await toHtml(packWord(withPart(parts, main, marked.text)));
  const { blocks } = readHtml(html);
  const notes: Note[] = [...marked.notes];
  if (names.some((name) => /vbaProject|vbaData/i.test(name))) notes.push({ kind: 'macros' });
  return { blocks, notes };
}

/** The package says which of its parts is the document. */
function mainPart(relations: string | undefined): string {
  let found = 'word/document.xml';
  readXml(relations ?? '<none/>', {
    open(_name, attribute) {
      if (attribute('Type')?.endsWith('/officeDocument')) found = attribute('Target') ?? found;
    },
  });
  return found.replace(/^\//, '');
}

async function toHtml(archive: Uint8Array<ArrayBuffer>): Promise<string> {
  // The library's build for browsers asks for the one, that for Node for the other.
  const input = { arrayBuffer: archive.buffer, buffer: archive as unknown as Buffer };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      styleMap: ['comment-reference => !'],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    return value;
  } catch {
    throw new ImportFault('damaged');
  }
}
