/**
 * Reads a KLE number that somebody wrote wrong: names the fault, marks the smallest faulty part, and knows the right form
 * where there is only one. It accepts only what is unmistakably meant as a KLE number.
 */
import type { JournalNumber } from '../case-numbers/journal-types.ts';
import {
  applyRepairs,
  asDigits,
  type Group,
  groupsOf,
  lookalikes,
  type Repair,
  repair,
  separatorFaults,
} from '../case-numbers/number-groups.ts';
import { isFacetLetter } from './kle.ts';
import { FACET, FACET_SHAPE, FULL_COUNT, joinStrayBlanks, splitGlued } from './kle-glue.ts';
import { kleParts } from './kle-parts.ts';

const EXPECTED_SEPARATORS = ['.', '.', '-', '-', '-'] as const;
const SERIAL = 4;
const YEAR = 5;
const MOST_FAULTS = 8;
const MOST_KINDS = 2;

const LETTER = /[A-Za-zÆØÅÖæøåö]/;
/** All that can be read as KLE without any letter; amounts and dates go no further than this. */
const SUBJECT_ALONE = /^\d\d\.\d\d\.\d\d-\d/;

/** The text as a damaged KLE number; undefined when it is too far from one. */
export function damagedKle(text: string): JournalNumber | undefined {
  if (text.length < 10 || text.length > 40) return undefined;
  if (!LETTER.test(text) && !SUBJECT_ALONE.test(text)) return undefined;
  const whole = groupsOf(text);
  if (whole === undefined || whole.length < 3 || whole.length > 9) return undefined;
  const repairs: Repair[] = [];
  const groups = joinStrayBlanks(text, splitGlued(whole, repairs), repairs);
  if (!judge(text, groups, repairs)) return undefined;
  repairs.sort((a, b) => a.start - b.start || a.end - b.end);
  const first = repairs[0];
  if (first === undefined || repairs.length > MOST_FAULTS || isHouseForm(repairs)) return undefined;
  const repaired = applyRepairs(text, repairs);
  const parts = repaired === undefined ? undefined : kleParts(repaired);
  const fault = { code: first.code, start: first.start, end: first.end };
  if (repaired === undefined || parts === undefined) return { text, form: 'kle', valid: false, fault };
  return { text, form: 'kle', valid: false, fault, suggestion: repaired, parts };
}

/** Different in several ways at once, or in separator and width: no slip, but a form some house uses (`01.02.00.A10-0004/2015`). */
function isHouseForm(repairs: readonly Repair[]): boolean {
  const kinds = new Set(repairs.map((each) => each.code));
  if (kinds.size > MOST_KINDS) return true;
  return kinds.has('wrong-separator') && (kinds.has('leading-zero') || kinds.has('four-digit-year'));
}

/** Adds the faults of the groups; false when this is no KLE number at all. */
function judge(text: string, groups: readonly Group[], repairs: Repair[]): boolean {
  const last = groups.at(-1);
  if (last === undefined) return false;
  if (last.end < text.length) {
    if (groups.length >= FULL_COUNT || text.slice(last.end).length > 2) return false;
    repairs.push(repair('missing-part', last.end, text.length));
    return groups.length >= SERIAL && hasFacet(groups[FACET]) && headIsSound(groups);
  }
  if (groups.length === FULL_COUNT) return judgeFull(text, groups, repairs);
  if (groups.length === FULL_COUNT - 1) return judgeShort(text, groups, repairs);
  if (groups.length === FULL_COUNT + 1) return judgeLong(groups, repairs);
  return false;
}

function judgeFull(text: string, groups: readonly Group[], repairs: Repair[]): boolean {
  for (let index = 0; index + 1 < FULL_COUNT; index++) {
    const left = groups[index];
    const right = groups[index + 1];
    const expected = EXPECTED_SEPARATORS[index];
    if (left === undefined || right === undefined || expected === undefined) return false;
    if (left.end < right.start) repairs.push(...separatorFaults(text, left.end, right.start, expected));
  }
  const known = repairs.length;
  let sound = true;
  groups.forEach((group, index) => {
    sound = (index === FACET ? judgeFacet(group, repairs) : judgeDigits(group, index, repairs)) && sound;
  });
  if (!sound) return false;
  // Without a facet letter it could be a date and a time: nothing else may be wrong then.
  return !repairs.some((each) => each.code === 'missing-facet-letter') || (known === 0 && repairs.length === 1);
}

/** One part is missing: which one shows from where the facet stands. */
function judgeShort(text: string, groups: readonly Group[], repairs: Repair[]): boolean {
  const first = groups[0];
  const second = groups[1];
  const last = groups.at(-1);
  if (first === undefined || second === undefined || last === undefined) return false;
  if (hasFacet(groups[FACET])) {
    if (!headIsSound(groups) || !isDigits(last, 1, 7)) return false;
    repairs.push(repair('missing-part', last.start, last.end));
    return true;
  }
  if (hasFacet(groups[2])) {
    repairs.push(repair('missing-part', first.start, second.end));
    return (
      isDigits(first, 2, 2) && isDigits(second, 2, 2) && groups.slice(FACET).every((group) => isDigits(group, 1, 7))
    );
  }
  const sound = /^\d\d\.\d\d\.\d\d-[1-9]\d{0,4}-\d\d$/.test(text);
  const third = groups[2];
  const fourth = groups[3];
  if (!sound || third === undefined || fourth === undefined) return false;
  repairs.push(repair('missing-part', third.end, fourth.start));
  return true;
}

/** One part too many: after the year, or inside the subject. */
function judgeLong(groups: readonly Group[], repairs: Repair[]): boolean {
  const extra = hasFacet(groups[FACET]) ? groups[FULL_COUNT] : hasFacet(groups[FACET + 1]) ? groups[FACET] : undefined;
  if (extra === undefined || !headIsSound(groups)) return false;
  repairs.push(repair('extra-part', extra.start, extra.end));
  return groups.every((group) => hasFacet(group) || isDigits(group, 1, 7));
}

function hasFacet(group: Group | undefined): boolean {
  return group !== undefined && FACET_SHAPE.test(group.text);
}

function headIsSound(groups: readonly Group[]): boolean {
  return groups.slice(0, FACET).every((group) => isDigits(group, 1, 3)) && groups.length >= FACET;
}

function isDigits(group: Group, least: number, most: number): boolean {
  return group.text.length >= least && group.text.length <= most && asDigits(group.text) !== undefined;
}

function judgeDigits(group: Group, index: number, repairs: Repair[]): boolean {
  const digits = asDigits(group.text);
  if (digits === undefined) return false;
  if (index === SERIAL) return judgeSerial(group, digits, repairs);
  const wanted = 2;
  if (index === YEAR && digits.length === 4 && /^(?:19|20)/.test(digits)) {
    repairs.push(repair('four-digit-year', group.start, group.end, digits.slice(2)));
    return true;
  }
  if (digits.length !== wanted) {
    if (digits.length > wanted + 2) return false;
    repairs.push(repair(digits.length < wanted ? 'missing-digit' : 'extra-digit', group.start, group.end));
    return true;
  }
  repairs.push(...lookalikes(group));
  return true;
}

function judgeSerial(group: Group, digits: string, repairs: Repair[]): boolean {
  if (digits.length > 7) return false;
  const repaired = digits.replace(/^0+/, '');
  const found = lookalikes(group);
  if (repaired.length === digits.length) repairs.push(...found);
  else if (found.length > 0) repairs.push(repair('letter-for-digit', group.start, group.end, repaired));
  else
    repairs.push(
      repair(
        'leading-zero',
        group.start,
        group.start + digits.length - repaired.length,
        repaired === '' ? undefined : '',
      ),
    );
  return true;
}

function judgeFacet(group: Group, repairs: Repair[]): boolean {
  const letter = group.text.charAt(0);
  const digits = asDigits(group.text.slice(1));
  if (letter >= '0' && letter <= '9') {
    repairs.push(repair('missing-facet-letter', group.start, group.end));
    return group.text.length === 2 && asDigits(group.text) === group.text;
  }
  if (digits === undefined || group.text.length > 5) return false;
  if (!isFacetLetter(letter)) repairs.push(letterFault(letter, group.start));
  if (digits.length !== 2) {
    repairs.push(
      repair(
        digits.length < 2 ? 'missing-digit' : 'extra-digit',
        group.start + (digits.length === 0 ? 0 : 1),
        group.end,
      ),
    );
    return true;
  }
  repairs.push(...lookalikes(group, 1));
  return true;
}

function letterFault(letter: string, at: number): Repair {
  const upper = letter.toUpperCase();
  // `l` is as likely a capital I as a small L, which is no facet: not certain enough.
  if (isFacetLetter(upper)) return repair('lower-case-facet', at, at + 1, upper);
  return repair('wrong-facet-letter', at, at + 1, upper === 'Ö' ? 'Ø' : undefined);
}
