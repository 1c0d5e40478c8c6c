/** Which item a contents entry stands for: by number and title, by a title cut at the line's width, by its place. */
import { oncePer } from '../../domain/once-per.ts';
import { headingKey } from '../../domain/roles.ts';
import { type ContentsEntry, type Item, type Meeting, stripClosedMark } from '../../syntax/index.ts';

/** Titles that begin alike share a bucket. */
const PREFIX = 10;
const LONGEST_BUCKET = 64;

export interface ContentsMatch {
  /** Index among the meeting's parts of the item each entry stands for, undefined for an entry without one. */
  readonly itemOf: readonly (number | undefined)[];
  /** Index of the entry of each part. */
  readonly entryOf: ReadonlyMap<number, number>;
}

/** The meeting's contents against its items. Every entry and every item is paired once. Linear. */
export const matchContents = oncePer(
  (meeting: Meeting): ContentsMatch => match(meeting, meeting.header.contents?.entries ?? []),
);

/** The part index of the item an entry stands for. */
export function itemOfEntry(meeting: Meeting, entry: ContentsEntry): number | undefined {
  const index = meeting.header.contents?.entries.indexOf(entry) ?? -1;
  return matchContents(meeting).itemOf[index];
}

/** The contents entry of the item at part index `part`. */
export function entryOfItem(meeting: Meeting, part: number): ContentsEntry | undefined {
  const index = matchContents(meeting).entryOf.get(part);
  return index === undefined ? undefined : meeting.header.contents?.entries[index];
}

function match(meeting: Meeting, entries: readonly ContentsEntry[]): ContentsMatch {
  const items: number[] = [];
  const buckets = new Map<string, number[]>();
  const byNumber = new Map<number, number>();
  for (const [p, part] of meeting.parts.entries()) {
    if (part.kind !== 'item') continue;
    items.push(p);
    const bucket = buckets.get(keyOf(part).slice(0, PREFIX));
    if (!bucket) buckets.set(keyOf(part).slice(0, PREFIX), [p]);
    else if (bucket.length < LONGEST_BUCKET) bucket.push(p);
    if (part.number !== undefined && !byNumber.has(part.number)) byNumber.set(part.number, p);
  }
  const itemOf: (number | undefined)[] = new Array(entries.length).fill(undefined);
  const entryOf = new Map<number, number>();
  const pair = (entry: number, part: number | undefined): void => {
    if (part === undefined || itemOf[entry] !== undefined || entryOf.has(part)) return;
    itemOf[entry] = part;
    entryOf.set(part, entry);
  };
  const keyOfEntry = entries.map(entryKey);
  const itemAt = (part: number): Item => meeting.parts[part] as Item;
  for (const strict of [true, false]) {
    for (const [e, entry] of entries.entries()) {
      const key = keyOfEntry[e] as string;
      if (itemOf[e] !== undefined || key === '') continue;
      const free = buckets.get(key.slice(0, PREFIX))?.filter((part) => !entryOf.has(part)) ?? [];
      pair(
        e,
        free.find((part) => sameTitle(keyOf(itemAt(part)), key, strict) && sameNumber(itemAt(part), entry)) ??
          (strict ? undefined : free.find((part) => sameTitle(keyOf(itemAt(part)), key, false))),
      );
    }
  }
  for (const [e, entry] of entries.entries())
    if (entry.number !== undefined && /\p{L}/u.test(entry.title)) pair(e, byNumber.get(entry.number));
  const alike = (entry: number, part: number): boolean => isAlike(keyOf(itemAt(part)), keyOfEntry[entry] as string);
  pairByPlace(items, { itemOf, entryOf }, alike, pair);
  return { itemOf, entryOf };
}

/** How many items an entry without a pair is held against. */
const NEAR = 12;

/** Between two pairs, an entry stands for the first item left that is called nearly the same: a slip of the pen. */
function pairByPlace(
  items: readonly number[],
  found: { readonly itemOf: readonly (number | undefined)[]; readonly entryOf: ReadonlyMap<number, number> },
  alike: (entry: number, part: number) => boolean,
  pair: (entry: number, part: number) => void,
): void {
  const place = new Map(items.map((part, at) => [part, at]));
  let after = 0;
  for (let e = 0; e < found.itemOf.length; e++) {
    let part = found.itemOf[e];
    if (part === undefined) {
      for (let i = after; i < Math.min(items.length, after + NEAR) && part === undefined; i++) {
        const candidate = items[i] as number;
        if (found.entryOf.has(candidate)) break;
        if (alike(e, candidate)) part = candidate;
      }
      if (part !== undefined) pair(e, part);
    }
    if (part !== undefined) after = Math.max(after, (place.get(part) ?? -1) + 1);
  }
}

/** Comparable forms that begin alike or share a longer word. */
function isAlike(a: string, b: string): boolean {
  if (a.slice(0, 3) === b.slice(0, 3)) return true;
  const words = new Set(a.split(' ').filter((word) => word.length >= 4));
  return b.split(' ').some((word) => words.has(word));
}

/** The key of an entry's title without `Lukket:` and the like, as item titles are. */
function entryKey({ title }: ContentsEntry): string {
  const words = stripClosedMark(title, 0, title.length);
  return headingKey(title.slice(words.start, words.end));
}

const keyOf = oncePer(({ title }: Item): string => headingKey(title));

/** Equal, or one cut off: contents cut titles at the line's width, headings of PDF text may lose their second line. */
function sameTitle(item: string, entry: string, strict: boolean): boolean {
  if (strict) return item === entry;
  const shorter = Math.min(item.length, entry.length);
  return shorter >= PREFIX && (item.startsWith(entry) || entry.startsWith(item));
}

function sameNumber(item: Item, entry: ContentsEntry): boolean {
  return entry.number === undefined || item.number === undefined || entry.number === item.number;
}
