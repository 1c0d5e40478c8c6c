/** The municipality's own form, as `.referat.json` states it; where it speaks, nothing is learnt from the document. */
import type { JournalForm } from '../domain/case-numbers/journal-number.ts';
import type { SectionRole } from '../domain/roles.ts';

/** Kinds of items a house may ask different sections of. */
export const ITEM_KINDS = ['case', 'information', 'closed'] as const;
export type HouseItemKind = (typeof ITEM_KINDS)[number];

export interface HouseTemplate {
  /** Heading of each role in use, in the order of the house. */
  readonly sections?: readonly HouseSection[];
  /** Roles every item of the kind must have. */
  readonly required?: Readonly<Partial<Record<HouseItemKind, readonly SectionRole[]>>>;
  /** The form of case numbers. */
  readonly journalNumber?: JournalForm;
  /** What stands before an item's title, `#` for the number (`Punkt #: `); where no document shows it yet. */
  readonly itemForm?: string;
}

export interface HouseSection {
  readonly role: SectionRole;
  readonly heading: string;
}

/** Forms of case numbers a house may state. */
export const JOURNAL_FORMS = [
  'kle',
  'kle-compact',
  'year-serial',
  'year-dash-serial',
  'authority-year-serial',
  'letters-year-serial',
] as const satisfies readonly JournalForm[];
