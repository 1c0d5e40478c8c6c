/**
 * Lines whose words have more units than letters (see domain/signs/composed.ts), made readable without moving a word: the
 * letters stand together, and what is left of a word's units fills the place behind it. So every column at the edge of
 * a word is one of the original line.
 */
import { asRead } from '../../domain/signs/composed.ts';
import { isBlank, isDigit } from './chars.ts';
import type { LineClass } from './line-class.ts';

const SPLIT_WORD = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060]/;
/** A word with such units in it; one at its edge stays where it is, but for an accent. */
const WORD =
  /[A-Za-z\u00c0-\u024f](?:[\u0300-\u036f\u00ad\u200b-\u200d\u2060]*[A-Za-z\u00c0-\u024f])*[\u0300-\u036f]*/g;
const FILLER = '\u00ad';

export interface SettledLine {
  readonly line: string;
  /** For each column of the line, how many units behind it belong to the word that ends there; 0 mostly. */
  readonly fill: ReadonlyMap<number, number>;
}

/** The readable form of `line`, as long as the line; undefined where the line is readable as it stands. Linear. */
export function settle(line: string): SettledLine | undefined {
  if (!SPLIT_WORD.test(line)) return undefined;
  const fill = new Map<number, number>();
  const settled = line.replace(WORD, (word, at: number) => {
    const letters = asRead(word);
    const left = word.length - letters.length;
    // `Heading1. Title`: a number glued to the word is looked for there.
    // One accent of Unicode (U+0344) is two when composed.
    if (left <= 0 || isDigit(line.charCodeAt(at + word.length))) return word;
    fill.set(at + letters.length, left);
    // Blanks behind a word are skipped by every reader; in front of a colon they would be in the way.
    const widens = at + word.length === line.length || isBlank(line.charCodeAt(at + word.length));
    return letters + (widens ? ' ' : FILLER).repeat(left);
  });
  return fill.size === 0 ? undefined : { line: settled, fill };
}

/** `cls` of a settled line with the ends of words where they are in the original line. */
export function unsettle(cls: LineClass, fill: SettledLine['fill']): LineClass {
  const moved: Record<string, unknown> = { ...cls };
  let changed = false;
  for (const [name, value] of Object.entries(cls)) {
    if (typeof value !== 'number' || (name !== 'end' && !name.endsWith('End'))) continue;
    const left = fill.get(value);
    if (left === undefined) continue;
    moved[name] = value + left;
    changed = true;
  }
  return changed ? (moved as unknown as LineClass) : cls;
}
