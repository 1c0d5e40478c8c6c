/**
 * Does a plain text look like a referat? A score over its first lines, made of kinds of evidence, each counted once, so
 * that a long list of one kind (numbered points, report headings) is never enough. Vocabulary comes from the server's
 * tables. Pure; work is bounded by {@link LINES_READ} lines of {@link COLUMNS_READ} characters.
 */
import { headingKey, LONGEST_ROLE_KEY, ROLE_NAMES, roleOfKey } from './roles.ts';
import { CASE_LABELS } from './words/case-labels.ts';
import { FOREIGN, ITEM_WORD, OWN_DECISION } from './words/detection-words.ts';
import { FACT_LABELS } from './words/fact-labels.ts';
import { CLOSED_GROUPS, CONTENTS_HEADINGS, OPEN_GROUPS } from './words/shell-names.ts';
import { AGENDA_TITLES, BODY_STEMS, MINUTES_TITLES } from './words/title-words.ts';

export const LINES_READ = 80;
const COLUMNS_READ = 200;

/**
 * A text is a referat from this score on: a title with body and date (3), a dated title (2) and one more, or any three
 * of which one speaks of a meeting.
 */
const ENOUGH = 3;
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['title', 2],
  ['whole-title', 3],
]);
/** Letters, rulings and contracts have dates, places, case numbers and a `Beslutning` too; these are of meetings alone. */
const OF_MEETINGS =
  /^(?:title|whole-title|named-title|bare-title|item|group|recommendation|own-decision|fact:(?:participants|members|absent|present|secretary|chair))$/;
const FOREIGN_ENOUGH = 2;

export interface Detection {
  readonly isReferat: boolean;
  readonly score: number;
  /** The kinds of evidence found, in the order of the text. */
  readonly signals: readonly string[];
}

/** Scores the first lines of a text. Lines come without their ends; more than {@link LINES_READ} are not looked at. */
export function detectReferat(lines: readonly string[]): Detection {
  const found = new Map<string, number>();
  const foreign = new Set<string>();
  let isBelowTitle = false;
  for (const raw of lines.slice(0, LINES_READ)) {
    const line = plain(raw.slice(0, COLUMNS_READ));
    if (line === '') continue;
    for (const [, word = ''] of line.matchAll(FOREIGN)) foreign.add(word.toLowerCase());
    // A title and the day below it are a dated title.
    if (isBelowTitle && line.length <= LONGEST_DAY && DATED.test(line)) found.set('whole-title', 3);
    const signal = signalOf(line);
    isBelowTitle = signal === 'named-title';
    if (signal !== undefined && !found.has(signal)) found.set(signal, WEIGHTS.get(signal) ?? 1);
  }
  cap(found, 'fact:', 2);
  let score = 0;
  for (const weight of found.values()) score += weight;
  const signals = [...found.keys()];
  const ofMeeting = signals.some((signal) => OF_MEETINGS.test(signal));
  return { isReferat: score >= ENOUGH && ofMeeting && foreign.size < FOREIGN_ENOUGH, score, signals };
}

/** `Sted:`, `Dato:` and `Tid:` alone make an invitation, so facts never decide by themselves. */
function cap(found: Map<string, number>, prefix: string, most: number): void {
  let seen = 0;
  for (const key of found.keys()) if (key.startsWith(prefix) && ++seen > most) found.set(key, 0);
}

function plain(line: string): string {
  let text = line.replaceAll('\u00a0', ' ').replaceAll('\f', ' ').replaceAll('**', '').replaceAll('\ufeff', '').trim();
  let marks = 0;
  while (text.charCodeAt(marks) === 35 /* # */) marks++;
  if (marks > 0) text = text.slice(marks).trim();
  return text;
}

const MINUTES = MINUTES_TITLES.join('|');
const TITLE = [...MINUTES_TITLES, ...AGENDA_TITLES].join('|');
const BODY = BODY_STEMS.join('|');
const TITLE_WORD = new RegExp(`(?:^|[\\s–-])(?:${TITLE})(?=$|[\\s:–-])`, 'i');
/** The title opens or closes the line, and a body or its meeting stands beside it: `Referat af afdelingsmøde …`, `Byrådet – Referat – …`. */
const NAMED_TITLE = new RegExp(
  `^(?:(?:${TITLE})[\\s:–-].*(?:\\p{L}møde|${BODY.replace('råd', 'råd(?:et|s|$|[\\s,])')})|.*(?:${BODY}).*[\\s–-](?:${MINUTES})(?:$|\\s*[–-]))`,
  'iu',
);
/** Characters of a line with a meeting's day, time and place. */
const LONGEST_DAY = 80;
const SENTENCE = /[.;!?]$/;
const BARE_TITLE = new RegExp(`^(?:${MINUTES})$`, 'i');
const DATED = /(?:19|20)\d\d|\d\d?[-.]\d\d?[-./]\d\d/;
const ITEM_NUMBER = /^ \d{1,4}(?:[.:)]|\s+\p{Lu})/u;
const KLE_NUMBER = /(?:^|\s)\d\d\.\d\d\.\d\d-?[A-ZÆØÅ]\d\d-/;
const BARE_NUMBER = /^(?:\d\d\/\d{2,6}|\d\d-\d{6})$/;
const LEADER = /(?<!\.)\.{4,}\s*\d{1,4}$/;

function signalOf(line: string): string | undefined {
  if (KLE_NUMBER.test(line) || BARE_NUMBER.test(line)) return 'journal-number';
  const word = ITEM_WORD.exec(line);
  if (word && ITEM_NUMBER.test(line.slice(word[0].length))) return 'item';
  if (LEADER.test(line)) return 'contents';
  if (BARE_TITLE.test(line)) return 'bare-title';
  if (line.length <= 160 && TITLE_WORD.test(line)) {
    const named = NAMED_TITLE.test(line) && (!SENTENCE.test(line) || DATED.test(line));
    if (DATED.test(line)) return named ? 'whole-title' : 'title';
    if (named) return 'named-title';
  }
  if (line.length <= 120 && DATED.test(line) && OWN_DECISION.test(line) && line.endsWith(':')) return 'own-decision';
  return labelSignal(line) ?? headingSignal(line);
}

const FACT_KINDS = [
  'date',
  'time',
  'place',
  'participants',
  'members',
  'absent',
  'present',
  'secretary',
  'chair',
] as const;
const KIND_OF_LABEL: ReadonlyMap<string, string> = new Map([
  ...FACT_KINDS.flatMap((kind) => FACT_LABELS[kind].map((label) => [headingKey(label), `fact:${kind}`] as const)),
  ...CASE_LABELS.filter((label) => /nr|nummer|id$/i.test(label)).map(
    (label) => [headingKey(label), 'case-label'] as const,
  ),
]);

/** `Mødested: …`, `Sagsnr.: 17/45`; the Møde- labels of meeting systems also without the colon. */
function labelSignal(line: string): string | undefined {
  const colon = line.indexOf(':');
  if (colon > 0 && colon <= 40) {
    const kind = KIND_OF_LABEL.get(headingKey(line.slice(0, colon)));
    if (kind === 'case-label') return /\d/.test(line.slice(colon)) ? 'journal-number' : undefined;
    if (kind !== undefined) return kind;
  }
  const key = headingKey(line.split(' ', 1)[0] ?? '');
  return key.startsWith('møde') ? KIND_OF_LABEL.get(key) : undefined;
}

const CONTENTS_KEYS = new Set(CONTENTS_HEADINGS.map(headingKey));
/** One-word group names (`Åbne`) are everyday words. */
const GROUP_KEYS = new Set([...OPEN_GROUPS, ...CLOSED_GROUPS].map(headingKey).filter((key) => key.includes(' ')));
/** The table also holds names that any report uses (`Konklusion`, `Anbefaling`); only these words speak of minutes. */
const OWN_WORDS = {
  recommendation: headingKey(ROLE_NAMES.recommendation[0] ?? ''),
  decision: headingKey(ROLE_NAMES.decision[0] ?? ''),
};
const LONGEST_DECISION = 120;

function headingSignal(line: string): string | undefined {
  if (line.length > LONGEST_DECISION) return undefined;
  const key = headingKey(line);
  if (GROUP_KEYS.has(key)) return 'group';
  if (CONTENTS_KEYS.has(key)) return 'contents';
  const role = key.length <= LONGEST_ROLE_KEY ? roleOfKey(key) : undefined;
  if (role === 'recommendation' || role === 'decision') return key.includes(OWN_WORDS[role]) ? role : 'section';
  if (role !== undefined) return 'section';
  const namesDecision = ['i', 'den', 'fra'].some((word) => key.startsWith(`${OWN_WORDS.decision} ${word} `));
  return namesDecision && DATED.test(key) ? 'own-decision' : undefined;
}
