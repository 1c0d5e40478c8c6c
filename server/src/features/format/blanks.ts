/** Blanks that nobody meant: at the end of lines, and no-break spaces that came with the copying. */

const HASH = /^#{1,6}[ \t\u00a0]/;

/** Lines without trailing blanks and with plain ones for U+00A0. Keeps their number and everything that is no blank. */
export function cleanBlanks(lines: readonly string[]): string[] {
  const markdown = lines.some((line) => HASH.test(line));
  return lines.map((line, at) => {
    const plain = line.includes('\u00a0') ? plainBlanks(line) : line;
    const end = contentEnd(plain);
    if (end === plain.length) return plain;
    // In Markdown two blanks at the end of a line break it there.
    const broken = markdown && end > 0 && plain.endsWith('  ') && !isBlankLine(lines[at + 1] ?? '');
    return plain.slice(0, end) + (broken ? '  ' : '');
  });
}

/** True for a line of nothing but blanks; a form feed alone is a page break and stays. */
export function isBlankLine(line: string): boolean {
  return contentEnd(line) === 0;
}

/** End of the line without the blanks that may go. */
function contentEnd(line: string): number {
  let end = line.length;
  while (end > 0 && isTrailing(line.charCodeAt(end - 1))) end--;
  return end;
}

function isTrailing(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0;
}

/** A no-break space inside a number (`10 000`) or after `§` is meant; the others are not. */
function plainBlanks(line: string): string {
  return line.replace(/\u00a0/g, (blank, at: number) => {
    const before = line.charAt(at - 1);
    return /\d/.test(line.charAt(at + 1)) && /[\d§]/.test(before) ? blank : ' ';
  });
}
