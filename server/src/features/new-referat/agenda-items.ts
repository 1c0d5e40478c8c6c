/** Items of an agenda, whole, each with an empty decision where the house has it. */
import { headingKey, ROLE_NAMES } from '../../domain/roles.ts';
import { APPROVES } from '../../domain/words/standing-items.ts';
import { itemKindOf } from '../../rules/facts/item-kind.ts';
import { contentEnd, type Item, type Meeting, ownDecision } from '../../syntax/index.ts';
import { type HouseStyle, houseStyle, placeInStyle, plainForm } from '../house-style/house-style.ts';
import { type ItemForm, writeNumber } from '../house-style/item-form.ts';
import { type SectionForm, writeSection } from '../house-style/section-form.ts';
import type { Source } from './source.ts';
import { blanks, emptyText } from './standing-items.ts';

export interface DecisionHabit {
  readonly form: HouseStyle;
  /** The agenda's way of writing an item's heading and the house's, where they are not the same. */
  readonly heading?: { readonly from: ItemForm; readonly to: ItemForm };
  readonly section: SectionForm;
  /** True for an item that gets a decision. */
  has(item: Item): boolean;
}

/** How the house decides: by its last minutes, else the ordinary way in the agenda's marks. */
export function decisionHabit(agenda: Meeting, model: Source | undefined): DecisionHabit {
  const own = houseStyle(agenda);
  const house = model && houseStyle(model.meeting);
  const alike = model && model.meeting.template.levelled === agenda.template.levelled;
  const section = (alike ? house?.sections.find(({ role }) => role === 'decision') : undefined) ?? plainDecision(own);
  const form = alike && house && !house.byDefault ? house : own;
  const heading = alike && house?.itemLearnt && own.itemLearnt ? otherForm(own.item, house.item) : undefined;
  return { form, section, ...(heading ? { heading } : {}), has: (item) => decides(item, model) };
}

/** Undefined where both write headings alike, or one of them without number or over two lines. */
function otherForm(from: ItemForm, to: ItemForm): { from: ItemForm; to: ItemForm } | undefined {
  const simple = [from, to].every(({ numbered, between }) => numbered && !between.includes('\n'));
  const same = from.before === to.before && from.between === to.between && from.after === to.after;
  return simple && !same ? { from, to } : undefined;
}

/** The heading's line as the house writes it; as it is where the item does not write it as the others do. */
function houseHeading(
  line: string,
  { number, numberText }: Item,
  { from, to }: { from: ItemForm; to: ItemForm },
): string {
  const lead = from.before + (numberText ?? '') + from.between;
  if (number === undefined || !line.startsWith(lead) || !line.endsWith(from.after)) return line;
  const title = line.slice(lead.length, line.length - from.after.length);
  return `${to.before}${writeNumber(to, number)}${to.between}${title}${to.after}`;
}

function plainDecision(form: HouseStyle): SectionForm {
  const sample = form.byDefault ? undefined : form.sections[0]?.line;
  const marks = /^([#*_\s]{0,12})[^#*_]{1,200}?([*_]{0,4}):?$/.exec(sample ?? '');
  const heading = ROLE_NAMES.decision[0] ?? 'Beslutning';
  return plainForm('decision', `${marks?.[1] ?? ''}${heading}${marks?.[2] ?? ''}`);
}

/** As the last minutes had it for the same standing item; cases and closed items have one, signatures have none. */
function decides(item: Item, model: Source | undefined): boolean {
  if (ownDecision(item) || item.answer) return false;
  const key = headingKey(item.title);
  const items = model?.meeting.parts.filter((part): part is Item => part.kind === 'item') ?? [];
  const same = items.find((each) => headingKey(each.title) === key);
  if (same && itemKindOf(item.title) !== 'case') return ownDecision(same) !== undefined;
  if (item.closed) {
    const closed = items.filter((each) => each.closed);
    return closed.length === 0 || closed.some((each) => ownDecision(each) !== undefined);
  }
  return itemKindOf(item.title) !== 'standing' || APPROVES.test(key);
}

/** The item's lines with the decision put in, blank lines at the end left out. */
export function agendaItem(item: Item, habit: DecisionHabit, body: string, date: string): string[] {
  const { form, section, heading } = habit;
  const all = item.lines.map((line, at) =>
    item.classes[at]?.kind === 'furniture' ? undefined : at === 0 ? line.replace(/^\f+/, '') : line,
  );
  if (heading) all[item.heading.line] = houseHeading(all[item.heading.line]?.trimEnd() ?? '', item, heading);
  const lines = (from: number, to: number): string[] => all.slice(from, to).flatMap((line) => line ?? []);
  const end = contentEnd(item, 0, item.lineCount);
  if (!habit.has(item)) return lines(0, end);
  const place = form.sections.findIndex(({ role }) => role === 'decision');
  const next = item.sections.find(
    (each) => !each.earlier && each.start > item.heading.line && follows(each, form, place),
  );
  const at = next?.start ?? item.lineCount;
  const before = lines(0, contentEnd(item, 0, at));
  const decision = [...blanks(form.spacing.beforeSection), writeSection(section, body, date), ...emptyText(form)];
  return next
    ? [...before, ...decision, ...blanks(form.spacing.beforeSection), ...lines(at, end)]
    : [...before, ...decision];
}

/** True for a section the house has behind its decision; attachments are, where nothing is known. */
function follows(section: Item['sections'][number], form: HouseStyle, decision: number): boolean {
  const at = placeInStyle(section, form);
  if (decision < 0 || form.byDefault) return section.role === 'attachments';
  return at > decision || (at < 0 && section.role === 'attachments');
}
