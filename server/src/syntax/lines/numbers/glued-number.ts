/**
 * Item headings that a web page printed without a line break before them: behind the heading of the contents, behind the
 * last entry of the contents, behind an empty section.
 */
import { headingKey } from '../../../domain/roles.ts';
import { isDigit, isLower, isUpper, skipBlanks } from '../../../domain/signs/chars.ts';
import { isContentsKey, nameOfKey } from '../shell-words.ts';

/** `Indholdsfortegnelse1. Fraværende`: true when the number at column `digit` follows a whole name without a blank. */
export function followsName(line: string, start: number, digit: number, end: number): boolean {
  if (!isLower(line.charCodeAt(digit - 1)) || !isItemNumber(line, digit, end)) return false;
  const key = headingKey(line.slice(start, digit));
  return isContentsKey(key) || nameOfKey(key)?.kind === 'role';
}

/** A letter in lower case and a digit: an expression reads a line that has none faster than a loop. */
const GLUED = /[a-zß-öø-ÿ]\d/;

/** `10. Eventuelt1. Velkomst`: column of a lower number that follows the title without a blank; -1 without one. */
export function numberBehindTitle(line: string, from: number, end: number, number: number): number {
  if (!GLUED.test(line.slice(from, end))) return -1;
  let digit = from + 1;
  for (; digit < end; digit++)
    if (isDigit(line.charCodeAt(digit)) && isLower(line.charCodeAt(digit - 1)) && isItemNumber(line, digit, end)) break;
  return digit < end && Number.parseInt(line.slice(digit, digit + MAX_DIGITS), 10) < number ? digit : -1;
}

const MAX_DIGITS = 4;

/** A short number, a full stop and a title in capitals or with a capital. */
function isItemNumber(line: string, digit: number, end: number): boolean {
  let at = digit;
  while (at < end && at - digit <= MAX_DIGITS && isDigit(line.charCodeAt(at))) at++;
  return line[at] === '.' && isUpper(line.charCodeAt(skipBlanks(line, at + 1, end)));
}
