/**
 * What the rest of the meeting may know of an item: its heading and the run of its sections, none of its text. A
 * summary that says what the one before an edit said is the same object, so writing running text disturbs no other item.
 */
import type { JournalFaultCode } from '../../domain/journal-number.ts';
import { headingKey, type SectionRole } from '../../domain/roles.ts';
import type { Item, Section, TextSpan } from '../../syntax/tree.ts';
import { sameData } from '../support/same-data.ts';
import { type ItemKind, itemKindOf } from './item-kind.ts';

export interface SectionSummary {
  readonly key: string;
  readonly role: SectionRole;
  readonly earlier: boolean;
  /** Nothing but blank lines under the heading. */
  readonly empty: boolean;
  readonly heading: string;
  /** The heading's line as it stands, marks included, text that follows on the same line not. */
  readonly raw: string;
  readonly body?: string;
  readonly date?: string;
}

export interface ItemSummary {
  readonly title: string;
  readonly titleKey: string;
  readonly kind: ItemKind;
  readonly closed: boolean;
  readonly number?: number;
  readonly numberSpan?: TextSpan;
  /** The words of the heading's first line. */
  readonly headingSpan: TextSpan;
  readonly titleSpan: TextSpan;
  readonly headingLines: number;
  /** Form of the case number, undefined when there is none. */
  readonly caseForm?: string;
  /** The year the case was opened. */
  readonly caseYear?: number;
  /** What is wrong with it. */
  readonly caseFault?: JournalFaultCode;
  readonly sections: readonly SectionSummary[];
}

/** The summary of an item. `known` is that of the item in its place before an edit: it is handed on when it says the same. */
export function summaryOf(item: Item, known?: ItemSummary): ItemSummary {
  const now = summarise(item);
  return known && sameData(known, now) ? known : now;
}

function summarise(item: Item): ItemSummary {
  return {
    title: item.title,
    titleKey: headingKey(item.title),
    kind: itemKindOf(item.title),
    closed: item.closed,
    ...(item.number === undefined ? {} : { number: item.number }),
    ...(item.numberSpan ? { numberSpan: item.numberSpan } : {}),
    headingSpan: item.heading.span,
    titleSpan: item.titleSpan,
    headingLines: item.heading.lineCount,
    ...(item.caseNumber ? { caseForm: item.caseNumber.parsed.form } : {}),
    ...(item.caseNumber?.parsed.parts?.year === undefined ? {} : { caseYear: item.caseNumber.parsed.parts.year }),
    ...(item.caseNumber?.parsed.fault ? { caseFault: item.caseNumber.parsed.fault.code } : {}),
    sections: item.sections.map((section) => summariseSection(item, section)),
  };
}

function summariseSection(item: Item, section: Section): SectionSummary {
  return {
    key: section.key,
    role: section.role,
    earlier: section.earlier,
    empty: isEmptySection(item, section),
    heading: section.heading.text,
    raw: (item.lines[section.heading.line] as string).slice(0, section.inline ? section.heading.span.end : undefined),
    ...(section.body === undefined ? {} : { body: section.body }),
    ...(section.date === undefined ? {} : { date: section.date }),
  };
}

/** True when nothing but blank lines and page heads stands under the heading. */
export function isEmptySection(item: Item, section: Section): boolean {
  if (section.inline && section.inline.end > section.inline.start) return false;
  for (let line = section.start + section.heading.lineCount; line < section.end; line++) {
    const kind = item.classes[line]?.kind;
    if (kind !== 'blank' && kind !== 'furniture') return false;
  }
  return true;
}
