/** Ctrl+T: items of all meetings by title, number or case number; the best matches first, the newest among equals. */
import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import { SymbolKind } from '../protocol/values.ts';
import { type Language, textsOf } from '../texts/texts.ts';
import { type DocumentEntry, itemEntries, newestFirst, type PlacedEntry } from './entry.ts';
import { NONE, parseQuery, score } from './fuzzy.ts';
import { meetingName } from './meeting-name.ts';

/** More than anybody reads; the next letter narrows it. */
export const MOST_SYMBOLS = 256;
/** Items between two looks at whether the user has typed on. */
const STRIDE = 2048;

export interface SymbolOptions {
  readonly language: Language;
  readonly limit?: number;
  /** Asked now and then; true ends the search. */
  readonly isCancelled?: () => boolean;
}

interface Hit {
  readonly score: number;
  readonly entry: PlacedEntry;
}

/** Symbols for a query; an empty one gives the newest items. */
export function workspaceSymbols(
  documents: Iterable<DocumentEntry>,
  query: string,
  { language, limit = MOST_SYMBOLS, isCancelled = () => false }: SymbolOptions,
): WorkspaceSymbol[] {
  const parsed = parseQuery(query);
  let hits: Hit[] = [];
  let count = 0;
  for (const entry of itemEntries(documents)) {
    if (++count % STRIDE === 0 && isCancelled()) return [];
    const { item, meeting } = entry;
    const found = score(parsed, mainText(entry), `${meeting.body} ${meeting.date} ${item.caseKey}`);
    if (found === NONE || (item.title === '' && item.journal === '')) continue;
    hits.push({ score: found, entry });
    // Bounded whatever the query: what is beaten already need not be kept.
    if (hits.length >= limit * 8) hits = best(hits, limit);
  }
  return best(hits, limit).map(({ entry }) => symbol(entry, language));
}

function best(hits: Hit[], limit: number): Hit[] {
  return hits.sort((a, b) => b.score - a.score || newestFirst(a.entry, b.entry)).slice(0, limit);
}

function mainText({ item }: PlacedEntry): string {
  return `${item.number} ${item.title} ${item.journal}`;
}

/** The case number belongs to the name: editors filter the answer once more, by the name alone. */
function symbol({ uri, meeting, item }: PlacedEntry, language: Language): WorkspaceSymbol {
  const title = item.title || textsOf(language).outline.untitledItem;
  const at = { line: item.line, character: 0 };
  return {
    name: [`${numberOf(item.number)}${title}`, item.journal].filter(Boolean).join(' · '),
    kind: SymbolKind.Class,
    containerName: meetingName(meeting, language),
    location: { uri, range: { start: at, end: at } },
  };
}

function numberOf(number: string): string {
  return number === '' ? '' : `${number}${/[\p{L}\p{N}]$/u.test(number) ? '.' : ''} `;
}
