/** "Lav skabelon af dette referat": the form of the open document as the house template of a configuration. */
import type { JournalForm } from '../../domain/case-numbers/journal-number.ts';
import { headingKey, ROLE_NAMES, SECTION_ROLES, type SectionRole } from '../../domain/roles.ts';
import { type ItemSummary, type SectionSummary, summaryOf } from '../../rules/facts/item-summary.ts';
import { meetingFacts } from '../../rules/facts/meeting-facts.ts';
import {
  type HouseItemKind,
  type HouseSection,
  type HouseTemplate,
  JOURNAL_FORMS,
} from '../../rules/house-template.ts';
import type { Item, Meeting, Referat } from '../../syntax/index.ts';
import { commonest } from '../house-style/commonest.ts';

/** Below this, what all items of a kind have may be chance. */
const FEWEST_OF_A_KIND = 2;

/** The template of a document: of the meeting with the most items, which shows the most. */
export function houseTemplateOf(referat: Referat): HouseTemplate | undefined {
  const [largest] = referat.meetings.toSorted((a, b) => b.parts.length - a.parts.length);
  return largest && templateConfig(largest);
}

/**
 * The template inferred from a meeting: the sections its items have, in their order; what every item of a kind has; the
 * form of the case numbers and of the item headings. Undefined when there are no items with sections to learn from.
 */
function templateConfig(meeting: Meeting): HouseTemplate | undefined {
  const items = meeting.parts.filter((part): part is Item => part.kind === 'item');
  const summaries = items.map(summaryOf);
  const sections = sectionsInOrder(summaries);
  if (sections.length === 0) return undefined;
  const journalNumber = usualForm(summaries);
  const itemForm = usualItemForm(items);
  const required = requiredRoles(meeting, summaries);
  return {
    ...(itemForm === undefined ? {} : { itemForm }),
    sections,
    // A list that asks nothing would silence what the rules learn from each document.
    ...(required.case?.length ? { required } : {}),
    ...(journalNumber === undefined ? {} : { journalNumber }),
  };
}

interface Place {
  readonly id: string;
  readonly role: SectionRole;
  readonly spellings: string[];
}

/**
 * Every heading that comes back, in the order of the house: items with many sections say the order, the others put what
 * only they have behind what stands before it. What stands in one item of several is that item's own.
 */
function sectionsInOrder(summaries: readonly ItemSummary[]): HouseSection[] {
  const places = new Map<string, Place>();
  const order: string[] = [];
  const open = summaries.filter((item) => item.kind !== 'standing' && !item.closed && item.sections.length > 0);
  for (const { sections } of open.toSorted((a, b) => b.sections.length - a.sections.length)) {
    let at = 0;
    for (const id of countSections(sections, places)) {
      const known = order.indexOf(id);
      if (known < 0) order.splice(at, 0, id);
      at = Math.max(at, (known < 0 ? at : known) + 1);
    }
  }
  const fewest = open.length >= 3 ? 2 : 1;
  return order.flatMap((id) => {
    const { role, spellings } = places.get(id) as Place;
    return spellings.length >= fewest ? [{ role, heading: commonest(spellings) ?? '' }] : [];
  });
}

/** Counts the sections of one item; each heading once. Earlier bodies' decisions are not the house's form. */
function countSections(sections: readonly SectionSummary[], places: Map<string, Place>): string[] {
  const ids: string[] = [];
  for (const section of sections) {
    const id = `${section.role} ${section.key}`;
    if (section.earlier || section.key === '' || ids.includes(id)) continue;
    ids.push(id);
    const place = places.get(id) ?? { id, role: section.role, spellings: [] };
    place.spellings.push(headingWords(section));
    places.set(id, place);
  }
  return ids;
}

/** The heading as the house prints it, without the body and the date of this one meeting. */
function headingWords({ heading, key, body, date, role }: SectionSummary): string {
  const words = heading.replace(/\s+/g, ' ').trim();
  if (body === undefined && date === undefined) return words;
  const start = words.slice(0, key.length);
  if (headingKey(start) === key) return start;
  return role === 'other' ? words : (ROLE_NAMES[role][0] ?? words);
}

function requiredRoles(meeting: Meeting, summaries: readonly ItemSummary[]): NonNullable<HouseTemplate['required']> {
  const facts = meetingFacts(meeting, summaries, undefined, undefined);
  // An agenda shows where the decision will stand in the minutes: everywhere.
  const decides = facts.decision !== undefined || meeting.minutesKind === 'dagsorden';
  const of = (kind: HouseItemKind): readonly ItemSummary[] =>
    summaries.filter((item) =>
      kind === 'closed' ? item.closed : !item.closed && item.kind === kind && item.sections.length > 0,
    );
  const required: Partial<Record<HouseItemKind, readonly SectionRole[]>> = {};
  const told = of('information');
  required.case = inOrder([
    ...everywhere(of('case')),
    ...(facts.recommendation ? (['recommendation'] as const) : []),
    ...(decides ? (['decision'] as const) : []),
  ]);
  if (told.length > 0) required.information = inOrder([...everywhere(told), ...(decides ? ['decision' as const] : [])]);
  const closed = of('closed');
  if (closed.length > 0) required.closed = inOrder(everywhere(closed));
  return required;
}

/** Roles that all items have. Attachments are what a case happens to have, and `other` is no role. */
function everywhere(items: readonly ItemSummary[]): SectionRole[] {
  if (items.length < FEWEST_OF_A_KIND) return [];
  return SECTION_ROLES.filter(
    (role) =>
      role !== 'other' &&
      role !== 'attachments' &&
      items.every(({ sections }) => sections.some((section) => section.role === role && !section.earlier)),
  );
}

function inOrder(roles: readonly SectionRole[]): SectionRole[] {
  return SECTION_ROLES.filter((role) => roles.includes(role));
}

/** The form that two in three of the numbers have. */
function usualForm(summaries: readonly ItemSummary[]): JournalForm | undefined {
  const forms = summaries.flatMap(({ caseForm }) => caseForm ?? []);
  const best = commonest(forms);
  if (forms.filter((form) => form === best).length * 3 < forms.length * 2) return undefined;
  return JOURNAL_FORMS.find((form) => form === best);
}

/** What stands before the title, with `#` for the number: `Punkt #: `. */
function usualItemForm(items: readonly Item[]): string | undefined {
  const forms = items.flatMap(({ numberSpan, titleSpan, lines }) => {
    if (!numberSpan || numberSpan.line !== titleSpan.line || numberSpan.end > titleSpan.start) return [];
    const line = lines[numberSpan.line] ?? '';
    const before = line.slice(0, numberSpan.start).replace(/^[\s\ufeff]+/, '');
    return `${before}#${line.slice(numberSpan.end, titleSpan.start)}`.replace(/\s/g, ' ');
  });
  return commonest(forms.filter((form) => form.length <= 40));
}
