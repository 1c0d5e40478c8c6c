/** Which contents entry announces which item. */
import { oncePer } from '../../domain/once-per.ts';
import { headingKey } from '../../domain/roles.ts';
import { STATE_BEFORE_KEY, STATE_BEHIND_KEY } from '../../domain/words/closed-words.ts';
import type { ContentsEntry, Header } from '../../syntax/index.ts';
import type { ItemSummary } from '../facts/item-summary.ts';
import type { MeetingContext } from '../rule.ts';
import { similarity } from '../support/similarity.ts';

export interface ContentsMatch {
  readonly mismatches: readonly { readonly entry: ContentsEntry; readonly part: number; readonly item: ItemSummary }[];
  /** Entries whose item is there, in another place than the contents say. */
  readonly moved: readonly { readonly entry: ContentsEntry; readonly part: number; readonly item: ItemSummary }[];
  readonly extra: readonly ContentsEntry[];
  readonly missing: readonly { readonly part: number; readonly item: ItemSummary }[];
}

interface Announced {
  readonly part: number;
  readonly item: ItemSummary;
}

const NOTHING: ContentsMatch = { mismatches: [], moved: [], extra: [], missing: [] };
/** The last answer: three rules ask the same one after the other. */
let last:
  | { readonly header: Header; readonly parts: MeetingContext['parts']; readonly match: ContentsMatch }
  | undefined;

/** No meeting has so many; whoever sends them gets an answer in time, but this one. */
const MOST_ENTRIES = 2000;
/** Shorter beginnings equal too much. */
const SHORTEST_PREFIX = 12;
/** Titles at least so alike are meant to be the same. */
const ALIKE = 0.6;

/** Contents against items. Empty where there are no contents, or where they are too different to be this meeting's. */
export function matchContents({ header, parts }: Pick<MeetingContext, 'header' | 'parts'>): ContentsMatch {
  if (last?.header === header && sameItems(last.parts, parts)) return last.match;
  const match = compare(header, parts);
  last = { header, parts, match };
  return match;
}

function sameItems(a: MeetingContext['parts'], b: MeetingContext['parts']): boolean {
  return a.length === b.length && a.every((part, i) => part.summary === b[i]?.summary);
}

function compare(header: Header, parts: MeetingContext['parts']): ContentsMatch {
  if (!header.contents || header.contents.entries.length < 2) return NOTHING;
  const entries = header.contents.entries.filter((entry) => keyOf(entry) !== '');
  const items = parts.flatMap(({ summary }, part): Announced[] =>
    summary && summary.title !== '' ? [{ part, item: summary }] : [],
  );
  if (entries.length < 2 || items.length < 2 || entries.length > MOST_ENTRIES) return NOTHING;
  const partner = align(entries, items);
  const used = new Set(partner.filter((index) => index !== undefined));
  const moved = entries.flatMap((entry, at): { entry: ContentsEntry; part: number; item: ItemSummary }[] => {
    if (partner[at] !== undefined) return [];
    const index = items.findIndex(({ item }, i) => !used.has(i) && sameTitle(entry, item));
    if (index < 0) return [];
    used.add(index);
    return [{ entry, ...(items[index] as Announced) }];
  });
  // Contents that fit less than two in three are something else, or were misread.
  if (used.size * 3 < Math.max(entries.length, items.length) * 2) return NOTHING;
  const elsewhere = new Set(moved.map(({ entry }) => entry));
  const lonely = entries.filter((entry, i) => partner[i] === undefined && !elsewhere.has(entry));
  const free = items.map((announced, index) => ({ index, ...announced })).filter(({ index }) => !used.has(index));
  const mismatches: { entry: ContentsEntry; part: number; item: ItemSummary }[] = [];
  const extra: ContentsEntry[] = [];
  for (const entry of lonely) {
    const at = entries.indexOf(entry);
    const close = free.find(
      ({ index, item }) =>
        fits(partner, at, index) &&
        (sameNumber(entry, item) ||
          isAlike(entry, item) ||
          isOnlyPair(entry, item, { lonely, free, entries, partner })),
    );
    if (close) {
      mismatches.push({ entry, part: close.part, item: close.item });
      free.splice(free.indexOf(close), 1);
    } else extra.push(entry);
  }
  const missing = free.filter(({ item }) => !isPrinted(header, item) && !isLastBehindGlue(entries, items, item));
  return { mismatches, moved, extra, missing };
}

/** No heading is indented so far: it stands behind something else on its line. */
const GLUED = 10;

/** `10. Eventuelt1. Velkomst`: the first heading swallowed the last entry, so the contents seem to lack that item. */
function isLastBehindGlue(entries: readonly ContentsEntry[], items: readonly Announced[], item: ItemSummary): boolean {
  const last = entries.at(-1)?.number;
  return (items[0]?.item.headingSpan.start ?? 0) >= GLUED && last !== undefined && item.number === last + 1;
}

/** The title stands among the contents after all, run together with its neighbour. */
function isPrinted(header: Header, item: ItemSummary): boolean {
  const { start, end } = header.contents ?? { start: 0, end: 0 };
  const key = keyOf(item);
  return header.lines.slice(start, end).some((line) => plain(line).includes(key));
}

/** For each entry the index of the item with its title, in order of both; undefined where there is none. */
function align(entries: readonly ContentsEntry[], items: readonly Announced[]): (number | undefined)[] {
  let from = 0;
  return entries.map((entry) => {
    for (let index = from; index < items.length && index < from + LOOK_AHEAD; index++) {
      if (!sameTitle(entry, (items[index] as Announced).item)) continue;
      from = index + 1;
      return index;
    }
    return undefined;
  });
}

const LOOK_AHEAD = 4;

/** True when the item lies between the partners of the entry's neighbours. */
function fits(partner: readonly (number | undefined)[], entry: number, item: number): boolean {
  const before = partner.slice(0, entry).findLast((index) => index !== undefined) ?? -1;
  const after = partner.slice(entry + 1).find((index) => index !== undefined) ?? Number.POSITIVE_INFINITY;
  return item > before && item < after;
}

interface Unmatched {
  readonly lonely: readonly ContentsEntry[];
  readonly free: readonly { readonly index: number }[];
  readonly entries: readonly ContentsEntry[];
  readonly partner: readonly (number | undefined)[];
}

/** One entry and one item are left between two that match, and no number speaks against them: the title was changed. */
function isOnlyPair(entry: ContentsEntry, item: ItemSummary, { lonely, free, entries, partner }: Unmatched): boolean {
  if (entry.number !== undefined && item.number !== undefined && entry.number !== item.number) return false;
  const at = entries.indexOf(entry);
  if (partner[at - 1] === undefined || partner[at + 1] === undefined) return false;
  return free.filter(({ index }) => fits(partner, at, index)).length === 1 && lonely.includes(entry);
}

function sameNumber(entry: ContentsEntry, item: ItemSummary): boolean {
  return entry.number !== undefined && entry.number === item.number;
}

function isAlike(entry: ContentsEntry, item: ItemSummary): boolean {
  const a = keyOf(entry);
  const b = keyOf(item);
  return similarity(a, entry.mayBeCut ? b.slice(0, a.length) : b) >= ALIKE;
}

/** Equal titles, or one the beginning of the other: contents cut at the line's end, headings wrap. */
function sameTitle(entry: ContentsEntry, item: ItemSummary): boolean {
  const a = keyOf(entry);
  const b = keyOf(item);
  if (a === b || (entry.number === undefined && bare(a) === b)) return true;
  if (b.length >= SHORTEST_PREFIX && a.startsWith(b)) return true;
  return a.length >= SHORTEST_PREFIX && b.startsWith(a) && (entry.mayBeCut || !LETTER.test(b.charAt(a.length)));
}

/** Without a number in front, which the heading has as its own. */
function bare(key: string): string {
  return key.replace(/^\d{1,4}[.:)]? /, '');
}

const LETTER = /[\p{L}\p{N}]/u;

/** The title of an entry or item as it is compared; computed once. */
const keyOf = oncePer(({ title }: ContentsEntry | ItemSummary): string => comparable(title));

/** Dashes, quotes, blanks, closed marks and kind letters do not matter. */
function comparable(title: string): string {
  return plain(title)
    .replace(STATE_BEFORE_KEY, '')
    .replace(STATE_BEHIND_KEY, '')
    .replace(/(?:\.{2,}|…).*$/s, '')
    .trim();
}

/** What a comparable title does not have, or has in one form only. */
const ODD = /["'“”„‘’«»`´\-\u2010-\u2015\u00a0\u00ad\u200b]|[^\S ]|\s\s/;

function plain(text: string): string {
  const key = headingKey(text);
  if (!ODD.test(key)) return key;
  return (
    key
      .replace(/[\u2010-\u2015]/g, '-')
      .replace(/["'“”„‘’«»`´]/g, '')
      .replace(/[\s\u00a0\u00ad\u200b]+/g, ' ')
      // A word broken at the end of its line keeps the hyphen.
      .replace(/ ?- ?/g, '')
  );
}
