/** A number cut into runs of letters and digits and the separators between them; shared by the readers of damaged numbers. */
import { isBlank, isWordCode, skipBlanks } from '../signs/chars.ts';
import type { JournalFault, JournalFaultCode } from './journal-types.ts';

/** A run of letters and digits. Offsets in the number's text. */
export interface Group {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A fault with what must stand there instead; no `fix` where that is not certain. */
export interface Repair extends JournalFault {
  readonly fix?: string;
}

/** A fault at `[start, end)` of the text (UTF-16 units); `fix` is what belongs there, where that is certain. */
export function repair(code: JournalFaultCode, start: number, end: number, fix?: string): Repair {
  return fix === undefined ? { code, start, end } : { code, start, end, fix };
}

const SEPARATORS = '.,-/\\:_\u2010\u2011\u2012\u2013\u2014\u2212';

/** The groups of a text; undefined when it holds a sign that is no separator or begins with one. */
export function groupsOf(text: string): Group[] | undefined {
  const groups: Group[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
    if (at === start) return undefined;
    groups.push({ text: text.slice(start, at), start, end: at });
    while (at < text.length && !isWordCode(text.charCodeAt(at))) {
      if (!isBlank(text.charCodeAt(at)) && !SEPARATORS.includes(text.charAt(at))) return undefined;
      at++;
    }
  }
  return groups;
}

/** Hyphens and dashes that are no plain hyphen. */
export function isOddDash(text: string): boolean {
  return text === '_' || (text >= '\u2010' && text <= '\u2014') || text === '\u2212';
}

/** What stands between two groups, measured against what ought to: the repairs it needs, none when it is right. */
export function separatorFaults(text: string, from: number, to: number, expected: string): Repair[] {
  const written = text.slice(from, to);
  if (written === expected) return [];
  const bare = written.trim();
  if (bare === '') return [repair('blank-for-separator', from, to, expected)];
  if (bare === expected) return strayBlanks(text, from, to);
  return [repair(separatorCode(bare, expected), from, to, expected)];
}

/** The blanks on either side of a separator that is right in itself. */
export function strayBlanks(text: string, from: number, to: number): Repair[] {
  const start = skipBlanks(text, from);
  let end = to;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return [
    ...(start > from ? [repair('stray-blank', from, start, '')] : []),
    ...(to > end ? [repair('stray-blank', end, to, '')] : []),
  ];
}

function separatorCode(written: string, expected: string): JournalFaultCode {
  if (written.length > 1) return 'double-separator';
  if (expected === '-' && isOddDash(written)) return 'wrong-dash';
  if (expected === '.' && written === ',') return 'comma-for-dot';
  if (expected === '.' && written === '/') return 'slash-for-dot';
  return 'wrong-separator';
}

/** Digits with letters that look like digits set right; undefined when something else stands there. */
export function asDigits(text: string): string | undefined {
  let digits = '';
  for (const sign of text) {
    if (sign >= '0' && sign <= '9') digits += sign;
    else if (sign === 'O' || sign === 'o') digits += '0';
    else if (sign === 'l' || sign === 'I') digits += '1';
    else return undefined;
  }
  return digits;
}

/** A fault for each letter in a group that stands for a digit. */
export function lookalikes(group: Group, from = 0): Repair[] {
  const repairs: Repair[] = [];
  for (let index = from; index < group.text.length; index++) {
    const digit = asDigits(group.text.charAt(index));
    const at = group.start + index;
    if (digit !== group.text.charAt(index)) repairs.push(repair('letter-for-digit', at, at + 1, digit));
  }
  return repairs;
}

/** The text with every repair made; undefined when one of them is not certain. Repairs must not overlap. */
export function applyRepairs(text: string, repairs: readonly Repair[]): string | undefined {
  let result = '';
  let at = 0;
  for (const { start, end, fix } of repairs) {
    if (fix === undefined) return undefined;
    result += text.slice(at, start) + fix;
    at = end;
  }
  return result + text.slice(at);
}
