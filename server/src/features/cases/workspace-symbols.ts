/** Ctrl+T: items of all meetings by title, number or case number; the best matches first, the newest among equals. */
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { formatDate } from '../../domain/dates/dates.ts';
import { type Language, textsOf } from '../../texts/texts.ts';
import { workspaceTexts } from '../../texts/workspace/workspace.ts';
import { meetingName } from '../support/meeting-name.ts';
import { type DocumentEntry, itemEntries, newestFirst, type PlacedEntry } from './entry.ts';
import { NONE, parseQuery, type Query, score } from './fuzzy.ts';

/** More than anybody reads; the next letter narrows it. */
const MOST_SYMBOLS = 256;
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
  return best(hits, limit).map(({ entry }) => symbol(entry, parsed, language));
}

function best(hits: Hit[], limit: number): Hit[] {
  return hits.sort((a, b) => b.score - a.score || newestFirst(a.entry, b.entry)).slice(0, limit);
}

function mainText({ item }: PlacedEntry): string {
  return `${item.number} ${item.title} ${item.journal}`;
}

/** Letters of a title that leave room for the day beside it: the row is no wider than that. */
const LONGEST_TITLE = 44;

/**
 * Editors filter the answer once more by the name alone, so what was searched for stands in it: a case number or an item's
 * own number where that was asked for. VS Code also sorts by the name: with a number in front of every name the oldest
 * would come first. Names of the same case that are alike keep the order they come in, so a title is no longer than what
 * was searched for needs; the day beside it tells them apart.
 */
function symbol({ uri, meeting, item }: PlacedEntry, { words }: Query, language: Language): WorkspaceSymbol {
  const title = item.title || textsOf(language).outline.untitledItem;
  const at = { line: item.line, character: 0 };
  const has = (text: string) => (word: string) => text.toLowerCase().includes(word);
  const numbered = words.some(
    (word) => item.number.toLowerCase().startsWith(word) && !has(`${title} ${item.journal}`)(word),
  );
  const number = numbered ? numberOf(item.number) : '';
  const withJournal = (text: string): string => [text, item.journal].filter(Boolean).join(' · ');
  const short = shortened(title);
  const names = [short, withJournal(short), title, withJournal(title)];
  const name = names.find((each) => words.every(has(`${number}${each}`))) ?? withJournal(title);
  const isCut = short !== title && !name.startsWith(title);
  const { date } = meeting;
  const day = date === '' ? '' : formatDate(date, 'numeric');
  const place = [
    // Beside the name, which would not be like the others of its case with it.
    isCut ? `… ${day}`.trim() : day,
    item.number === '' ? '' : workspaceTexts(language).itemNumber(item.number),
    // What is left of the meeting's name without its day.
    meeting.body === '' && date !== '' ? '' : meetingName({ ...meeting, date: '' }, language),
    name.endsWith(item.journal) ? '' : item.journal,
  ];
  return {
    name: number + name,
    kind: SymbolKind.Class,
    containerName: place.filter(Boolean).join(' · '),
    location: { uri, range: { start: at, end: at } },
  };
}

/** Cut behind a word. */
function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE);
  const blank = cut.lastIndexOf(' ');
  return cut.slice(0, blank > LONGEST_TITLE / 2 ? blank : undefined).replace(/[\s,;:.–-]{1,8}$/, '');
}

function numberOf(number: string): string {
  return number === '' ? '' : `${number}${/[\p{L}\p{N}]$/u.test(number) ? '.' : ''} `;
}
