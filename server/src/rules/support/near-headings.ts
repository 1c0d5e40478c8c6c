/** Lines that look like a section heading but for one letter: `Lovgrunlag`, `Beslutnng i <body> den …`. */
import { headingKey, ROLE_NAMES, roleOfKey, type SectionRole } from '../../domain/roles.ts';
import { plainText } from '../../syntax/chars.ts';
import type { Item } from '../../syntax/tree.ts';
import type { MeetingFacts } from '../facts/meeting-facts.ts';
import type { ItemContext } from '../rule.ts';
import { oneLetterApart } from './edit-distance.ts';
import { MARK } from './line-marks.ts';
import { LineReader } from './line-reader.ts';

export interface NearHeading {
  /** Line and columns of the misspelt words, counted from the item. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: SectionRole;
  /** The key that was meant. */
  readonly key: string;
}

const LONGEST = 120;
const LONGEST_NAME = 45;
/** Shorter words are one letter from too many others. */
const SHORTEST_NAME = 6;

/** Names so much the shell's own that they need not recur to be known. */
const UNMISTAKABLE: readonly SectionRole[] = ['recommendation', 'decision', 'case', 'law'];
const TARGETS: ReadonlyMap<string, SectionRole> = new Map(
  UNMISTAKABLE.flatMap((role) =>
    ROLE_NAMES[role as Exclude<SectionRole, 'other'>]
      .map(headingKey)
      .filter((key) => key.length >= 10)
      .map((key): [string, SectionRole] => [key, role]),
  ),
);

/** `Beslutning i <body> den <date>`: only the first word is the name. */
const DECISION_HEADING = /^([a-zæøåé]{8,12}) (?:i |fra |den ).{0,90}\d$/;

type NearName = Omit<NearHeading, 'line'>;

const NEAR = new LineReader(MARK.name, (text, facts: MeetingFacts) =>
  text.length > LONGEST || text.length < SHORTEST_NAME ? undefined : judge(text, facts),
);

/** The misspelt headings of an item, in order. */
export function nearHeadings({
  item,
  facts,
  memory,
}: Pick<ItemContext, 'item' | 'facts' | 'memory'>): readonly NearHeading[] {
  const found: NearHeading[] = [];
  for (const section of item.sections) {
    // The parser forgives a letter in a heading whose rest is unmistakable.
    if (roleOfKey(section.key) !== undefined) continue;
    const near = judge((item.lines[section.heading.line] as string).slice(0, section.heading.span.end), facts);
    if (near) found.push({ line: section.heading.line, ...near });
  }
  const read = NEAR.read(memory, facts);
  if (read.length > 0) {
    const headings = new Set(item.sections.map((section) => section.heading.line));
    for (const { line, found: near } of read)
      if (!headings.has(line) && mayHoldHeading(item, line, facts)) found.push({ line, ...near });
  }
  return found.length > 1 ? found.sort((a, b) => a.line - b.line) : found;
}

/** A line of text below the item's heading, where the document's headings stand. */
function mayHoldHeading(item: Item, line: number, facts: MeetingFacts): boolean {
  if (line < item.heading.line + item.heading.lineCount) return false;
  const kind = item.classes[line]?.kind;
  if (kind !== 'prose' && kind !== 'heading') return false;
  return !facts.template.spaced || line === 0 || item.classes[line - 1]?.kind === 'blank';
}

function judge(text: string, facts: MeetingFacts): NearName | undefined {
  if (!mayBeHeading(text)) return undefined;
  const key = headingKey(plainText(text));
  // `Forvaltningen indstiller,` begins a sentence.
  if (/[,;]$/.test(key)) return undefined;
  const name = key.length > LONGEST_NAME || key.includes(' ') ? (DECISION_HEADING.exec(key)?.[1] ?? key) : key;
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME || roleOfKey(name) !== undefined) return undefined;
  const known = targets(facts);
  if (known.recurring.has(name)) return undefined;
  const target = nearest(name, known, name !== key);
  if (!target) return undefined;
  const start = Math.max(0, text.toLowerCase().indexOf(name));
  return { start, end: start + name.length, text: text.slice(start, start + name.length), ...target };
}

/** Cheap and sure: long lines are no names, and decision headings begin with their B. */
function mayBeHeading(text: string): boolean {
  if (text.length <= LONGEST_NAME + MARK_ROOM) return true;
  return /[bB]/.test(text.charAt(MARKS.exec(text)?.[0].length ?? 0)) && /\d\W*$/.test(text);
}

const MARKS = /^[\s\u00a0#*_]*/;
const MARK_ROOM = 10;

interface Target {
  readonly key: string;
  readonly role: SectionRole;
}

/** What a name may be meant to be: the meeting's own headings first, then the shell's. */
interface Targets {
  readonly recurring: ReadonlySet<string>;
  /** By length of the name that is compared. */
  readonly byLength: readonly (readonly Target[])[];
}

const targetsOf = new WeakMap<MeetingFacts, Targets>();

function targets(facts: MeetingFacts): Targets {
  const known = targetsOf.get(facts);
  if (known) return known;
  const all: Target[] = [...facts.recurring, ...[...TARGETS].map(([key, role]) => ({ key, role }))];
  const byLength = Array.from({ length: LONGEST_NAME + 1 }, (_, length) =>
    all.filter(({ key }) => Math.abs(key.length - length) <= 1),
  );
  const made = { recurring: new Set(facts.recurring.map(({ key }) => key)), byLength };
  targetsOf.set(facts, made);
  return made;
}

function nearest(name: string, { byLength }: Targets, decisionOnly: boolean): Target | undefined {
  if (decisionOnly) return oneLetterApart(name, 'beslutning') ? { key: 'beslutning', role: 'decision' } : undefined;
  return byLength[name.length]?.find(({ key }) => oneLetterApart(key, name));
}
