/** Looks up an item's title in the contents, where it stands on one line even when the heading is wrapped. */
import { oncePer } from '../../../domain/once-per.ts';
import { headingKey } from '../../../domain/roles.ts';
import type { Header } from '../../tree.ts';

const PREFIX = 12;

/** The contents' form of the title that begins with that of `key`; undefined when the contents do not have it. */
export function contentsTitle(header: Header, key: string): string | undefined {
  const entries = header.contents && key !== '' ? index(header).get(key.slice(0, PREFIX)) : undefined;
  return (entries?.find((entry) => entry.key === key) ?? entries?.find((entry) => entry.key.startsWith(key)))?.title;
}

/** The contents' title of item `number`; undefined when no single entry has the number. */
export function contentsTitleOf(header: Header, number: number): string | undefined {
  const entries = header.contents ? index(header).get(`#${number}`) : undefined;
  return entries?.length === 1 ? entries[0]?.title : undefined;
}

const index = oncePer((header: Header): ReadonlyMap<string, readonly { key: string; title: string }[]> => {
  const map = new Map<string, { key: string; title: string }[]>();
  for (const entry of header.contents?.entries ?? []) {
    const key = headingKey(entry.title);
    add(map, key.slice(0, PREFIX), { key, title: entry.title });
    if (entry.number !== undefined) add(map, `#${entry.number}`, { key, title: entry.title });
  }
  return map;
});

/** Titles that begin alike are few; a hostile list of thousands is cut. */
function add(
  map: Map<string, { key: string; title: string }[]>,
  at: string,
  entry: { key: string; title: string },
): void {
  const list = map.get(at);
  if (!list) map.set(at, [entry]);
  else if (list.length < 64) list.push(entry);
}
