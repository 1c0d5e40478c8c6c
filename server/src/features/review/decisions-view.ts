/** The rows of the view "Beslutninger": what was decided in each item of the open document, and by whom not. */

import { safeToShow } from '../../domain/safe-text.ts';
import type { DecisionRow } from '../../protocol.ts';
import { itemKindOf } from '../../rules/facts/item-kind.ts';
import { attachmentsOf, itemsOf, type Referat } from '../../syntax/index.ts';
import { absentFrom } from '../cases/make-entry.ts';
import { decisionOf } from '../support/item-text.ts';

/**
 * One row for each item in document order.
 * @param problems 0-based lines on which the document's problems begin, in any order
 */
export function decisionRows(referat: Referat, problems: readonly number[]): DecisionRow[] {
  const lines = [...problems].sort((a, b) => a - b);
  let at = 0;
  return [...itemsOf(referat)].map(({ node, line, meeting }) => {
    while (at < lines.length && (lines[at] as number) < line) at++;
    const first = at;
    while (at < lines.length && (lines[at] as number) < line + node.lineCount) at++;
    const decision = decisionOf(node);
    return {
      number: node.numberText ?? '',
      title: safeToShow(node.title),
      line: line + node.heading.line,
      endLine: line + node.lineCount - 1,
      journalNumber: safeToShow(node.caseNumber?.text ?? ''),
      decision: decision?.label ?? null,
      class: decision?.class ?? null,
      ...(decision ? { decisionLine: line + decision.section.heading.line } : {}),
      absent: absentFrom(node),
      attachments: attachmentsOf(node).length,
      problems: at - first,
      closed: node.closed,
      standing: itemKindOf(node.title) === 'standing',
      body: safeToShow(meeting.template.body),
      date: meeting.template.date,
    };
  });
}
