/** Lines that look like a section heading but for one letter: `Lovgrunlag`, `Beslutnng i <body> den …`. */
import { headingKey, ROLE_NAMES, roleOfKey, type SectionRole } from '../../domain/roles.ts';
import { type Item, plainText } from '../../syntax/index.ts';
import type { MeetingFacts } from '../facts/meeting-facts.ts';
import type { ItemContext } from '../rule.ts';
import { oneLetterApart } from '../support/edit-distance.ts';
import { MARK } from '../support/line-marks.ts';
import { LineReader } from '../support/line-reader.ts';

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
const TARGETS: readonly Target[] = UNMISTAKABLE.flatMap((role) =>
  ROLE_NAMES[role as Exclude<SectionRole, 'other'>]
    .map(headingKey)
    .filter((key) => key.length >= 10)
    .map((key) => ({ key, role })),
);

/** `Beslutning i <body> den <date>`: only the first word is the name. Scanners read l and o as digits. */
const DECISION_HEADING = /^([a-zæøåé01]{8,12}) (?:i |fra |den ).{0,90}\d$/;

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
  const target = name === key ? nearest(name, facts.recurring) : nearDecision(name, facts.recurring);
  if (!target) return undefined;
  const at = text.toLowerCase().indexOf(name);
  // Written with soft hyphens or the like, which the name does not have: all of the line's words.
  const start = at < 0 ? (MARKS.exec(text)?.[0].length ?? 0) : at;
  const end = at < 0 ? text.trimEnd().length : at + name.length;
  return { start, end, text: text.slice(start, end), ...target };
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

/** The shell's names by the length of a name that may be one letter away from them. */
const TARGETS_BY_LENGTH: readonly (readonly Target[])[] = Array.from({ length: LONGEST_NAME + 1 }, (_, length) =>
  TARGETS.filter(({ key }) => Math.abs(key.length - length) <= 1),
);

/** What a name was meant to be: one of the meeting's own headings first, or one of the shell's; nothing when it is one. */
function nearest(name: string, recurring: readonly Target[]): Target | undefined {
  let found: Target | undefined;
  for (const target of recurring) {
    if (Math.abs(target.key.length - name.length) > 1) continue;
    if (target.key === name) return undefined;
    if (!found && oneLetterApart(target.key, name)) found = target;
  }
  return found ?? TARGETS_BY_LENGTH[name.length]?.find(({ key }) => oneLetterApart(key, name));
}

/** `Beslutnng i … den …`; nothing where the meeting has a heading of that very name. */
function nearDecision(name: string, recurring: readonly Target[]): Target | undefined {
  if (!oneLetterApart(name, DECISION.key) || recurring.some(({ key }) => key === name)) return undefined;
  return DECISION;
}

const DECISION: Target = { key: 'beslutning', role: 'decision' };
