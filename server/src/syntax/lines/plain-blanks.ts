import { trimEnd } from '../../domain/signs/chars.ts';

const WIDE_BLANK = /[\u2000-\u200a\u202f\u205f\u3000]/;
const WIDE_BLANKS = new RegExp(WIDE_BLANK, 'g');

/**
 * A line as everything reads it: no-break, thin and wide blanks are blanks, and so are tabs at its end, for nobody sees which
 * one stands there. Columns are those of the line as it is written.
 */
export function withPlainBlanks(line: string): string {
  const narrow = line.replaceAll('\u00a0', ' ');
  const plain = WIDE_BLANK.test(narrow) ? narrow.replace(WIDE_BLANKS, ' ') : narrow;
  const end = trimEnd(plain, 0, plain.length);
  return plain.includes('\t', end) ? plain.slice(0, end) + plain.slice(end).replaceAll('\t', ' ') : plain;
}
