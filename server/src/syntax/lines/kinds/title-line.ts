/** Lines that may be the title of the minutes: `REFERAT <body> d. 10-03-2021`, `Referat til mødet i …`, `<body> – Referat – …`. */

import { headingKey } from '../../../domain/roles.ts';
import { isBlank, isDigit, isUpper } from '../../../domain/signs/chars.ts';
import { BETWEEN_SENTENCES } from '../../../domain/words/joints.ts';
import { AGENDA_NAME } from '../../../domain/words/meeting-words.ts';
import { LAST_MEETING, TITLE_BODY, TITLE_JOINT, TITLE_WORD_LAST } from '../../../domain/words/title-words.ts';
import type { Marks, TitleLine } from '../line-class.ts';
import { admit, MAY_TITLE } from '../opening-letters.ts';
import { readTitleWord } from './title-word.ts';

const MAX_LENGTH = 220;
for (const word of [
  'åben',
  'lukket',
  'offentlig',
  'udkast',
  'foreløbigt',
  'endeligt',
  'underskrevet',
  'til',
  'mødereferat',
  'beslutning',
  'forhandlingsprotokol',
  'referat',
  'protokol',
  'dagsorden',
])
  admit(word, MAY_TITLE);

/**
 * Reads `line[start, end)` as a title line; undefined when it is none. `mayOpen`: its first letters leave it open
 * whether it begins with a title word (see opening-letters.ts).
 */
export function readTitle(
  line: string,
  start: number,
  end: number,
  marks: Marks,
  mayOpen = true,
): TitleLine | undefined {
  if (end - start > MAX_LENGTH) return undefined;
  const text = line.slice(start, end);
  const first = mayOpen ? firstWord(text) : undefined;
  return first ? wordFirst(text, start, end, marks, first) : wordLast(line, start, end, marks);
}

/** The title word at the beginning: white space, a colon, a comma, a full stop or a dash must follow it. */
function firstWord(text: string): { readonly word: string; readonly end: number } | undefined {
  const found = readTitleWord(text);
  if (!found) return undefined;
  const end = text[found.end] === '/' ? found.bothEnd : found.end;
  const closed = end === text.length || ':,.–-'.includes(text.charAt(end)) || isBlank(text.charCodeAt(end));
  return closed ? { word: text.slice(found.start, end), end } : undefined;
}

/** `… mandag den 4.`, `… d.`: the rest of the date stands on the next line. */
const BREAKS_IN_DATE = /[\s\u00a0](?:(?:den|d\.)[\s\u00a0]\d{1,2}\.|d\.)$/i;
/** `… – Referat – 4.` */
const BREAKS_AT_END = /[–—-][\s\u00a0](?:d\.|(?:(?:den|d\.)[\s\u00a0])?\d{1,2}\.)$/i;

/** `Referat fra mødet i …`: the title word and what it needs around it. */
function wordFirst(
  text: string,
  start: number,
  end: number,
  marks: Marks,
  first: { readonly word: string; readonly end: number },
): TitleLine | undefined {
  const { word } = first;
  const rest = text.slice(first.end);
  const after = rest.slice(TITLE_JOINT.exec(rest)?.[0].length ?? 0);
  const bare = after === '';
  const hasDate = containsYear(rest);
  const shouted = word === word.toUpperCase();
  const connected = /^[\s\u00a0]+(?:fra|til|af|for)[\s\u00a0]/i.test(rest);
  // `Referat og evaluering …` is a sentence or an attachment: after the word a body, a connecting word or nothing.
  if (!bare && !hasDate && !shouted && !connected && !isUpper(after.charCodeAt(0))) return undefined;
  if (/[.;!?]$/.test(text) && !hasDate && !BREAKS_IN_DATE.test(text)) return undefined;
  if (LAST_MEETING.test(rest)) return undefined;
  if (rest[0] === ':' && BETWEEN_SENTENCES.test(rest)) return undefined;
  if (/^:.{40,}\.$/.test(rest) && !TITLE_BODY.test(rest)) return undefined;
  if (word.toLowerCase() === 'beslutninger' && !/fra[\s\u00a0]/i.test(rest)) return undefined;
  return {
    kind: 'title',
    key: headingKey(text),
    ...marks,
    start,
    end,
    agenda: /dagsorden|indkaldelse/i.test(word) && !/referat|vedtagelser|beslutninger/i.test(text),
    bare,
    hasDate,
    strong: (shouted || marks.level > 0 || TITLE_BODY.test(rest)) && (hasDate || TITLE_BODY.test(rest)),
  };
}

const MAX_WORD_LAST = 140;

/** `<body> – Referat – …`: the body first, the title word at the end. */
function wordLast(line: string, start: number, end: number, marks: Marks): TitleLine | undefined {
  if (end - start > MAX_WORD_LAST || !isUpper(line.charCodeAt(start))) return undefined;
  const last = line.charAt(end - 1);
  if (',;!?'.includes(last) || (last === '.' && !BREAKS_AT_END.test(line.slice(Math.max(start, end - 12), end))))
    return undefined;
  const text = line.slice(start, end);
  // The words are looked for as plain text first: the expression would be tried at every character.
  const lower = text.toLowerCase();
  if (!lower.includes('referat') && !lower.includes('dagsorden') && !lower.includes('protokol')) return undefined;
  const word = TITLE_WORD_LAST.exec(text);
  if (!word || word.index === 0 || !TITLE_BODY.test(text.slice(0, word.index))) return undefined;
  return {
    kind: 'title',
    key: headingKey(text),
    ...marks,
    start,
    end,
    agenda: AGENDA_NAME.test(word[1] as string),
    bare: false,
    hasDate: containsYear(text),
    strong: false,
  };
}

function containsYear(text: string): boolean {
  let run = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isDigit(text.charCodeAt(at))) run++;
    else {
      if (run === 4) return true;
      if (run === 2 && at >= 8 && /\d{1,2}[.-]\d{1,2}[.-]\d{2}$/.test(text.slice(Math.max(0, at - 8), at))) return true;
      run = 0;
    }
  }
  return false;
}
