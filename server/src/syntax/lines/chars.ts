/** Tests on single UTF-16 units, shared by everything that scans a line by hand. */
import { asRead } from '../../domain/composed.ts';

/** Blank as these documents use it: space, tab, form feed, CR, U+00A0, zero-width space, BOM. */
export function isBlank(code: number): boolean {
  // Two comparisons settle nearly every character.
  if (code <= 32) return code === 32 || code === 9 || (code >= 11 && code <= 13);
  if (code < 0xa0) return false;
  return code === 0xa0 || code === 0xfeff || code === 0x200b || code === 0x2028 || code === 0x2029;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A–Z, Æ Ø Å and the other capitals of Latin-1. */
export function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

export function isLower(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}

export function isLetter(code: number): boolean {
  return isUpper(code) || isLower(code);
}

/** First column in `[from, to)` that is no blank, or `to`. */
export function skipBlanks(line: string, from: number, to: number): number {
  while (from < to && isBlank(line.charCodeAt(from))) from++;
  return from;
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

const ODD = /[\u0300-\u036f\u00a0\u00ad\u200b-\u200d\u2060\ufb00-\ufb04\ufeff\t\f\v\r]| {2}|\*\*/;

/** The words a reader sees: soft hyphens, `**` and marks of quoted mail gone, one plain blank between words, none around. */
export function plainText(text: string): string {
  if (text.charCodeAt(0) === 62) return plainText(text.slice(skipQuote(text, 0, text.length)));
  const plain = ODD.test(text) ? asRead(text.replace(/\*\*/g, '')).replace(/[\s\u00a0]+/g, ' ') : text;
  return plain.trim();
}
