/** Where a name stands in the lines, whole words only, with blanks of any kind and a line end between its words. */
import { isBlank, isDigit, isLetter, skipBlanks, trimEnd } from '../../syntax/index.ts';

/** A name as it stands: on one line, or broken over two. Columns UTF-16, lines 0-based; `end` is exclusive. */
export interface Occurrence {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Words of the name on the first line, when it goes on in the next. */
  readonly wordsBefore?: number;
  /** Where it goes on: from the first word of the next line. */
  readonly next?: { readonly line: number; readonly start: number; readonly end: number };
}

/**
 * All occurrences of `name` in order; of two that overlap (`Lund Lund` in `Lund Lund Lund`) the first. A genitive `s`
 * behind it is left outside. Linear.
 */
export function occurrencesOf(lines: readonly string[], name: string): Occurrence[] {
  const words = name.split(/[\s\u00a0]+/).filter(Boolean);
  const first = words[0];
  if (first === undefined) return [];
  const found: Occurrence[] = [];
  // Columns of the next line that an occurrence broken over two has taken.
  let taken = 0;
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line] ?? '';
    let from = taken;
    taken = 0;
    for (let at = text.indexOf(first, from); at >= 0; at = text.indexOf(first, Math.max(at + 1, from))) {
      if (at > 0 && isWord(text.charCodeAt(at - 1))) continue;
      const match = readAt(lines, line, at, words);
      if (!match) continue;
      found.push(match);
      from = match.end;
      taken = match.next?.end ?? 0;
    }
  }
  return found;
}

function readAt(lines: readonly string[], line: number, at: number, words: readonly string[]): Occurrence | undefined {
  let text = lines[line] ?? '';
  let end = at;
  let broken: { wordsBefore: number; end: number; start: number } | undefined;
  for (const [index, word] of words.entries()) {
    let from = end;
    if (index > 0) {
      from = skipBlanks(text, end, text.length);
      if (from === text.length && !broken) {
        const next = lines[line + 1];
        if (next === undefined) return undefined;
        const start = skipBlanks(next, 0, next.length);
        broken = { wordsBefore: index, end: trimEnd(text, 0, end), start };
        text = next;
        from = start;
      } else if (from === end) return undefined;
    }
    if (!text.startsWith(word, from)) return undefined;
    end = from + word.length;
  }
  if (!endsWord(text, end)) return undefined;
  return broken
    ? {
        line,
        start: at,
        end: broken.end,
        wordsBefore: broken.wordsBefore,
        next: { line: line + 1, start: broken.start, end },
      }
    : { line, start: at, end };
}

/** The name ends here, or only a genitive `s` follows. */
function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isWord(code)) return !(code === 45 && isLetter(text.charCodeAt(at + 1)));
  return code === 115 && !isWord(text.charCodeAt(at + 1));
}

function isWord(code: number): boolean {
  return (
    isLetter(code) ||
    isDigit(code) ||
    (code > 0x17f && !isBlank(code) && code !== 0x2013 && code !== 0x2019 && code !== 0x201d && code !== 0x2022)
  );
}
