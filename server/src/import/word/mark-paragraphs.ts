/**
 * Writes into the text of each paragraph what mammoth does not hand on: its automatic number, its level as a heading, that
 * it is a line of the contents. The marks are characters that no text may hold (Unicode's noncharacters); `read-marks.ts`
 * takes them out again.
 */
import type { Note, NoteKind } from '../block.ts';
import { Counters, type Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';
import { readXml } from './xml.ts';

export const MARK_START = '\ufdd0';
export const MARK_END = '\ufdd1';

interface Paragraph {
  /** Offset behind the paragraph's tag or its properties: where its text begins. */
  place: number;
  style?: string;
  list?: string;
  level?: number;
  outline?: number;
  inProperties: boolean;
}

export interface MarkedDocument {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** Elements that stand for something the text cannot show. */
const TOLD: Readonly<Record<string, NoteKind>> = {
  blip: 'images',
  imagedata: 'images',
  commentReference: 'comments',
  footnoteReference: 'footnotes',
  endnoteReference: 'footnotes',
  txbxContent: 'text-boxes',
  oMath: 'equations',
  OLEObject: 'embedded-objects',
  altChunk: 'embedded-objects',
  chart: 'embedded-objects',
  ins: 'tracked-changes',
  del: 'tracked-changes',
  vanish: 'hidden-text',
};

export function markParagraphs(text: string, numbering: Numbering, styles: Styles): MarkedDocument {
  const counters = new Counters(numbering, (style) => styles.listOf(style));
  const counts = new Map<NoteKind, number>();
  const open: Paragraph[] = [];
  const pieces: string[] = [];
  let done = 0;
  // Word writes drawings twice, the second time for programs that are older.
  let fallback = 0;
  const finish = (paragraph: Paragraph): void => {
    const mark = markOf(paragraph, counters, styles);
    const { place } = paragraph;
    paragraph.place = FINISHED;
    if (mark === '') return;
    pieces.push(text.slice(done, place), `<w:r><w:t xml:space="preserve">${escaped(mark)}</w:t></w:r>`);
    done = place;
  };
  readXml(text, {
    open(name, attribute, end, empty) {
      if (name === 'Fallback') fallback++;
      const told = fallback > 0 ? undefined : TOLD[name];
      if (told) counts.set(told, (counts.get(told) ?? 0) + 1);
      if (name === 'p') {
        open.push({ place: end, inProperties: false });
        return;
      }
      const paragraph = open.at(-1);
      if (!paragraph) return;
      if (name === 'pPr') {
        paragraph.inProperties = !empty;
        paragraph.place = end;
      } else if (paragraph.inProperties) readProperty(paragraph, name, attribute('val'));
      // The text begins: a mark is put in before it, and those of paragraphs inside come later.
      else if (!isFinished(paragraph)) finish(paragraph);
    },
    close(name, end) {
      if (name === 'Fallback') fallback--;
      const paragraph = open.at(-1);
      if (name === 'pPr' && paragraph) {
        paragraph.inProperties = false;
        paragraph.place = end;
      } else if (name === 'p') {
        const ended = open.pop();
        // Without text it shows nothing here, but it has a number in Word.
        if (ended && !isFinished(ended)) markOf(ended, counters, styles);
      }
    },
  });
  pieces.push(text.slice(done));
  return { text: pieces.join(''), notes: [...counts].map(([kind, count]) => ({ kind, count })) };
}

const FINISHED = -1;

function isFinished({ place }: Paragraph): boolean {
  return place === FINISHED;
}

function readProperty(paragraph: Paragraph, name: string, value: string | undefined): void {
  if (value === undefined) return;
  if (name === 'pStyle') paragraph.style = value;
  else if (name === 'numId') paragraph.list = value;
  else if (name === 'ilvl') paragraph.level = Number(value);
  else if (name === 'outlineLvl') paragraph.outline = Number(value);
}

/** `kind|level|label` between the marks; `''` for a paragraph that is nothing but text. */
function markOf(paragraph: Paragraph, counters: Counters, styles: Styles): string {
  const style = styles.of(paragraph.style);
  if (style.contents !== undefined) return mark('c', style.contents, '');
  const list = paragraph.list ?? style.list;
  const level =
    paragraph.level ??
    style.listLevel ??
    (list !== undefined && style.listStyle !== undefined ? counters.levelOfStyle(list, style.listStyle) : 0);
  const label = list === undefined || list === '0' ? undefined : counters.next(list, level);
  const outline = paragraph.outline === undefined ? style.heading : paragraph.outline < 9 ? paragraph.outline + 1 : 0;
  if (outline) return mark('h', outline, label?.text ?? '');
  return label ? mark('l', level, label.text) : '';
}

function mark(kind: string, level: number, label: string): string {
  return `${MARK_START}${kind}|${level}|${label}${MARK_END}`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\ud800-\udfff]/g, '');
}
