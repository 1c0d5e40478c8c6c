/** Lines that look like a section heading but for one letter: `Lovgrunlag`, `Beslutnng i <body> den …`. */
import { headingKey, ROLE_NAMES, roleOfKey, type SectionRole } from '../../domain/roles.ts';
import { plainText } from '../../syntax/chars.ts';
import type { Item } from '../../syntax/tree.ts';
import type { MeetingFacts } from '../facts/meeting-facts.ts';
import { oneLetterApart } from './edit-distance.ts';

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

interface Kept {
  readonly facts: MeetingFacts;
  readonly found: readonly NearHeading[];
}
const kept = new WeakMap<Item, Kept>();

/** The misspelt headings of an item, in order. Computed once per item and facts. */
export function nearHeadings(item: Item, facts: MeetingFacts): readonly NearHeading[] {
  const known = kept.get(item);
  if (known?.facts === facts) return known.found;
  const found = search(item, facts);
  kept.set(item, { facts, found });
  return found;
}

function search(item: Item, facts: MeetingFacts): NearHeading[] {
  const found: NearHeading[] = [];
  const headings = new Set(item.sections.map((section) => section.heading.line));
  for (const section of item.sections) {
    // The parser forgives a letter in a heading whose rest is unmistakable.
    if (roleOfKey(section.key) !== undefined) continue;
    const near = judge((item.lines[section.heading.line] as string).slice(0, section.heading.span.end), facts);
    if (near) found.push({ line: section.heading.line, ...near });
  }
  for (let line = item.heading.line + item.heading.lineCount; line < item.lineCount; line++) {
    const text = item.lines[line] as string;
    if (text.length > LONGEST || text.length < SHORTEST_NAME || headings.has(line)) continue;
    const kind = item.classes[line]?.kind;
    if (kind !== 'prose' && kind !== 'heading') continue;
    if (facts.template.spaced && line > 0 && item.classes[line - 1]?.kind !== 'blank') continue;
    const near = judge(text, facts);
    if (near) found.push({ line, ...near });
  }
  return found.sort((a, b) => a.line - b.line);
}

function judge(text: string, facts: MeetingFacts): Omit<NearHeading, 'line'> | undefined {
  if (!mayBeHeading(text)) return undefined;
  const key = headingKey(plainText(text));
  // `Forvaltningen indstiller,` begins a sentence.
  if (/[,;]$/.test(key)) return undefined;
  const name = key.length > LONGEST_NAME || key.includes(' ') ? (DECISION_HEADING.exec(key)?.[1] ?? key) : key;
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME || roleOfKey(name) !== undefined) return undefined;
  if (facts.recurring.some((heading) => heading.key === name)) return undefined;
  const target = nearest(name, facts, name !== key);
  if (!target) return undefined;
  const start = Math.max(0, text.toLowerCase().indexOf(name));
  return { start, end: start + name.length, text: text.slice(start, start + name.length), ...target };
}

const MARKS = /^[\s\u00a0#*_]*/;

/** Cheap and sure: long lines are no names, and decision headings begin with their B. */
function mayBeHeading(text: string): boolean {
  if (text.length <= LONGEST_NAME + MARK_ROOM) return true;
  return /[bB]/.test(text.charAt(MARKS.exec(text)?.[0].length ?? 0)) && /\d\W*$/.test(text);
}

const MARK_ROOM = 10;

function nearest(
  name: string,
  facts: MeetingFacts,
  decisionOnly: boolean,
): { readonly key: string; readonly role: SectionRole } | undefined {
  if (decisionOnly) return oneLetterApart(name, 'beslutning') ? { key: 'beslutning', role: 'decision' } : undefined;
  const recurring = facts.recurring.find((heading) => oneLetterApart(heading.key, name));
  if (recurring) return recurring;
  for (const [key, role] of TARGETS) if (oneLetterApart(key, name)) return { key, role };
  return undefined;
}
