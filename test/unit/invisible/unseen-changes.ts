/** What nobody sees: changes of a text that change no word of it. One table; `lineOf` says where a line went (0-based). */

export interface UnseenChange {
  readonly name: string;
  readonly change: (text: string) => string;
  /** Line of the changed text to line of the text as it was; the same where it is left out. */
  readonly lineOf?: (line: number, text: string) => number;
}

/** A blank between two words. */
const BETWEEN = /(?<=[^\s\u00a0]) (?=[^\s\u00a0])/g;
const eachLine = (text: string, change: (line: string) => string): string => text.split('\n').map(change).join('\n');
const behind = (added: string) => (text: string) => eachLine(text, (line) => (line === '' ? line : line + added));

export const UNSEEN_CHANGES: readonly UnseenChange[] = [
  { name: 'no-break blanks', change: (text) => text.replace(BETWEEN, '\u00a0') },
  { name: 'narrow no-break blanks', change: (text) => text.replace(BETWEEN, '\u202f') },
  { name: 'thin blanks', change: (text) => text.replace(BETWEEN, '\u2009') },
  { name: 'blanks at the end', change: behind('   ') },
  { name: 'no-break blanks at the end', change: behind('\u00a0') },
  {
    name: 'blanks on blank lines',
    change: (text) => eachLine(text, (line) => (line.trim() === '' ? ' \u00a0\t' : line)),
  },
  { name: 'Windows line ends', change: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'a byte order mark', change: (text) => `\ufeff${text}` },
];
