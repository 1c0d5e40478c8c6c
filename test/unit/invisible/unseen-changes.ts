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
  { name: 'soft hyphens', change: (text) => text.replace(/\p{L}{4}(?=\p{L}{3})/gu, '$&\u00ad') },
  { name: 'zero-width blanks', change: (text) => text.replace(/\p{L}{4}(?=\p{L}{3})/gu, '$&\u200b') },
  { name: 'blanks at the end', change: behind('   ') },
  { name: 'tabs at the end', change: behind('\t') },
  { name: 'no-break blanks at the end', change: behind('\u00a0') },
  {
    name: 'blanks on blank lines',
    change: (text) => eachLine(text, (line) => (line.trim() === '' ? ' \u00a0\t' : line)),
  },
  { name: 'Windows line ends', change: (text) => text.replaceAll('\n', '\r\n') },
  // As macOS writes names, and what is pasted from there; letters read in the wrong encoding are none.
  {
    name: 'decomposed letters',
    change: (text) => text.replace(/[åéöü](?![\u0080-\u00bf])/g, (letter) => letter.normalize('NFD')),
  },
  { name: 'a byte order mark', change: (text) => `\ufeff${text}` },
  {
    name: 'doubled blank lines',
    change: (text) => text.replace(/^[^\S\n]*\n/gm, '$&$&'),
    lineOf(line, text) {
      const lines = text.split('\n');
      let changed = 0;
      for (const [at, each] of lines.entries()) {
        const count = each.trim() === '' && at < lines.length - 1 ? 2 : 1;
        if (line < changed + count) return at;
        changed += count;
      }
      return lines.length - 1;
    },
  },
];
