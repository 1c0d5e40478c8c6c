/**
 * Character classes for hand-written scanners, by UTF-16 code unit. Plain comparisons: these run for every character of
 * large documents.
 */

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

/** Blanks inside a line: space, tab, form feed, carriage return, no-break space, zero-width blank and byte order mark. */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    code === 12 ||
    code === 13 ||
    code === 0x200b ||
    code === 0xfeff ||
    code === 0x202f
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

/** First position at or after `from` that is no {@link isBlank}. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}
