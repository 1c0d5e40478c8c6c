/** Mentions of items in running text: `punkt 14`, `pkt. 24`, `punkterne 3 og 4`, `sag nr. 4`. Found once per item. */
import type { IsoDate } from '../../domain/dates/dates.ts';
import { oncePer } from '../../domain/once-per.ts';
import { ITEM_WORD, NUMBER_GOES_ON } from '../../domain/words/reference-words.ts';
import type { Header, Item, Section, TextSpan } from '../../syntax/index.ts';
import { mentionContext } from './mention-context.ts';

export interface Mention {
  readonly number: number;
  /** Word and number, or the number alone where several follow one word. Counted from the node's first line. */
  readonly span: TextSpan;
  /** Body and day the words name; whether they are this meeting's is for the meeting to say. */
  readonly body?: string;
  readonly date?: IsoDate;
  readonly otherMeeting: boolean;
}

const WORD =
  /(?<![\p{L}\p{N}/-])(?:(?:[Dd]agsorden(?:s-?|ens[ \u00a0]))?(?:[Pp]unkt(?:erne|et|er)?|[Pp]kt\.?)|[Ss]ag(?:en)?(?=[ \u00a0]nr))[ \u00a0]{0,2}(?:nr\.?[ \u00a0]{0,2})?(?=\d)/gu;
const NUMBER = /\d{1,4}/y;
const JOIN = /[ \u00a0]{0,2}(?:,|og|samt|til|-|–)[ \u00a0]{0,2}(?=\d)/y;
const MAX_LIST = 30;

/** All mentions in an item or a header, in order. Headings of items and names of attachments hold none. */
export const mentionsOf = oncePer((node: Item | Header): readonly Mention[] =>
  node.kind === 'item' ? inItem(node) : inHeader(node),
);

function inItem(item: Item): Mention[] {
  const found: Mention[] = [];
  const points = recommendedPoints(item);
  let next = 0;
  for (let line = item.heading.line + item.heading.lineCount; line < item.lineCount; line++) {
    const text = item.lines[line] ?? '';
    if (!mayMention(text) || item.classes[line]?.kind === 'case') continue;
    while (next < item.sections.length && (item.sections[next] as Section).end <= line) next++;
    const section = line >= (item.sections[next]?.start ?? Number.POSITIVE_INFINITY) ? item.sections[next] : undefined;
    if (section?.role === 'attachments') continue;
    const heading = section?.heading.line === line && section.reference !== undefined;
    const listed = item.classes[line]?.kind === 'numbered';
    for (const mention of mentionsIn(text, line, heading))
      if (!(listed && mention.span.start < 6) && !(answersPoint(section, points, mention) && !heading))
        found.push(mention);
  }
  return found;
}

function inHeader(header: Header): Mention[] {
  const found: Mention[] = [];
  const { contents, title } = header;
  for (let line = title ? title.line + title.lineCount : 0; line < header.lineCount; line++) {
    const kind = header.classes[line]?.kind;
    const listed = contents !== undefined && line >= contents.start && line < contents.end;
    if (listed || (kind !== 'prose' && kind !== 'label')) continue;
    const text = header.lines[line] ?? '';
    if (!mayMention(text)) continue;
    for (const mention of mentionsIn(text, line, false)) found.push(mention);
  }
  return found;
}

/** Cheap look before the expressions: most lines have none of it. */
function mayMention(text: string): boolean {
  return text.includes('unkt') || text.includes('kt.') || text.includes('kt ') || text.includes('ag nr');
}

function mentionsIn(text: string, line: number, heading: boolean): Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const several = !ITEM_WORD.test(match[0]);
    let from = start;
    let at = start + match[0].length;
    for (let count = 0; count < MAX_LIST; count++) {
      const number = numberAt(text, at);
      if (number === undefined) break;
      const end = at + number.length;
      // `Punkt 1: …` opens a point of a list or answers one; it refers to no item.
      if (text[end] === ':' && !heading) break;
      const context = mentionContext(text, start, end);
      if (!context) break;
      found.push({ number: Number(number), span: { line, start: from, end }, ...context });
      JOIN.lastIndex = end;
      const join = JOIN.exec(text)?.[0];
      if (join === undefined || !(several || /og|samt/.test(join))) break;
      at = end + join.length;
      from = at;
    }
  }
  return found;
}

function numberAt(text: string, at: number): string | undefined {
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(text)?.[0];
  return number === undefined || NUMBER_GOES_ON.test(text.slice(at + number.length, at + number.length + 10))
    ? undefined
    : number;
}

/** In a recommendation and in the decision on it, `punkt 2` is its own second point where it has one. */
function answersPoint(section: Section | undefined, points: number, { number }: Mention): boolean {
  return (section?.role === 'recommendation' || section?.role === 'decision') && number <= points;
}

/** How many points the item's recommendation has: its highest number, or its lines that begin with `at`. */
function recommendedPoints(item: Item): number {
  let highest = 0;
  let clauses = 0;
  for (const section of item.sections) {
    if (section.role !== 'recommendation') continue;
    for (let line = section.start + 1; line < section.end; line++) {
      const cls = item.classes[line];
      const text = item.lines[line] ?? '';
      if (cls?.kind === 'numbered' && cls.number < 100) highest = Math.max(highest, cls.number);
      else if (/^[\s\u00a0•·*–-]{0,8}(?:\d{1,2}[.)]|at[ \u00a0])/.test(text)) clauses++;
    }
  }
  return Math.max(highest, clauses);
}
