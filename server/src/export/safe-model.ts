/** Minutes as data without a CPR number in them: what leaves the program as a file is made from this. */
import { safeToShow } from '../domain/safe-text.ts';
import { parse } from '../syntax/index.ts';
import { type ModelOptions, makeModel } from './make-model.ts';
import type { ReferatModel } from './model.ts';

export interface SafeModel {
  readonly model: ReferatModel;
  /** Some number was masked. */
  readonly masked: boolean;
}

/** Masks before the text is read, so that neither ids nor anything else that is made from it knows the number. */
export function safeModel(lines: readonly string[], options: ModelOptions = {}): SafeModel {
  const safe = safeLines(lines);
  const read = makeModel(parse(safe), options);
  // A number that a page's end had cut in two is whole again in a joined paragraph.
  const whole = (text: string): string => safeToShow(text).replaceAll(MASK, '****').replace(CONTROLS, '');
  const model = mapStrings(read, whole);
  return { model, masked: JSON.stringify(model).includes('-****') };
}

/** Blank lines that may stand between the halves of a number. */
const MOST_BLANKS = 2;
/** Longer than a number with all its blanks. */
const REACH = 40;

/** Four asterisks are bold type in Markdown, so inside the text others stand for them. */
const MASK = '\u2217\u2217\u2217\u2217';

/** Controls but tab and line end: orders to a terminal, and no part of a text in any form that is written. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/** The same lines, numbers masked by {@link MASK}, also those that go on in the next line. */
function safeLines(lines: readonly string[]): string[] {
  const safe = lines.map((line) => safeToShow(line).replaceAll('-****', `-${MASK}`));
  for (let i = 0; i + 1 < safe.length; i++) {
    const head = (safe[i] as string).slice(-REACH);
    if (!/\d/.test(head)) continue;
    let next = i + 1;
    while (next < safe.length && next - i <= MOST_BLANKS && (safe[next] as string).trim() === '') next++;
    const tail = safe[next] ?? '';
    const both = `${head}\n${tail.slice(0, REACH)}`;
    if (safeToShow(both) !== both) safe[next] = tail.replace(/\d+/, MASK);
  }
  return safe;
}

/** The same data with every string in it changed. */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((inner) => mapStrings(inner, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapStrings(inner, change)])) as T;
}
