/** Cuts and joins the groups of a damaged KLE number where a separator is lost or a blank has crept in. */

import { type Group, type Repair, repair } from '../case-numbers/number-groups.ts';
import { isFacetLetter } from './kle.ts';

/** Groups of a whole number: three of the subject, facet, serial, year. */
export const FULL_COUNT = 6;
/** Index of the facet in a whole number. */
export const FACET = 3;

/** A facet as it may be written by mistake: any letter, look-alikes for digits. */
export const FACET_SHAPE = /^[A-Za-zÆØÅÖæøåö][0-9Oo]{2}$/u;

/** Separators that are missing where the digits leave no doubt: `00A00`, `1500.00`, `150000`, `A002`. */
export function splitGlued(groups: readonly Group[], repairs: Repair[]): Group[] {
  const result: Group[] = [];
  groups.forEach((group, index) => {
    const cuts = cutsOf(groups, group, index);
    let from = 0;
    for (const { at, separator } of cuts) {
      const place = group.start + at;
      repairs.push(repair('missing-separator', place - 1, place + 1, group.text[at - 1] + separator + group.text[at]));
      result.push({ text: group.text.slice(from, at), start: group.start + from, end: place });
      from = at;
    }
    result.push({ text: group.text.slice(from), start: group.start + from, end: group.end });
  });
  return result;
}

const GLUED_FACET = /^\d\d[A-ZØ]\d\d$/u;

function cutsOf(groups: readonly Group[], group: Group, index: number): { at: number; separator: string }[] {
  if (GLUED_FACET.test(group.text) && (index === 2 || index === 0)) {
    return [...subjectCuts(groups, group, index), { at: group.text.length - 3, separator: '-' }];
  }
  const next = groups[index + 1];
  if (index < 2 && next !== undefined) return subjectCuts(groups, group, index);
  if (
    index === FACET &&
    groups.length === FULL_COUNT - 1 &&
    /^[A-ZØ]\d{3,6}$/u.test(group.text) &&
    isFacetLetter(group.text.charAt(0))
  ) {
    return [{ at: 3, separator: '-' }];
  }
  return [];
}

/** `1500.00-A00-2-21` and `150000-A00-2-21`: counted from where the facet stands. */
function subjectCuts(groups: readonly Group[], group: Group, index: number): { at: number; separator: string }[] {
  const facet = groups.findIndex((each) => FACET_SHAPE.test(each.text));
  if (!/^\d+$/.test(group.text)) return [];
  if (facet === 1 && index === 0 && group.text.length === 6)
    return [
      { at: 2, separator: '.' },
      { at: 4, separator: '.' },
    ];
  if (facet === 2 && index < 2 && group.text.length === 4 && groups.length === FULL_COUNT - 1)
    return [{ at: 2, separator: '.' }];
  return [];
}

/** Blanks inside a group (`1 5.00.00`, `A 00`): one group too many, and joining two makes a sound one. */
export function joinStrayBlanks(text: string, groups: readonly Group[], repairs: Repair[]): Group[] {
  const result = [...groups];
  let index = 0;
  while (index + 1 < result.length && result.length > FULL_COUNT) {
    const left = result[index];
    const right = result[index + 1];
    if (left === undefined || right === undefined) break;
    const between = text.slice(left.end, right.start);
    const joined = left.text + right.text;
    const fits = /^(?:\d\d|[A-ZØ]\d\d)$/u.test(joined) || index >= FACET;
    if (between === '' || between.trim() !== '' || !fits || right.text.charCodeAt(0) > 57) {
      index++;
      continue;
    }
    repairs.push(repair('stray-blank', left.end, right.start, ''));
    result.splice(index, 2, { text: joined, start: left.start, end: right.end });
  }
  return result;
}
