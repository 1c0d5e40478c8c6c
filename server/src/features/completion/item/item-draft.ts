/** A whole item to fill in, by its kind, in the form of the house. */
import type { SectionRole } from '../../../domain/roles.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { writeHeading } from '../../house-style/item-form.ts';
import { type SectionForm, writeSection } from '../../house-style/section-form.ts';
import { escaped, place } from '../candidate.ts';

/** `case`: to be decided. `information`: to be taken note of. `closed`: behind closed doors. */
export const ITEM_DRAFTS = ['case', 'information', 'closed'] as const;
export type ItemDraft = (typeof ITEM_DRAFTS)[number];

const INFORMATION_ROLES: ReadonlySet<SectionRole> = new Set([
  'topic',
  'case',
  'summary',
  'recommendation',
  'decision',
  'attachments',
]);

/**
 * The item as a snippet: title, sections that most items of the house have, an empty line under each.
 * @param titlePlace what stands where the title is to be written
 */
export function itemDraft(
  draft: ItemDraft,
  form: HouseStyle,
  number: number | undefined,
  { body, date }: { readonly body: string; readonly date: string },
  titlePlace: string,
): string {
  let at = 1;
  const title =
    draft === 'closed'
      ? `${escaped(form.closed.before)}${place(at++, titlePlace)}${escaped(form.closed.after)}`
      : place(at++, titlePlace);
  const heading = headingDraft(form, number, title);
  const { spacing, caseNumber } = form;
  let text = '';
  const caseLine =
    caseNumber && draft !== 'closed' ? `${escaped(caseNumber.lead)}\${${at++}}${escaped(caseNumber.tail)}` : '';
  if (caseLine !== '' && caseNumber?.before) text += caseLine + gap(1);
  text += heading;
  if (caseLine !== '' && !caseNumber?.before) text += gap(spacing.aroundCase) + caseLine;
  let first = caseLine === '' || caseNumber?.before === true;
  for (const section of draftSections(draft, form)) {
    text += gap(first ? spacing.afterItem : spacing.beforeSection);
    text += escaped(writeSection(section, body, date));
    text += section.inline ? ` \${${at++}}` : `${gap(spacing.afterSection)}\${${at++}}`;
    first = false;
  }
  return text;
}

const MARK = '\u0000';

/** The heading as a snippet around `title`, which is one. */
export function headingDraft({ item }: HouseStyle, number: number | undefined, title: string): string {
  const [before = '', after = ''] = writeHeading(item, number, MARK).split(MARK);
  return escaped(before) + title + escaped(after);
}

function gap(blanks: number): string {
  return '\n'.repeat(blanks + 1);
}

/** Sections that at least half of the house's cases have; all of them where nothing was learnt. */
function draftSections(draft: ItemDraft, form: HouseStyle): SectionForm[] {
  if (draft === 'closed') return form.sections.filter(({ role }) => role === 'decision');
  const usual = form.sections.filter(({ count }) => form.byDefault || count * 2 >= form.cases);
  const sections = usual.length > 0 ? usual : form.sections;
  return draft === 'case' ? [...sections] : sections.filter(({ role }) => INFORMATION_ROLES.has(role));
}
