/**
 * The form in which a house writes its case numbers, whatever it is: runs of digits and letters, their lengths and the
 * signs between them, learnt from the numbers of one meeting. What stands in the same place and nearly has the form is a
 * broken number; what is far from it is another number.
 */

import { parseKle } from '../kle/kle-number.ts';
import { findCprNumbers } from '../people/cpr.ts';
import { isBlank, isDigit, isLetter } from '../signs/chars.ts';
import type { JournalNumber } from './journal-types.ts';
import { deviation, type FormPart, type NumberForm } from './number-deviation.ts';
import { applyRepairs, type Group, groupsOf } from './number-groups.ts';

/** What a meeting's case numbers look like. */
export interface NumberForms {
  /** Equal for equal forms. */
  readonly key: string;
  /** The form of most of them; undefined where they have none in common. */
  readonly main: NumberForm | undefined;
  /** Outlines that come back and so are the house's own too. */
  readonly outlines: ReadonlySet<string>;
  /** Most of them are KLE numbers whose facet stands right behind the subject (`82.02G10-0007`). */
  readonly compact: boolean;
}

const FEWEST = 2;
/** So many runs of digits that are the same in all numbers are no chance, be the numbers ever so few. */
const FEWEST_SAME = 2;
/** So many numbers with the same letters, and none with others: the letters are the house's. */
const ALWAYS = 4;

/** Learns the forms from the numbers of a meeting. KLE numbers have a grammar of their own and say nothing here. Linear. */
export function learnForms(numbers: readonly JournalNumber[]): NumberForms {
  const byOutline = new Map<string, JournalNumber[]>();
  let count = 0;
  let compacts = 0;
  for (const number of numbers) {
    if (number.form === 'kle-compact' && number.valid) compacts++;
    if (isKle(number)) continue;
    const outline = outlineOf(number.text);
    if (outline === undefined) continue;
    count++;
    const alike = byOutline.get(outline);
    if (alike) alike.push(number);
    else byOutline.set(outline, [number]);
  }
  let most: readonly JournalNumber[] = [];
  const outlines = new Set<string>();
  for (const [outline, alike] of byOutline) {
    if (alike.length > most.length) most = alike;
    if (alike.length >= FEWEST && alike.some(({ valid }) => valid)) outlines.add(outline);
  }
  const main = most.length < FEWEST || most.length * 2 <= count ? undefined : formOf(onceEach(most));
  const compact = compacts >= FEWEST && compacts * 2 > numbers.length;
  const key = `${[...outlines].sort().join(' ')}|${main ? JSON.stringify(main) : ''}|${compact ? 'compact' : ''}`;
  return { key, main, outlines, compact };
}

/** `number` as this house would judge it: sound where it has the house's form, broken where it nearly has it. */
export function judgeNumber(number: JournalNumber, forms: NumberForms): JournalNumber {
  const { text } = number;
  const outline = outlineOf(text);
  if (isKle(number) || outline === undefined) return number;
  const parted = forms.compact ? partedFacet(text) : undefined;
  if (parted) return parted;
  const repairs = forms.main && deviation(text, forms.main);
  if (forms.main && repairs && repairs.length > 0) {
    // Nothing is told of a number that may be a person's: a repair would repeat it.
    if (findCprNumbers(text).length > 0) return number;
    // A second form of the house is no slip of the first.
    if (forms.outlines.has(outline) && outline !== mainOutline(forms.main)) return number;
    const [first] = repairs;
    const suggestion = applyRepairs(text, repairs);
    const { start, end, code } = first as (typeof repairs)[number];
    const fault = { code, start, end };
    const told = suggestion === undefined ? {} : { suggestion };
    return { text, form: forms.main.form, valid: false, fault, ...told };
  }
  return number.valid || !(repairs || forms.outlines.has(outline)) ? number : { text, form: 'unknown', valid: true };
}

/** `01.02.P16-0012` among compact numbers: a full stop too many, or a part of the subject lost behind it. */
function partedFacet(text: string): JournalNumber | undefined {
  const at = text.search(/\.\p{Lu}\d\d-\d+$/u);
  const sound = at < 0 ? undefined : parseKle(text.slice(0, at) + text.slice(at + 1));
  if (sound?.form !== 'kle-compact' || !sound.valid) return undefined;
  return { text, form: sound.form, valid: false, fault: { code: 'wrong-separator', start: at, end: at + 1 } };
}

/** KLE numbers have a grammar of their own. */
export function isKle({ form }: JournalNumber): boolean {
  return form === 'kle' || form === 'kle-compact';
}

/** Runs made one: `9-9A` for `20-010677K`; undefined for what is no number. */
export function outlineOf(text: string): string | undefined {
  let outline = '';
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const sign = isDigit(code) ? '9' : isLetter(code) ? 'A' : isBlank(code) ? ' ' : text.charAt(at);
    if (sign === '9') digits++;
    if ((sign !== '9' && sign !== 'A') || !outline.endsWith(sign)) outline += sign;
  }
  return digits < 3 ? undefined : outline;
}

function mainOutline({ parts, separators }: NumberForm): string {
  return parts.map(({ digits }, i) => (digits ? '9' : 'A') + (separators[i] ?? '')).join('');
}

/** The runs of digits and of letters in a text. */
function runsOf(text: string): Group[] | undefined {
  return groupsOf(text)?.flatMap((group) =>
    [...group.text.matchAll(/\d+|\D+/g)].map(({ 0: run, index }) => ({
      text: run,
      start: group.start + index,
      end: group.start + index + run.length,
    })),
  );
}

/** Told again and again, a number says no more of its form. */
function onceEach(numbers: readonly JournalNumber[]): JournalNumber[] {
  return [...new Map(numbers.map((number) => [number.text, number])).values()];
}

const FULL_YEAR = /^(?:19|20)\d\d$/;

function formOf(numbers: readonly JournalNumber[]): NumberForm | undefined {
  const rows = numbers.flatMap(({ text }) => runsOf(text) ?? []);
  const width = rows.length / numbers.length;
  if (!Number.isInteger(width)) return undefined;
  const columns = Array.from({ length: width }, (_, i) => numbers.map((_n, row) => rows[row * width + i] as Group));
  const firstDigits = columns.findIndex((column) => isDigit((column[0] as Group).text.charCodeAt(0)));
  const digitColumns = columns.filter((column) => isDigit((column[0] as Group).text.charCodeAt(0))).length;
  // `21-014448`: of two runs of digits the first is the year, unless the other is (`27-2022-K`).
  const years = columns.some((column) => column.filter(({ text }) => FULL_YEAR.test(text)).length * 2 > column.length);
  const same = columns.filter(
    (column) => isDigit((column[0] as Group).text.charCodeAt(0)) && new Set(column.map(({ text }) => text)).size === 1,
  ).length;
  const parts = columns.map((column, i) =>
    partOf(column, digitColumns === 2 && !years && i === firstDigits, same >= FEWEST_SAME),
  );
  const { text } = numbers[0] as JournalNumber;
  const separators = columns.slice(1).map((column, i) => {
    const before = (columns[i] as Group[])[0] as Group;
    return text.slice(before.end, (column[0] as Group).start);
  });
  const form = numbers.find(({ valid, form }) => valid && form !== 'unknown')?.form ?? 'unknown';
  return { parts, separators, form };
}

/** `first`: the run may be a year of two digits. `sure`: what is always the same in two numbers is so in all. */
function partOf(column: readonly Group[], first: boolean, sure: boolean): FormPart {
  const lengths = new Map<number, number>();
  for (const { text } of column) lengths.set(text.length, (lengths.get(text.length) ?? 0) + 1);
  const [length, count] = [...lengths].reduce((a, b) => (b[1] > a[1] ? b : a));
  const usual = column.filter(({ text }) => text.length === length).map(({ text }) => text);
  const digits = isDigit((usual[0] as string).charCodeAt(0));
  const value = usual.length >= FEWEST && usual.every((text) => text === usual[0]) ? usual[0] : undefined;
  const agreed = count >= FEWEST && count * 2 > column.length;
  if (!digits) {
    const always = usual.length >= ALWAYS && usual.length === column.length && value !== undefined;
    return { digits, length: undefined, value: agreed ? value : undefined, ...(always ? { always } : {}) };
  }
  const year = usual.every((text) => FULL_YEAR.test(text)) || (first && length === 2);
  // A serial that is filled up with zeros has one length; one that is not grows with the year.
  const padded = length > 2 && column.some(({ text }) => text.startsWith('0'));
  const fixed = agreed && (year || padded || (value !== undefined && (sure || count > FEWEST)));
  const grows = padded && column.some(({ text }) => text.length === length && text.startsWith('9'));
  const alike = !fixed && lengths.size === 1 && (sure || column.length > FEWEST) ? { usual: length } : {};
  return {
    digits,
    length: fixed ? length : undefined,
    value: fixed ? value : undefined,
    ...alike,
    ...(grows ? { grows } : {}),
  };
}
