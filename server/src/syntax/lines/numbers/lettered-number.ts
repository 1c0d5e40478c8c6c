/** Numbers that are letters or have one: `a) Title`, `7a. Title`. */

import { isLower, isUpper, skipBlanks } from '../../../domain/signs/chars.ts';
import { ITEM_WORDS } from '../../../domain/words/number-words.ts';
import { ITEM_FORM, ITEM_WEIGHT, isPoint, LETTERED_FORM, type Numbering } from './number-form.ts';
import { romanValue } from './roman-number.ts';

/** `a) Title`, `B. Title`: one letter and a sign. Lists use them more than items do. */
export function letterPoint(line: string, from: number, end: number): Numbering | undefined {
  const code = line.charCodeAt(from) | 32;
  if (code < 97 || code > 122 || !isPoint(line, from)) return undefined;
  const sign = line[from + 1];
  const titleStart = skipBlanks(line, from + 2, end);
  if (titleStart >= end || !isUpper(line.charCodeAt(titleStart))) return undefined;
  const form = isUpper(line.charCodeAt(from)) ? `A${sign}` : `a${sign}`;
  return { form, number: code - 96, numberStart: from, numberEnd: from + 1, titleStart, weight: -1 };
}

const BEHIND_WORD = /^([^:\d]{2,16}?) ([A-Z]|[IVX]{2,5}) ?[:.)–-] +(?:[–-] *)?(?=\S)/;

/** `Punkt A: Title`, `Pkt. IV – Title`: a letter or roman numeral behind a word for item, and a sign behind it. */
export function letterBehindWord(line: string, from: number, end: number): Numbering | undefined {
  const match = BEHIND_WORD.exec(line.slice(from, Math.min(end, from + REACH)));
  const [whole, word, letter] = match ?? [''];
  if (word === undefined || letter === undefined || !ITEM_WORDS.has(word.toLowerCase().replaceAll('.', '')))
    return undefined;
  const titleStart = from + whole.length;
  if (!isUpper(line.charCodeAt(titleStart))) return undefined;
  const value = ROMAN_LETTERS.includes(letter.charAt(0)) ? romanValue(letter) : undefined;
  const numberStart = from + word.length + 1;
  return {
    form: value === undefined ? LETTERED_FORM : `${ITEM_FORM}R`,
    number: value ?? letter.charCodeAt(0) - 64,
    numberStart,
    numberEnd: numberStart + letter.length,
    titleStart,
    weight: ITEM_WEIGHT,
  };
}

const REACH = 30;
const ROMAN_LETTERS = 'IVX';

/** Column of the sign behind a letter that belongs to the number at the end (`7a.`), 0 without one. */
export function letterAfter(line: string, numberEnd: number): number {
  const sign = line[numberEnd + 1];
  return isLower(line.charCodeAt(numberEnd)) && (sign === '.' || sign === ':' || sign === ')') ? numberEnd + 1 : 0;
}

/** `7a. Title`: an item that was put in between, or parted in two. */
export function withLetter(
  line: string,
  from: number,
  digits: number,
  end: number,
  form: string,
  weight: number,
): Numbering | undefined {
  const titleStart = skipBlanks(line, digits + 2, end);
  if (titleStart >= end || titleStart === digits + 2 || !isUpper(line.charCodeAt(titleStart))) return undefined;
  const number = Number(line.slice(from, digits));
  const letter = line.charCodeAt(digits) - 96;
  return { form, number, letter, numberStart: from, numberEnd: digits + 1, titleStart, weight };
}
