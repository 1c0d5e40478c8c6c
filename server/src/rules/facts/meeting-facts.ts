/**
 * What an item's rules may know of the meeting around it. Small, immutable, and the same object as long as it says the
 * same: findings are kept per item and facts object, so an edit in one item re-checks one item.
 */
import type { JournalFaultCode } from '../../domain/case-numbers/journal-number.ts';
import { ROLE_NAMES, type SectionRole } from '../../domain/roles.ts';
import type { Meeting, MeetingKind, Template } from '../../syntax/index.ts';
import type { HouseTemplate } from '../house-template.ts';
import { sameData } from '../support/same-data.ts';
import { tellsOfOneMatter } from './item-kind.ts';
import type { ItemSummary, SectionSummary } from './item-summary.ts';
import { fulfils, type SectionHabit, sectionHabit } from './section-habit.ts';
import {
  agreedBody,
  agreedDate,
  casesNumbered,
  countHeadings,
  countStops,
  isPrinted,
  onlyDecisions,
  ownDecisions,
  usualFault,
  usuallyDoubled,
  yearsLater,
} from './statistics.ts';

export interface MeetingFacts {
  readonly kind: MeetingKind;
  /** A case system has printed it. */
  readonly printed: boolean;
  /** What of the meeting's template a rule may ask. */
  readonly template: Pick<Template, 'spaced'>;
  /** The body that met and the day (`YYYY-MM-DD`), `''` when unknown. */
  readonly body: string;
  readonly date: string;
  /** How the meeting's items have their recommendation and decision; undefined where they usually have none. */
  readonly recommendation?: SectionHabit;
  readonly decision?: SectionHabit;
  /** Keys of headings that have no text in most items: the template prints them anyway. */
  readonly usuallyEmpty: readonly string[];
  /** Keys of headings that have text in two items or more. */
  readonly filled: readonly string[];
  /** Keys of headings that stand twice in several items: the house's way. */
  readonly doubled: readonly string[];
  /** Keys of section headings that stand in two items or more, with role and spelling. */
  readonly recurring: readonly RecurringHeading[];
  /** Every title has nothing but a decision below it, and no case number: an item without any section lacks it. */
  readonly onlyDecisions: boolean;
  /** Most of the meeting's cases carry a case number. */
  readonly casesNumbered: boolean;
  /** Cases that only tell of one matter have a recommendation here too. */
  readonly tellingRecommends: boolean;
  /** Some item has attachments with names. */
  readonly listsAttachments: boolean;
  /** Several case numbers are younger than the meeting: its date was misread. */
  readonly yearsLater: boolean;
  /** The day and the body that the items' own decisions and the title agree on; `''` when they don't, or too few say. */
  readonly decisionDate: string;
  readonly decisionBody: string;
  /** No decision of the meeting has a text yet: the first item that has one to write, by number and title. */
  readonly undecided?: string;
  /** Several headings end in a full stop: then it is the document's way. */
  readonly stoppedHeadings: boolean;
  /** More items are closed than open. */
  readonly mostlyClosed: boolean;
  /** A fault that nearly all case numbers share: then it is how this house writes them. */
  readonly usualFault?: JournalFaultCode;
  /** The configuration's own template; where it speaks, the habits above follow it. */
  readonly house?: HouseTemplate;
}

export interface RecurringHeading {
  readonly key: string;
  readonly role: SectionRole;
  readonly count: number;
}

/** Facts of a meeting from the summaries of its items; `previous` is handed on when it says the same. */
export function meetingFacts(
  meeting: Meeting,
  summaries: readonly ItemSummary[],
  house: HouseTemplate | undefined,
  previous: MeetingFacts | undefined,
): MeetingFacts {
  const { body, date } = meeting.template;
  const recommendation = habitOf('recommendation', summaries, house);
  const decision = habitOf('decision', summaries, house);
  const decisions = ownDecisions(summaries);
  const fault = usualFault(summaries);
  const undecided = firstUndecided(summaries);
  const facts: MeetingFacts = {
    kind: meeting.minutesKind,
    printed: isPrinted(summaries),
    template: { spaced: meeting.template.spaced },
    body,
    date,
    ...(recommendation ? { recommendation } : {}),
    ...(decision ? { decision } : {}),
    ...headingFacts(summaries),
    onlyDecisions: onlyDecisions(summaries),
    casesNumbered: casesNumbered(summaries),
    tellingRecommends: summaries.some((item) => tellsOfOneMatter(item.titleKey) && item.sections.some(recommends)),
    listsAttachments: summaries.some(({ sections }) => sections.some(hasAttachments)),
    yearsLater: yearsLater(summaries, date),
    decisionDate: agreedDate(decisions, date),
    decisionBody: agreedBody(decisions, body),
    stoppedHeadings: countStops(summaries) > 2,
    mostlyClosed: summaries.filter((item) => item.closed).length * 2 > summaries.length,
    ...(fault ? { usualFault: fault } : {}),
    ...(undecided === undefined ? {} : { undecided }),
    ...(house ? { house } : {}),
  };
  return previous && sameData(previous, facts) ? previous : facts;
}

/** The first item of several whose decisions are all empty; undefined where anything is decided. */
function firstUndecided(summaries: readonly ItemSummary[]): string | undefined {
  const deciding = summaries.filter(
    ({ kind, closed, sections }) => kind !== 'standing' && !closed && sections.some(isOwnDecision),
  );
  const [first] = deciding;
  if (!first || deciding.length < 2) return undefined;
  const isEmpty = summaries.every(({ sections }) =>
    sections.every((section) => !isOwnDecision(section) || section.empty),
  );
  return isEmpty ? itemNameOf(first) : undefined;
}

function isOwnDecision({ role, earlier }: SectionSummary): boolean {
  return role === 'decision' && !earlier;
}

/** How {@link MeetingFacts.undecided} names an item. */
export function itemNameOf({ number, titleKey }: ItemSummary): string {
  return `${number ?? ''} ${titleKey}`;
}

function recommends(section: SectionSummary): boolean {
  return fulfils(section, 'recommendation');
}

function hasAttachments(section: SectionSummary): boolean {
  return section.role === 'attachments' && !section.empty;
}

/** What the headings that stand in several items have in common. */
function headingFacts(
  summaries: readonly ItemSummary[],
): Pick<MeetingFacts, 'usuallyEmpty' | 'filled' | 'recurring' | 'doubled'> {
  const usuallyEmpty: string[] = [];
  const filled: string[] = [];
  const recurring: RecurringHeading[] = [];
  for (const [key, { count, empty, role }] of countHeadings(summaries)) {
    if (empty >= 2 && empty * 2 >= count && usuallyEmpty.length < MOST_HEADINGS) usuallyEmpty.push(key);
    if (count - empty >= 2 && filled.length < MOST_HEADINGS) filled.push(key);
    if (count >= 2 && recurring.length < MOST_HEADINGS) recurring.push({ key, role, count: Math.min(count, 3) });
  }
  return { usuallyEmpty, filled, recurring, doubled: usuallyDoubled(summaries).slice(0, MOST_HEADINGS) };
}

/** The document's habit, or what the house asks for where the configuration says so. */
function habitOf(
  role: 'recommendation' | 'decision',
  summaries: readonly ItemSummary[],
  house: HouseTemplate | undefined,
): SectionHabit | undefined {
  const learnt = sectionHabit(role, summaries);
  if (!house?.required) return learnt;
  if (!house.required.case?.includes(role) && !house.required.information?.includes(role)) return undefined;
  return learnt?.heading === undefined ? houseHabit(role, house) : learnt;
}

function houseHabit(role: 'recommendation' | 'decision', { sections = [] }: HouseTemplate): SectionHabit {
  const at = sections.findIndex((section) => section.role === role);
  const names = sections.map((section) => `@${section.role}`);
  return {
    heading: sections[at]?.heading ?? ROLE_NAMES[role][0] ?? '',
    before: at < 0 ? [] : names.slice(0, at),
    after: at < 0 ? [] : names.slice(at + 1),
  };
}

/** No template has so many headings; a hostile text may. */
const MOST_HEADINGS = 200;
