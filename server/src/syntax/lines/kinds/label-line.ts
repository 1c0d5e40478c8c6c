/** Lines that begin with a label of the shell: `Mødedato Onsdag d. …`, `Udvalg: …`, `Afbud:`. */
import { headingKey } from '../../../domain/roles.ts';
import { isBlank, isLower, isUpper } from '../../../domain/signs/chars.ts';
import type { Labelled, Marks } from '../line-class.ts';
import { attendanceOfKey, BARE_LABEL_WORDS, type LabelWord, labelOfKey } from '../shell-words.ts';
import { MAX_LABEL } from './heading-line.ts';

/** Reads `line[start, end)` as a labelled line; undefined when it is none. */
export function readLabelled(
  line: string,
  start: number,
  end: number,
  marks: Marks,
  openBold: boolean,
): Labelled | undefined {
  const colon = line.indexOf(':', start);
  const alone = colon < 0 || colon >= end;
  if (!alone && colon - start <= MAX_ATTENDANCE) {
    const word = attendanceOfKey(headingKey(line.slice(start, colon)));
    if (word) return label(line, start, end, marks, word, colon, colon);
  }
  if (openBold || marks.level === 0) {
    const bare = bareLabel(line, start, end, marks);
    if (bare) return bare;
  }
  if (alone) {
    const glued = gluedLabel(line, start, end, marks);
    if (glued) return glued;
  }
  const labelEnd = alone ? columnEnd(line, start, end) : colon;
  if (labelEnd - start > MAX_LABEL) return undefined;
  const word = labelOfKey(headingKey(line.slice(start, labelEnd).replace(OTHER_LANGUAGE, '')));
  // `Bemærkninger til dagsordenen` without a colon is as likely the title of an item.
  if (!word || (alone && word.fact === 'other')) return undefined;
  return label(line, start, end, marks, word, labelEnd, labelEnd);
}

/** `Dato / Date` */
const OTHER_LANGUAGE = /[\s\u00a0]\/[\s\u00a0].*$/;
const COLUMN = /\t|[\s\u00a0]{3}/;

/** Where the label ends whose value stands in a column of its own (`Forum        Byrådet`); `end` without one. */
function columnEnd(line: string, start: number, end: number): number {
  const gap = line.slice(start, Math.min(end, start + MAX_LABEL)).search(COLUMN);
  return gap < 0 ? end : start + gap;
}

/** `Fraværende i Klitved Kommunalbestyrelse, 28. september 2021:` */
const MAX_ATTENDANCE = 80;

/** `Afbud til formanden senest søndag` tells how to stay away, not who did. */
const ASKS_FOR_WORD = /^[\s\u00a0](?:til|bedes|meldes|gives|sendes)[\s\u00a0]/;

function bareLabel(line: string, start: number, end: number, marks: Marks): Labelled | undefined {
  const code = line.charCodeAt(start);
  if (code !== 77 && code !== 70 && code !== 65 && code !== 83) return undefined;
  for (const { text, word } of BARE_LABEL_WORDS) {
    if (!line.startsWith(text, start)) continue;
    let at = start + text.length;
    while (line.charCodeAt(at) === 42) at++;
    if (at < end && !isBlank(line.charCodeAt(at)) && line[at] !== ':') continue;
    if (word.attendance && ASKS_FOR_WORD.test(line.slice(at, at + 12))) return undefined;
    return label(line, start, end, marks, word, start + text.length, at);
  }
  return undefined;
}

/** `MødestedRådssalen`: label and value of a web page whose cells ran together. */
function gluedLabel(line: string, start: number, end: number, marks: Marks): Labelled | undefined {
  const reach = Math.min(end, start + MAX_GLUED);
  for (let at = start + SHORTEST_LABEL; at < reach; at++) {
    if (isBlank(line.charCodeAt(at))) return undefined;
    // `Fraværende- Name`: the point of a list ran into its label.
    const glued = isUpper(line.charCodeAt(at)) || (line[at] === '-' && isBlank(line.charCodeAt(at + 1)));
    if (!glued || !isLower(line.charCodeAt(at - 1))) continue;
    const word = labelOfKey(headingKey(line.slice(start, at)));
    return word && label(line, start, end, marks, word, at, at);
  }
  return undefined;
}

const SHORTEST_LABEL = 4;
const MAX_GLUED = 20;

function label(
  line: string,
  start: number,
  end: number,
  marks: Marks,
  word: LabelWord,
  labelEnd: number,
  from: number,
): Labelled {
  let at = from;
  while (at < end && (isBlank(line.charCodeAt(at)) || line.charCodeAt(at) === 58 || line.charCodeAt(at) === 42)) at++;
  return {
    kind: 'label',
    ...marks,
    start,
    end,
    fact: word.fact,
    attendance: word.attendance,
    labelEnd,
    valueStart: at,
  };
}
