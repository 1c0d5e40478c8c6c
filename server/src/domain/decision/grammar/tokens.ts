/** The words of a text, one by one, in lower case. */
import { isCapital, isDigit, isLetter } from '../../signs/chars.ts';
import { asRead } from '../../signs/composed.ts';

/** 0-based UTF-16 offsets in the text, `end` exclusive. */
export interface Token {
  /** In lower case; a mark is itself (`,`). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly shouted: boolean;
}

const MARKS = ',.;:!?()–-•*';

/** All words, numbers and marks of a text; a line end is a `break`. Linear. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) {
      const end = wordEnd(text, at);
      const written = text.slice(at, end);
      found.push({
        text: asRead(written).toLowerCase(),
        start: at,
        end,
        kind: isDigit(code) ? 'number' : 'word',
        capital: isCapital(code),
        shouted: written.length > 1 && written === written.toUpperCase(),
      });
      at = end;
    } else {
      const mark = code === 10 || code === 12 ? '\n' : text.charAt(at);
      if (mark === '\n' || MARKS.includes(mark))
        found.push({
          text: mark,
          start: at,
          end: at + 1,
          kind: mark === '\n' ? 'break' : 'mark',
          capital: false,
          shouted: false,
        });
      at++;
    }
  }
  return found;
}

/** Soft hyphens, zero-width blanks and accents of their own stand between the letters of one word. */
function isUnseen(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || (code >= 0x300 && code <= 0x36f);
}

/** A hyphen, a full stop or a stroke inside a word belongs to it: `Børne- og`, `f.eks`, `12.03.2024`, `2024/17`. */
function wordEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code) || isUnseen(code)) at++;
    else if ("-./'’".includes(text.charAt(at)) && at < text.length && isInside(text, at)) at++;
    else break;
  }
  return text.charAt(at) === '-' && !isDigit(text.charCodeAt(from)) ? at + 1 : at;
}

function isInside(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (isDigit(next)) return true;
  // `tiltrådt.Fremsendes` are two sentences, `f.eks` is a word.
  return isLetter(next) && !(text.charAt(at) === '.' && isCapital(next));
}
