/** Looks up an item's title in the contents, where it stands on one line even when the heading is wrapped. */
import { headingKey } from '../domain/roles.ts';
import type { Header } from './tree.ts';

const PREFIX = 12;
const cache = new WeakMap<Header, ReadonlyMap<string, readonly { key: string; title: string }[]>>();

/** The contents' form of the title that begins with `title`; undefined when the contents do not have it. */
export function contentsTitle(header: Header, title: string): string | undefined {
  if (!header.contents) return undefined;
  const key = headingKey(title);
  const entries = index(header).get(key.slice(0, PREFIX));
  if (!entries || key === '') return undefined;
  for (const entry of entries) if (entry.key === key) return entry.title;
  for (const entry of entries) if (entry.key.startsWith(key)) return entry.title;
  return undefined;
}

function index(header: Header): ReadonlyMap<string, readonly { key: string; title: string }[]> {
  const known = cache.get(header);
  if (known) return known;
  const map = new Map<string, { key: string; title: string }[]>();
  for (const entry of header.contents?.entries ?? []) {
    const key = headingKey(entry.title);
    const list = map.get(key.slice(0, PREFIX));
    // Titles that begin alike are few; a hostile list of thousands is cut.
    if (!list) map.set(key.slice(0, PREFIX), [{ key, title: entry.title }]);
    else if (list.length < 64) list.push({ key, title: entry.title });
  }
  cache.set(header, map);
  return map;
}
