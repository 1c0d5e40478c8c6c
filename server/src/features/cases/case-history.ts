/** The story of a case (sagens gang): every item with its number, in the order of the meetings. */
import { grouped } from '../../domain/grouped.ts';
import { caseKey } from './case-key.ts';
import { type DocumentEntry, itemEntries, newestFirst, oldestFirst, type PlacedEntry } from './entry.ts';

/** Every item with this case number, oldest first. Empty when the text is no number. */
export function caseHistory(documents: Iterable<DocumentEntry>, journal: string): PlacedEntry[] {
  const key = caseKey(journal);
  if (key === '') return [];
  const found: PlacedEntry[] = [];
  for (const entry of itemEntries(documents)) if (entry.item.caseKey === key) found.push(entry);
  return found.sort(oldestFirst);
}

/** What was treated before the item at `uri` and `line`: an earlier meeting, no agenda, newest first. */
export function earlierTreatments(history: readonly PlacedEntry[], uri: string, line: number): PlacedEntry[] {
  const own = history.find((entry) => entry.uri === uri && entry.item.line === line);
  if (!own) return [];
  const seen = new Set<string>();
  return history
    .filter((entry) => isMinutes(entry) && entry.meeting.date !== '' && entry.meeting.date < own.meeting.date)
    .sort(newestFirst)
    .filter((entry) => isNew(seen, treatmentKey(entry)));
}

/** The same meeting may lie in the folder twice (as draft, as PDF text); the case was treated there once. */
export function treatments(history: readonly PlacedEntry[]): PlacedEntry[] {
  const seen = new Set<string>();
  return history.filter((entry) => isMinutes(entry) && isNew(seen, treatmentKey(entry)));
}

export interface Case {
  /** As most would write it: the right form where an item has it, else as the newest item writes it. */
  readonly number: string;
  /** Title of the newest item. */
  readonly title: string;
  /** Oldest first. */
  readonly items: readonly PlacedEntry[];
}

/** All cases, the one that was last on an agenda first; `most` bounds the answer, `total` says how many there are. */
export function cases(
  documents: Iterable<DocumentEntry>,
  most: number,
  isWanted: (entry: PlacedEntry) => boolean = () => true,
): { readonly cases: Case[]; readonly total: number } {
  const byKey = grouped(itemEntries(documents), ({ item }) => item.caseKey || undefined);
  const all = [...byKey.values()].filter((items) => items.some(isWanted)).map((items) => items.sort(oldestFirst));
  all.sort((a, b) => newestFirst(newest(a), newest(b)));
  return {
    total: all.length,
    cases: all.slice(0, most).map((items) => {
      const last = newest(items);
      const sound = items.find(({ item }) => item.journal === item.caseKey) ?? last;
      return { number: sound.item.journal, title: last.item.title, items };
    }),
  };
}

/** The last with a date; undated documents sort last but are not newer. */
function newest(items: readonly PlacedEntry[]): PlacedEntry {
  return (items.findLast((entry) => entry.meeting.date !== '') ?? items.at(-1)) as PlacedEntry;
}

function isMinutes({ meeting }: PlacedEntry): boolean {
  return meeting.kind !== 'dagsorden';
}

function treatmentKey({ uri, meeting, item }: PlacedEntry): string {
  return meeting.date === '' ? `${uri}#${item.line}` : `${meeting.date}|${meeting.body}|${item.number}`;
}

function isNew(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
