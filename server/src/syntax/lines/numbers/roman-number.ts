/** Roman numerals at the beginning of a line. */
import { isBlank, isLower, isUpper, skipBlanks } from '../../../domain/signs/chars.ts';
import type { Numbering } from './number-form.ts';

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Roman numerals with a full stop or bracket: `III. …`. */
export function roman(line: string, from: number, end: number): Numbering | undefined {
  let at = from;
  while (at < end && at - from < 8 && ROMAN[line[at] as string] !== undefined) at++;
  // `C.` and `L.` alone are letters of a list.
  if (at === from || (at - from === 1 && (ROMAN[line[from] as string] as number) > 10)) return undefined;
  const bare = isBlank(line.charCodeAt(at));
  // `I ALGADE` is a number only in front of capitals; `I` is a word too, and nobody's number of an item is `X`.
  if (
    bare &&
    (at - from < 2
      ? !shouted(line, at + 1, end) && !isOne(line, from, end)
      : !isUpper(line.charCodeAt(skipBlanks(line, at, end))))
  )
    return undefined;
  if (!bare && line[at] !== '.' && line[at] !== ')') return undefined;
  if (!bare && !isBlank(line.charCodeAt(at + 1))) return undefined;
  const titleStart = skipBlanks(line, at + 1, end);
  const number = romanValue(line.slice(from, at));
  if (titleStart >= end || number === undefined) return undefined;
  const weight = bare && at - from < 2 ? -1 : 0;
  return { form: `R${bare ? ' ' : line[at]}`, number, numberStart: from, numberEnd: at, titleStart, weight };
}

const LONGEST_ROMAN_TITLE = 60;

/** `I Velkomst`, `V Eventuelt`: a short line that is no sentence. */
function isOne(line: string, from: number, end: number): boolean {
  return (
    end - from <= LONGEST_ROMAN_TITLE &&
    (line[from] === 'I' || line[from] === 'V') &&
    isUpper(line.charCodeAt(skipBlanks(line, from + 1, end))) &&
    line[end - 1] !== '.'
  );
}

/** At least eight letters, all capitals. */
function shouted(line: string, from: number, end: number): boolean {
  let letters = 0;
  for (let at = from; at < end; at++) {
    const code = line.charCodeAt(at);
    if (isLower(code)) return false;
    if (isUpper(code)) letters++;
  }
  return letters >= 8;
}

/** The value of a numeral; undefined for none below 200. */
export function romanValue(text: string): number | undefined {
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const value = ROMAN[text[i] as string] ?? 0;
    const next = ROMAN[text[i + 1] as string] ?? 0;
    total += value < next ? -value : value;
  }
  return total > 0 && total < 200 ? total : undefined;
}
