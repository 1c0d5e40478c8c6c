/** What `missing-recommendation` and `missing-decision` have in common. */
import { headingKey, ROLE_NAMES } from '../../domain/roles.ts';
import { contentEnd, type Item, sectionAt } from '../../syntax/index.ts';
import { CASE_NUMBER, fulfils, isPlace, type SectionHabit } from '../facts/section-habit.ts';
import type { HouseTemplate } from '../house-template.ts';
import { type ItemContext, type RuleFinding, rangeOf } from '../rule.ts';
import { insertSection } from './insert-section.ts';
import { nearHeadings } from './near-headings.ts';

type Role = 'recommendation' | 'decision';

/** True when the item lacks the section, the meeting's other items have it, and nothing excuses the item. */
export function lacksSection(context: ItemContext, role: Role): boolean {
  const { item, summary, facts } = context;
  if (summary.closed || summary.kind === 'standing') return false;
  const habit = facts[role];
  if (!habit || item.sections.some((section) => fulfils(section, role))) return false;
  if (!askedByHouse(facts.house, summary.kind, role) || hasHouseHeading(item, facts.house, role)) return false;
  // The only item of a meeting shows no habit: its other half must be there.
  const other = role === 'decision' ? 'recommendation' : 'decision';
  if (habit.heading === undefined && !item.sections.some((section) => fulfils(section, other))) return false;
  if (habit.beside && !isAlike(item, habit.beside)) return false;
  // A heading and nothing below that a case would have: a stray line, an announcement, a point that was dropped.
  if (item.sections.length === 0 && !item.caseNumber && !facts.onlyDecisions) return false;
  if (decidesWithoutHeading(item) || (role === 'decision' && item.answer)) return false;
  if (habit.heading !== undefined && standsThere(item, habit.heading)) return false;
  // Misspelt is not missing.
  return !nearHeadings(context).some((near) => near.role === role);
}

/** Of the kind of those that have the section: it lacks nothing else that all of them have. */
function isAlike(item: Item, beside: readonly string[]): boolean {
  return beside.every((place) =>
    place === CASE_NUMBER ? item.caseNumber !== undefined : item.sections.some((section) => isPlace(section, [place])),
  );
}

/** A house that says what it requires requires nothing else. */
function askedByHouse(house: HouseTemplate | undefined, kind: 'case' | 'information', role: Role): boolean {
  return house?.required === undefined || house.required[kind]?.includes(role) === true;
}

/** A heading of the house's own that this one document was too short to teach. */
function hasHouseHeading(item: Item, house: HouseTemplate | undefined, role: Role): boolean {
  const keys = house?.sections?.flatMap((section) => (section.role === role ? headingKey(section.heading) : [])) ?? [];
  return keys.length > 0 && item.lines.some((line) => line.length < 200 && keys.includes(headingKey(line)));
}

/** The text before the first section already says what was decided (`Udgår.`), as withdrawn items do. */
function decidesWithoutHeading(item: Item): boolean {
  for (let line = item.preface.start; line < item.preface.end; line++) {
    const cls = item.classes[line];
    if (cls?.kind === 'prose' && cls.decision) return true;
  }
  return false;
}

/** The very heading stands in the item, in a place where the parser did not take it for one. */
function standsThere(item: Item, heading: string): boolean {
  const key = headingKey(heading);
  return item.lines.some((line, at) => {
    if (line.length < key.length || isValue(item, at)) return false;
    const words = headingKey(line.length > LONGEST_HEADING ? line.slice(0, LONGEST_HEADING) : line);
    return words === key || (words.startsWith(key) && words.charAt(key.length) === ':');
  });
}

/** The line is all that its section says: `Formål` and `Beslutning` below it. */
function isValue(item: Item, line: number): boolean {
  const section = sectionAt(item, line);
  if (section === undefined || section.inline) return false;
  const first = section.heading.line + section.heading.lineCount;
  return line === first && contentEnd(item, first, section.end) === line + 1 && section.end < item.lineCount;
}

const LONGEST_HEADING = 160;

/** The finding on the item's heading, with the section to insert. */
export function missingSection(context: ItemContext, role: Role): RuleFinding {
  const { item, facts } = context;
  const habit = facts[role] as SectionHabit;
  const heading = habit.heading ?? ROLE_NAMES[role][0] ?? '';
  return {
    messageId: 'missing',
    params: { title: item.title === '' ? item.heading.text : item.title },
    range: rangeOf(item.heading.span),
    suggestions: [
      { titleId: 'insert', params: { heading }, edits: [insertSection(item, heading, habit, facts.template)] },
    ],
  };
}
