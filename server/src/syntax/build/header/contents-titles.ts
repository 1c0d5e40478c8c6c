/** Looks up an item's title in the contents, where it stands on one line even when the heading is wrapped. */
import { headingKey } from '../../../domain/roles.ts';
import type { Header } from '../../tree.ts';

const PREFIX = 12;
const cache = new WeakMap<Header, ReadonlyMap<string, readonly { key: string; title: string }[]>>();
/** Answers already given; an edit asks for all titles again. */
const answers = new WeakMap<Header, Map<string, string | undefined>>();

/** The contents' form of the title that begins with `title`; undefined when the contents do not have it. */
export function contentsTitle(header: Header, title: string): string | undefined {
  if (!header.contents) return undefined;
  let known = answers.get(header);
  if (!known) {
    known = new Map();
    answers.set(header, known);
  }
  const answer = known.get(title);
  if (answer !== undefined || known.has(title)) return answer;
  const found = lookUp(header, title);
  known.set(title, found);
  return found;
}

function lookUp(header: Header, title: string): string | undefined {
  const key = headingKey(title);
  const entries = index(header).get(key.slice(0, PREFIX));
  if (!entries || key === '') return undefined;
  for (const entry of entries) if (entry.key === key) return entry.title;
  for (const entry of entries) if (entry.key.startsWith(key)) return entry.title;
  return undefined;
}

/** The contents' title of item `number`; undefined when no single entry has the number. */
export function contentsTitleOf(header: Header, number: number): string | undefined {
  const entries = header.contents ? index(header).get(`#${number}`) : undefined;
  return entries?.length === 1 ? entries[0]?.title : undefined;
}

function index(header: Header): ReadonlyMap<string, readonly { key: string; title: string }[]> {
  const known = cache.get(header);
  if (known) return known;
  const map = new Map<string, { key: string; title: string }[]>();
  for (const entry of header.contents?.entries ?? []) {
    const key = headingKey(entry.title);
    add(map, key.slice(0, PREFIX), { key, title: entry.title });
    if (entry.number !== undefined) add(map, `#${entry.number}`, { key, title: entry.title });
  }
  cache.set(header, map);
  return map;
}

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
