/**
 * Case numbers that share their line with other words: at an edge of the title (`Budget 2022 (21/0144)`, `T-21/0183 – Stier`),
 * in a cell behind it, or in a cell of a line below it (`| 22/0010 | Åben |`). Which of these places the house uses is learnt (case-place.ts).
 */
import { caseLabelAt } from '../../domain/case-numbers/case-labels.ts';
import { findCaseNumber, type JournalNumber, parseJournalNumber } from '../../domain/case-numbers/journal-number.ts';
import { skipBlanks, trimEnd } from '../../domain/signs/chars.ts';
import { codeShape } from '../lines/kinds/code-line.ts';

/** A number in such a place. Columns are 0-based UTF-16 units. */
export interface SlotNumber {
  /** The place: equal where two items put their number in the same way. */
  readonly slot: string;
  readonly start: number;
  readonly end: number;
  readonly parsed: JournalNumber;
  /** What is left of the title. */
  readonly rest?: { readonly start: number; readonly end: number } | undefined;
}

const LONGEST = 200;
const FRONT =
  /^([([]?)([^\s()[\]]+(?: [^\s()[\]]*\d[^\s()[\]]*)?)([)\]]?(?:[ \t]*[–—:|][ \t]*|[ \t]+-[ \t]+|\t+)|[)\]][ \t]+)(?=\S)/;
const BACK =
  /(?<![ \t])(?:[ \t]*([([])|[ \t]+[–—-][ \t]+|[ \t]*[,:|][ \t]+| *\t[ \t]*)((?:\p{L}[\p{L}.-]*[ :]+){0,2})([^\s()[\]]*\d[^\s()[\]]*)[)\]]?$/u;

/** The number at either edge of the title `line[start, end)`, or in a cell behind it; undefined where it has none. */
export function edgeNumber(line: string, start: number, end: number): SlotNumber | undefined {
  if (end - start > LONGEST) return undefined;
  return atEdge(line, start, end) ?? behind(line, end);
}

function behind(line: string, end: number): SlotNumber | undefined {
  const found = end < line.length ? cellNumber(line.slice(end)) : undefined;
  return found && { slot: 'behind', start: end + found.start, end: end + found.end, parsed: found.parsed };
}

function atEdge(line: string, start: number, end: number): SlotNumber | undefined {
  const title = line.slice(start, end);
  const front = FRONT.exec(title);
  if (front) {
    const from = start + (front[1] as string).length;
    const rest = { start: start + front[0].length, end };
    const found = codeAt(line, from, from + (front[2] as string).length, `front ${(front[3] as string).trim()}`, rest);
    if (found) return found;
  }
  const back = BACK.exec(title);
  if (!back) return undefined;
  const label = back[2] as string;
  if (label !== '' && !caseLabelAt(label, 0)) return undefined;
  const number = back[3] as string;
  const from = start + back.index + back[0].lastIndexOf(number);
  const rest = { start, end: trimEnd(line, start, start + back.index) };
  if (rest.end <= start) return undefined;
  return codeAt(line, from, from + number.length, `back ${back[1] ?? ''}${label.toLowerCase()}`, rest);
}

const CELL = /[|\t()[\]·,;]|\s[–—/-]\s|\s{2,}/;

/** A number with its label in front of other words, or behind a few: `Sag 24-1184 Kultur og Fritid`. */
const BESIDE = /^\s*(?:((?:\p{L}[\p{L}.-]*[ :]+){1,2})(\S*\d\S*)\s+\p{Lu}[^.:;]*|(\p{Lu}[^.:;\d]*)\s(\S*\d\S*))$/u;
const LONGEST_BESIDE = 80;

/** The number beside a department's name or the like. */
function besideNumber(line: string): SlotNumber | undefined {
  const found = line.length > LONGEST_BESIDE ? null : BESIDE.exec(line);
  const number = found?.[2] ?? found?.[4];
  if (!found || !number || (found[1] !== undefined && !caseLabelAt(found[1], 0))) return undefined;
  const start = found[2] === undefined ? line.lastIndexOf(number) : line.indexOf(number);
  return codeAt(line, start, start + number.length, found[2] === undefined ? 'behind words' : 'in front of words');
}

/** The first number of a line below the heading that has other words or cells beside it. */
export function cellNumber(line: string): SlotNumber | undefined {
  const beside = besideNumber(line);
  if (beside || line.length > LONGEST || !CELL.test(line)) return beside;
  let from = 0;
  for (const cell of line.split(new RegExp(CELL, 'g'))) {
    const at = line.indexOf(cell, from);
    from = at + cell.length;
    const labelled = cell.trim() === '' ? undefined : findCaseNumber(cell);
    if (labelled) return { slot: 'cell', start: at + labelled.start, end: at + labelled.end, parsed: labelled.parsed };
    const start = skipBlanks(line, at, from);
    const found = codeAt(line, start, trimEnd(line, start, from), 'cell');
    if (found) return found;
  }
  return undefined;
}

/** A number whose sign was lost: it is one only where the others have one (`2406988`). */
const LOST_SIGN = /^\d{6,10}$/;

/** `2020/2021`, `2021-24`: years. */
const PERIOD = /^(?:19|20)\d\d[-–/](?:(?:19|20)\d\d|\d\d)$/;

function codeAt(
  line: string,
  start: number,
  end: number,
  slot: string,
  rest?: SlotNumber['rest'],
): SlotNumber | undefined {
  const text = line.slice(start, end);
  if (PERIOD.test(text) || !(codeShape(line, start, end) || LOST_SIGN.test(text))) return undefined;
  return { slot, start, end, parsed: parseJournalNumber(text) ?? { text, form: 'unknown', valid: true }, rest };
}
