/**
 * Character classes for hand-written scanners, by UTF-16 code unit. Plain comparisons: these run for every character of
 * large documents.
 */
import { asRead } from './composed.ts';

/** `0`-`9`. NaN (past the end) is no digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Latin letters with the accents of European names; no digits, no signs. */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}

/** Capital letters of the Danish alphabet and its neighbours (`A`-`Z`, `Æ`, `Ø`, `Å`, `Ö`, `É` …). */
export function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** {@link isCapital} under its other name. */
export const isUpper = isCapital;

/** Small letters of Latin-1: `a`-`z`, `æ`, `ø`, `å` and their neighbours. */
export function isLower(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}

/**
 * Blanks inside a line, of any width: space, tab, form feed, carriage return, no-break, thin and wide ones, zero-width blank
 * and byte order mark.
 */
export function isBlank(code: number): boolean {
  // Two comparisons settle nearly every character.
  if (code <= 32) return code === 32 || code === 9 || (code >= 11 && code <= 13);
  if (code < 0xa0) return false;
  return code === 0xa0 || (code >= 0x2000 && isWideBlank(code));
}

function isWideBlank(code: number): boolean {
  return (
    code <= 0x200b ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Letter or digit. */
export function isWordCode(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

/** End of the digit run that starts at `from` (may be `from` itself). */
export function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** First position in `[from, to)` that is no {@link isBlank}, or `to`. */
export function skipBlanks(text: string, from: number, to: number = text.length): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** End of the text in `[from, to)` without the blanks at its end. */
export function trimEnd(line: string, from: number, to: number): number {
  while (to > from && isBlank(line.charCodeAt(to - 1))) to--;
  return to;
}

/** First column in `[from, to)` that is no blank and no mark of a quoted mail (`> > `), or `to`. */
export function skipQuote(line: string, from: number, to: number): number {
  while (from < to && (line.charCodeAt(from) === 62 || isBlank(line.charCodeAt(from)))) from++;
  return from;
}

const ODD = /[\u0300-\u036f\u00a0\u00ad\u2007\u2009\u200b-\u200d\u202f\u2060\ufb00-\ufb04\ufeff\t\f\v\r]| {2}|\*\*/;

/** The words a reader sees: soft hyphens, `**` and marks of quoted mail gone, one plain blank between words, none around. */
export function plainText(text: string): string {
  if (text.charCodeAt(0) === 62) return plainText(text.slice(skipQuote(text, 0, text.length)));
  const plain = ODD.test(text) ? asRead(text.replace(/\*\*/g, '')).replace(/[\s\u00a0]+/g, ' ') : text;
  return plain.trim();
}
