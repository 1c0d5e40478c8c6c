/**
 * What speaks for a line's being the heading of a section and what against it: one table of weights, about log-odds. A
 * name is weighed once for the whole meeting (NAME_EVIDENCE), then in each place where it stands (PLACE_EVIDENCE); with a
 * positive sum it is one. To mend a misreading is to change a row, or to add one.
 */
import { caseLabelAt } from '../../domain/case-numbers/case-labels.ts';
import { bodyKey } from '../../domain/people/bodies.ts';
import type { SectionRole } from '../../domain/roles.ts';
import { TASK_LABELS } from '../../domain/words/fact-labels.ts';
import { SENTENCE_GOES_ON } from '../../domain/words/joints.ts';
import { DECISION_DIVIDERS, SECTION_NOUNS, VOTE_HEADS } from '../../domain/words/sections/section-nouns.ts';
import { KIND_OF_ITEM } from '../../domain/words/standing-items.ts';
import type { HeadingLike } from '../lines/line-class.ts';
import type { Evidence } from '../weigh.ts';
import type { Habit } from './habit.ts';
import { SUB_ROLES } from './section-role.ts';

/** How a meeting writes its headings. */
export interface House {
  readonly items: number;
  /** Paragraphs are set apart by blank lines. */
  readonly spaced: boolean;
  /** The known headings have a blank line above and their text right below. */
  readonly tight: boolean;
  /** The known headings are marked up. */
  readonly levelled: boolean;
  /** The known headings are written in capitals. */
  readonly capitals: boolean;
  /** Hardly a line looks like a heading that no table knows and that does not come back. */
  readonly plain: boolean;
  /** The known headings end in a colon. */
  readonly colons: boolean;
  /** The known headings have their text on their line. */
  readonly inline: boolean;
  /** The body's name as it is compared, `''` when unknown. */
  readonly bodyKey: string;
}

/** A name as the meeting uses it. */
export interface NameView {
  readonly habit: Habit;
  readonly house: House;
  /** Role by the table, undefined for names that no table knows. */
  readonly role: SectionRole | undefined;
  /** The role of the known name that this one misses by a letter. */
  readonly near: SectionRole | undefined;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const unknown = ({ role }: NameView): boolean => role === undefined;
/** How many lines of the name stand apart, as the known headings do. */
const apart = ({ habit, house }: NameView): number => (house.tight ? habit.above : habit.apart);
const stands = (name: NameView): boolean =>
  name.house.levelled ? name.habit.marked > 0 : !name.house.spaced || apart(name) === name.habit.occurrences;

/** Another heading follows in every item: it heads them all. */
export const wraps = ({ habit, house }: Pick<NameView, 'habit' | 'house'>): boolean =>
  habit.items >= Math.max(FEWEST_WRAPPED, house.items / 2) &&
  habit.wraps === habit.occurrences &&
  !/\d/.test(habit.key) &&
  !KIND_OF_ITEM.test(habit.key);

const FEWEST_WRAPPED = 3;

export const NAME_EVIDENCE: readonly Evidence<NameView>[] = [
  { id: 'short-line', weight: -2, holds: unknown },
  { id: 'known-name', weight: 4, holds: ({ role }) => role !== undefined },
  {
    id: 'comes-back',
    weight: 10,
    holds: (n) => unknown(n) && n.habit.items > 1 && Math.min(0.6, share(n.habit.items, n.house.items)),
  },
  {
    id: 'letter-off-a-known-name',
    weight: 4,
    holds: (n) => n.near !== undefined && (n.habit.inline === 0 ? stands(n) : n.house.inline),
  },
  { id: 'section-noun', weight: 1.5, holds: (n) => unknown(n) && stands(n) && endsInSectionNoun(n.habit.key) },
  {
    id: 'between-sections',
    weight: 1.5,
    holds: (n) => unknown(n) && n.habit.framed === n.habit.occurrences && stands(n),
  },
  {
    id: 'one-of-few',
    weight: 1,
    holds: (n) =>
      unknown(n) &&
      n.house.plain &&
      n.habit.inCase === 0 &&
      !SENTENCE_GOES_ON.test(n.habit.key) &&
      n.habit.sample.colon === n.house.colons,
  },
  { id: 'sign-as-the-others', weight: 5, holds: (n) => unknown(n) && isSigned(n.habit.sample) },
  {
    id: 'capitals-as-the-others',
    weight: 5,
    holds: (n) => unknown(n) && n.house.capitals && n.habit.capitals === n.habit.occurrences && stands(n),
  },
  {
    id: 'no-capitals-as-the-others',
    weight: -4,
    holds: (n) => unknown(n) && n.house.capitals && n.habit.capitals === 0,
  },
  { id: 'more-than-once-an-item', weight: -9, holds: (n) => unknown(n) && n.habit.occurrences > n.habit.items * 1.34 },
  {
    id: 'crowded',
    weight: -9,
    holds: (n) =>
      unknown(n) &&
      n.house.spaced &&
      share(n.habit.marked, n.habit.occurrences) < 0.6 &&
      share(apart(n), n.habit.occurrences) < 0.6,
  },
  {
    id: 'nothing-below',
    weight: -9,
    holds: (n) => unknown(n) && !wraps(n) && share(n.habit.empty, n.habit.occurrences) > 0.5,
  },
  {
    id: 'behind-a-heading',
    weight: -9,
    holds: (n) => unknown(n) && share(n.habit.afterHeading, n.habit.occurrences) > 0.4,
  },
  {
    id: 'behind-a-label',
    weight: -9,
    holds: (n) => unknown(n) && share(n.habit.afterLabel, n.habit.occurrences) > 0.3,
  },
  {
    id: 'text-on-the-line',
    weight: -9,
    holds: (n) =>
      unknown(n) &&
      n.habit.inline > 0 &&
      !(n.near && n.house.inline) &&
      n.habit.inline * 2 >= n.habit.occurrences &&
      (n.habit.inline < Math.max(2, n.house.items * 0.5) || n.habit.brief >= n.habit.inline * 0.5),
  },
  { id: 'task-label', weight: -9, holds: (n) => n.habit.inline === n.habit.occurrences && TASKS.has(n.habit.key) },
  { id: 'case-label', weight: -9, holds: (n) => unknown(n) && isCaseLabel(n.habit.key) },
  { id: 'divides-decisions', weight: -9, holds: (n) => unknown(n) && dividesDecision(n.habit.key) },
  {
    id: 'many-words',
    weight: -9,
    holds: (n) => unknown(n) && wordsOf(n.habit.key) > (n.habit.sample.colon ? 5 : 9),
  },
  { id: 'body-name', weight: -9, holds: (n) => unknown(n) && endsBody(n.habit.key, n.house.bodyKey) },
];

/** A sign that no list has stands in front of it. */
export function isSigned({ dress, inline }: HeadingLike): boolean {
  return dress !== undefined && inline === undefined && !/\p{L}/u.test(dress);
}

const TASKS: ReadonlySet<string> = new Set(TASK_LABELS);

/** It is the label of a case number (`Sagsnummer`). */
function isCaseLabel(key: string): boolean {
  const label = caseLabelAt(`${key}:`, 0);
  return label?.end === key.length && label.kind !== 'weak';
}

/** Its last word is one that section names end in. */
function endsInSectionNoun(key: string): boolean {
  return SECTION_NOUNS.some((noun) => key.endsWith(noun));
}

const VOTES: ReadonlySet<string> = new Set(VOTE_HEADS);

/** It divides decisions (`Afstemning`) and heads nothing of its own. */
function dividesDecision(key: string): boolean {
  return VOTES.has(key) || DECISION_DIVIDERS.some((head) => key.startsWith(head)) || / stemte(?: |$)/.test(key);
}

/** The body's name, or its last words: in hard-wrapped text they stand at the beginning of many lines. */
function endsBody(key: string, body: string): boolean {
  if (body === '') return false;
  const tail = bodyKey(key);
  return tail !== '' && (body === tail || body.endsWith(` ${tail}`));
}

function wordsOf(key: string): number {
  return key.split(' ').length;
}

/** A line that may open a section, where it stands in its item. */
export interface PlaceView {
  readonly mark: HeadingLike;
  readonly role: SectionRole;
  /** The line is marked up (Markdown). */
  readonly marked: boolean;
  /** Under the role of the section above, with nothing between: it begins that section's text. */
  readonly leads: boolean;
  /** It stands in the list of attachments, where nothing of its kind is due. */
  readonly attachmentName: boolean;
  /** The same name stands further down in the item. */
  readonly again: boolean;
  /** Few items have the name, and another of its role stands further down. */
  readonly otherBelow: boolean;
  /** Few items have the name, and it stands in a case text that other sub-headings divide. */
  readonly dividesCase: boolean;
  /** The house has another name for the role, and so has this item. */
  readonly otherName: boolean;
  /** Right below a short line of no role, as a value stands below its label. */
  readonly belowLabel: boolean;
  /** It ends in a full stop, which headings of its name do not. */
  readonly fullStop: boolean;
  /** That short line is a name of this house's. */
  readonly belowName: boolean;
  /** Another heading of the house follows at once, or the item ends. */
  readonly empty: boolean;
}

export const PLACE_EVIDENCE: readonly Evidence<PlaceView>[] = [
  { id: 'named', weight: 4, holds: () => true },
  { id: 'marked-up', weight: 9, holds: ({ marked }) => marked },
  { id: 'leads-the-text', weight: -20, holds: ({ leads }) => leads },
  { id: 'attachment-name', weight: -20, holds: ({ attachmentName }) => attachmentName },
  { id: 'same-name-below', weight: -6, holds: ({ again, role }) => again && SUB_ROLES.has(role) },
  { id: 'other-name-below', weight: -6, holds: ({ otherBelow }) => otherBelow },
  { id: 'divides-the-case', weight: -6, holds: ({ dividesCase }) => dividesCase },
  { id: 'house-says-it-otherwise', weight: -6, holds: ({ otherName }) => otherName },
  { id: 'value-below-a-label', weight: -2, holds: ({ belowLabel }) => belowLabel },
  { id: 'full-stop', weight: -3, holds: ({ fullStop }) => fullStop },
  { id: 'value-of-a-name', weight: -2, holds: ({ belowName, empty }) => belowName && empty },
];
