/**
 * The form a house gives its minutes, learnt from one meeting: how headings are written, which sections there are and in
 * which order, how much room stands between. Completion, snippets, formatting and new minutes all write by it.
 */
import { headingKey, ROLE_NAMES, type SectionRole } from '../../domain/roles.ts';
import { itemKindOf } from '../../rules/facts/item-kind.ts';
import type { HouseTemplate } from '../../rules/house-template.ts';
import type { Item, Meeting, Section } from '../../syntax/index.ts';
import { type CaseForm, learnCaseForm } from './case-form.ts';
import { type ClosedForm, learnClosedForm } from './closed-form.ts';
import { DEFAULT_ITEM_FORM, type ItemForm, learnItemForm } from './item-form.ts';
import { learntFrom } from './learnt-from.ts';
import { commonForm, type SectionForm } from './section-form.ts';
import { mergeOrders } from './section-order.ts';
import { learnSpacing, type Spacing } from './spacing.ts';

export interface HouseStyle {
  readonly item: ItemForm;
  /** The document has items to learn that from. */
  readonly itemLearnt: boolean;
  readonly closed: ClosedForm;
  readonly caseNumber?: CaseForm;
  /** In the order of the house. */
  readonly sections: readonly SectionForm[];
  /** Open items that are no part of the meeting's own form: what a section's count is compared with. */
  readonly cases: number;
  readonly spacing: Spacing;
  /** Nothing was learnt: the sections are the ordinary ones. */
  readonly byDefault: boolean;
}

/** Roles of which an item has one, whatever it is called. */
const SINGLE: ReadonlySet<SectionRole> = new Set(['recommendation', 'decision', 'attachments']);
const ORDINARY: readonly SectionRole[] = ['topic', 'case', 'economy', 'recommendation', 'decision', 'attachments'];

/** More names than any template has; a document beyond that is damaged. */
const MOST_NAMES = 150;

const learntForm = learntFrom(learn);

/** The form of a meeting. What `.referat.json` says of the sections takes the place of what was learnt. */
export function houseStyle(meeting: Meeting, configured?: HouseTemplate): HouseStyle {
  const form = learntForm(meeting);
  if (!configured) return form;
  const { itemForm, sections } = configured;
  const item = itemForm !== undefined && !form.itemLearnt ? itemFormOf(itemForm) : form.item;
  return sections || item !== form.item
    ? { ...form, item, ...(sections ? { sections: statedSections(form, configured), byDefault: false } : {}) }
    : form;
}

/** `Punkt #: ` as `.referat.json` writes it; without `#` the items have no number. */
function itemFormOf(stated: string): ItemForm {
  const at = stated.lastIndexOf('#');
  if (at < 0) return { before: stated, between: '', after: '', width: 0, numbered: false };
  return { before: stated.slice(0, at), between: stated.slice(at + 1), after: '', width: 0, numbered: true };
}

function learn(meeting: Meeting): HouseStyle {
  const items = meeting.parts.filter((part): part is Item => part.kind === 'item');
  const learntItem = learnItemForm(items);
  const item = learntItem ?? DEFAULT_ITEM_FORM;
  const caseNumber = learnCaseForm(items, meeting.template.caseBefore);
  const sections = learnSections(items);
  return {
    item,
    itemLearnt: learntItem !== undefined,
    closed: learnClosedForm(items, item),
    ...(caseNumber ? { caseNumber } : {}),
    sections:
      sections.length > 0 ? sections : ORDINARY.map((role) => plainForm(role, ROLE_NAMES[role as 'case'][0] ?? '')),
    cases: items.filter((each) => !each.closed && itemKindOf(each.title) !== 'standing').length,
    spacing: learnSpacing(meeting),
    byDefault: sections.length === 0,
  };
}

/** The name under which sections of different items are the same. */
function nameOf(section: Pick<Section, 'role' | 'key'>): string {
  return SINGLE.has(section.role) ? `@${section.role}` : section.key;
}

function learnSections(items: readonly Item[]): SectionForm[] {
  const found = new Map<string, [Item, Section][]>();
  const orders: string[][] = [];
  for (const item of items) {
    const own = item.sections.filter((section) => !section.earlier && section.key !== '');
    const seen = new Set<string>();
    for (const section of own) {
      const name = nameOf(section);
      if (seen.has(name)) continue;
      seen.add(name);
      const list = found.get(name);
      if (list) list.push([item, section]);
      else if (found.size < MOST_NAMES) found.set(name, [[item, section]]);
    }
    orders.push([...seen].filter((name) => found.has(name)));
  }
  return mergeOrders(orders).flatMap((name) => commonForm(found.get(name) ?? []) ?? []);
}

/** A section that no item shows. */
export function plainForm(role: SectionRole, heading: string): SectionForm {
  return { key: headingKey(heading), role, line: heading, dateSample: '', inline: false, count: 0 };
}

/** The stated headings with the marks of the learnt ones. */
function statedSections(form: HouseStyle, { sections = [] }: HouseTemplate): SectionForm[] {
  return sections.map(({ role, heading }) => {
    const known = form.sections.find((each) =>
      SINGLE.has(role) ? each.role === role : each.key === headingKey(heading),
    );
    if (known && !form.byDefault) return known;
    const sample = form.byDefault ? undefined : form.sections[0];
    const marks = /^([#\s*_]*)[^#*_]*?([*_\s]*)$/.exec(sample?.line ?? '');
    return plainForm(role, `${marks?.[1] ?? ''}${heading}${marks?.[2] ?? ''}`);
  });
}

/** The sections the item has no one of, in the order of the house. */
export function lackingSections(item: Pick<Item, 'sections'>, form: HouseStyle): SectionForm[] {
  const has = new Set(item.sections.filter((section) => !section.earlier).map(nameOf));
  return form.sections.filter((section) => !has.has(nameOf(section)));
}

/** Index in the order of the house of a section of the document; -1 when the house does not have it. */
export function placeInStyle(section: Pick<Section, 'role' | 'key'>, form: HouseStyle): number {
  const name = nameOf(section);
  return form.sections.findIndex((each) => nameOf(each) === name);
}
