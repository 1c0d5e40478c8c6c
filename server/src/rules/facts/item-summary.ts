/**
 * What the rest of the meeting may know of an item: its heading and the run of its sections, none of its text. A
 * summary that says what the one before an edit said is the same object, so writing running text disturbs no other item.
 */
import type { JournalFaultCode } from '../../domain/case-numbers/journal-number.ts';
import { headingKey, type SectionRole } from '../../domain/roles.ts';
import { attendanceOf, besidesAbsence, type Item, type Section, type TextSpan } from '../../syntax/index.ts';
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
  readonly body?: string | undefined;
  readonly date?: string | undefined;
}

export interface ItemSummary {
  readonly title: string;
  readonly titleKey: string;
  readonly kind: ItemKind;
  readonly closed: boolean;
  readonly number?: number | undefined;
  /** The letter of `7b`, lower case. */
  readonly numberLetter?: string | undefined;
  readonly numberSpan?: TextSpan | undefined;
  /** The words of the heading's first line. */
  readonly headingSpan: TextSpan;
  readonly titleSpan: TextSpan;
  readonly headingLines: number;
  /** Form of the case number, undefined when there is none. */
  readonly caseForm?: string | undefined;
  /** The year the case was opened. */
  readonly caseYear?: number | undefined;
  /** What is wrong with it. */
  readonly caseFault?: JournalFaultCode | undefined;
  readonly sections: readonly SectionSummary[];
}

/** The summary of an item. */
export function summaryOf(item: Item): ItemSummary {
  const { parsed } = item.caseNumber ?? {};
  const sections: SectionSummary[] = new Array(item.sections.length);
  for (let i = 0; i < sections.length; i++) sections[i] = summariseSection(item, item.sections[i] as Section);
  return {
    title: item.title,
    titleKey: headingKey(item.title),
    kind: itemKindOf(item.title),
    closed: item.closed,
    number: item.number,
    numberLetter: /\d([a-zæøå])$/i.exec(item.numberText ?? '')?.[1]?.toLowerCase(),
    numberSpan: item.numberSpan,
    headingSpan: item.heading.span,
    titleSpan: item.titleSpan,
    headingLines: item.heading.lineCount,
    caseForm: parsed?.form,
    caseYear: parsed?.parts?.year,
    caseFault: parsed?.fault?.code,
    sections,
  };
}

function summariseSection(item: Item, section: Section): SectionSummary {
  const line = item.lines[section.heading.line] as string;
  return {
    key: section.key,
    role: section.role,
    earlier: section.earlier,
    empty: isEmptySection(item, section),
    heading: section.heading.text,
    raw: section.inline ? line.slice(0, section.heading.span.end) : line,
    body: section.body,
    date: section.date,
  };
}

/** True when nothing but blank lines, rules, page heads and the names of the absent stands under the heading. */
export function isEmptySection(item: Item, section: Section): boolean {
  if (section.inline && section.inline.end > section.inline.start) return false;
  let absent: ReadonlySet<number> | undefined;
  for (let line = section.start + section.heading.lineCount; line < section.end; line++) {
    const cls = item.classes[line];
    if (cls?.kind === 'blank' || cls?.kind === 'furniture' || (cls?.kind === 'prose' && cls.rule)) continue;
    absent ??= new Set(
      attendanceOf(item).flatMap(({ span, text, label }) =>
        !label && besidesAbsence(text).length > 0 ? [] : [span.line],
      ),
    );
    if (!absent.has(line)) return false;
  }
  return true;
}
