/** The outline as data: the command line's JSON contract. Lines are 1-based, `endLine` is the last line with words; texts are safe to show. */

import type { DecisionClass } from '../../domain/decision/index.ts';
import type { SectionRole } from '../../domain/roles.ts';
import { safeToShow } from '../../domain/safe-text.ts';
import { decisionOf } from '../../rules/facts/item-decision.ts';
import {
  attachmentsOf,
  attendanceOf,
  contentEnd,
  itemsOf,
  type MeetingKind,
  type PlacedItem,
  plainText,
  type Referat,
} from '../../syntax/index.ts';
import { printedNumber } from '../support/item-text.ts';

export interface OutlineTitle {
  readonly text: string;
  readonly line: number;
  readonly body: string;
  readonly date: string | null;
}

export interface OutlineSection {
  readonly heading: string;
  readonly role: SectionRole;
  readonly line: number;
  readonly endLine: number;
  readonly earlier: boolean;
}

export interface OutlineItem {
  readonly number: string | null;
  readonly title: string;
  readonly line: number;
  readonly endLine: number;
  readonly closed: boolean;
  readonly journalNumber: {
    readonly text: string;
    readonly line: number;
    readonly form: string;
    readonly valid: boolean;
  } | null;
  readonly sections: readonly OutlineSection[];
  /** The own decision: the sentence that decides, its line and what became of the case; null when the item has none. */
  readonly decision: { readonly line: number; readonly text: string; readonly class: DecisionClass } | null;
  readonly attendance: readonly { readonly line: number; readonly text: string }[];
  readonly attachments: readonly { readonly line: number; readonly name: string }[];
}

export interface OutlineData {
  readonly file: string;
  readonly kind: MeetingKind;
  readonly title: OutlineTitle | null;
  readonly items: readonly OutlineItem[];
}

/** The outline of a document, all meetings in one list; title and kind are the first meeting's that has one. */
export function outlineData(referat: Referat, file: string): OutlineData {
  const m = Math.max(
    0,
    referat.meetings.findIndex((meeting) => meeting.header.title !== undefined),
  );
  const title = referat.meetings[m]?.header.title;
  const kinds = referat.meetings.map((meeting) => meeting.minutesKind);
  return {
    file,
    kind: kinds.find((kind) => kind !== 'unknown') ?? 'unknown',
    title: title
      ? {
          text: safeToShow(title.text),
          line: (referat.starts[m] as number) + title.line + 1,
          body: safeToShow(title.body),
          date: title.date ?? null,
        }
      : null,
    items: [...itemsOf(referat)].map(outlineItem),
  };
}

function outlineItem({ node, line }: PlacedItem): OutlineItem {
  const number = node.caseNumber;
  const decision = decisionOf(node);
  return {
    number: printedNumber(node),
    title: safeToShow(node.title),
    line: line + node.heading.line + 1,
    endLine: line + contentEnd(node, node.heading.line, node.lineCount),
    closed: node.closed,
    journalNumber: number
      ? {
          text: safeToShow(number.text),
          line: line + number.line + 1,
          form: number.parsed.form,
          valid: number.parsed.valid,
        }
      : null,
    sections: node.sections.map((section) => ({
      heading: safeToShow(
        section.heading.lineCount > 1
          ? section.heading.text
          : plainText(
              (node.lines[section.heading.line] as string).slice(section.heading.span.start, section.heading.span.end),
            ),
      ),
      role: section.role,
      line: line + section.start + 1,
      endLine: line + contentEnd(node, section.start, section.end),
      earlier: section.earlier,
    })),
    decision:
      decision && decision.text !== ''
        ? { line: line + decision.line + 1, text: decision.text, class: decision.class }
        : null,
    attendance: attendanceOf(node).map(({ text, span }) => ({ line: line + span.line + 1, text: safeToShow(text) })),
    attachments: attachmentsOf(node).map(({ name, span }) => ({ line: line + span.line + 1, name: safeToShow(name) })),
  };
}
