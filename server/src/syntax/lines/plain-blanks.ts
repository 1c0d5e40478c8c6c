import { trimEnd } from '../../domain/signs/chars.ts';

const ODD_BLANK = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const WIDE_BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * A line as everything reads it: no-break, thin and wide blanks are blanks, and so are tabs at its end, for nobody sees which
 * one stands there. Columns are those of the line as it is written.
 */
export function withPlainBlanks(line: string): string {
  if (!ODD_BLANK.test(line)) return line;
  const plain = line.replace(WIDE_BLANKS, ' ');
  const end = trimEnd(plain, 0, plain.length);
  return plain.slice(0, end) + plain.slice(end).replaceAll('\t', ' ');
}
