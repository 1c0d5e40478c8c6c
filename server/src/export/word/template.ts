/** The look of the house: the styles of a Word template. Nothing else of the file is read, and nothing of it is run. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface WordTemplate {
  /** `word/styles.xml` as it is. */
  readonly styles: string;
  /** Ids of paragraph styles by their names, which are English in every language of Word. */
  readonly ids: ReadonlyMap<string, string>;
}

const STYLES = 'word/styles.xml';
/** Of styles.xml unpacked; a large one has half a megabyte. */
const MOST_BYTES = 8_000_000;

/** Undefined where the bytes are no Word file with styles. Never throws. */
export function readTemplate(bytes: Uint8Array): WordTemplate | undefined {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === STYLES && originalSize <= MOST_BYTES,
    });
    const packed = files[STYLES];
    if (!packed) return undefined;
    const styles = strFromU8(packed);
    return { styles, ids: namesOf(styles) };
  } catch {
    return undefined;
  }
}

/** Throws where the text is no XML. */
function namesOf(styles: string): Map<string, string> {
  const ids = new Map<string, string>();
  const parser = new SaxesParser();
  let id: string | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:style') id = attributes['w:type'] === 'paragraph' ? String(attributes['w:styleId']) : undefined;
    else if (name === 'w:name' && id !== undefined) {
      ids.set(String(attributes['w:val']).toLowerCase(), id);
      id = undefined;
    }
  });
  parser.write(styles).close();
  return ids;
}
