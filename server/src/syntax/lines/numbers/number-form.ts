/** The number at the beginning of a line, and the forms that numbers take. */
import { isBlank } from '../../../domain/signs/chars.ts';

export interface Numbering {
  readonly form: string;
  readonly number: number;
  /** The letter of `7a`, counted from 1; undefined without one. */
  readonly letter?: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  /** The year that the number is counted in, with its sign: `/2024` behind it, `2024-` in front. */
  readonly year?: { readonly start: number; readonly end: number };
  /** First column of the title. */
  readonly titleStart: number;
  /** How much the form alone speaks for an item, 0 for the forms that lists use too. */
  readonly weight: number;
}

/**
 * Forms that one hand mixes: `1 Title`, `1. Title`, `1: Title` and `1) Title` are one family, `Punkt 1` another, and so on.
 */
export function familyOf(form: string): string {
  if (form === TIME_FORM || form === PAIR_FORM) return PAIR_FORM;
  if (form.startsWith('R')) return 'R';
  return form.startsWith('#') ? '#' : form;
}

/** Whether the next number can be told from one: not where letters (`A.1`, `b)`) or two numbers (`12.1`) make it. */
export function countsOn(form: string): boolean {
  return !form.startsWith('L') && !/^[Aa][.)]$/.test(form) && form !== LETTERED_FORM && form !== PAIR_FORM;
}

/** `19.15 – Drøftelse`, `kl. 19.15-19.45: Drøftelse`: the minute of the day counts as number. */
export const TIME_FORM = 'time';
/** `12.1 Title`: the meeting and the item, or an hour; counted as 1201. */
export const PAIR_FORM = '#.#';
export const PAIR_STEP = 100;

/** The form of every number behind a word for item begins so. */
export const ITEM_FORM = 'punkt ';
/** Of a letter behind such a word. */
export const LETTERED_FORM = `${ITEM_FORM}A`;
/** What a word for item says for an item. */
export const ITEM_WEIGHT = 3;

/** One sign in front of a closing bracket or a full stop, and a blank: `a) …`, `B. …`. */
export function isPoint(line: string, from: number): boolean {
  const sign = line.charCodeAt(from + 1);
  return (sign === 41 || sign === 46) && isBlank(line.charCodeAt(from + 2));
}
