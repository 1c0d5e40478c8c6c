/** The rows of the view "Beslutninger": what was decided in each item of the open document, and by whom not. */

import type { Vote, VoteSide } from '../../domain/decision/index.ts';
import { safeToShow } from '../../domain/safe-text.ts';
import type { DecisionRow, VoteData, VoteSideData } from '../../protocol.ts';
import { decisionOf } from '../../rules/facts/item-decision.ts';
import { itemKindOf } from '../../rules/facts/item-kind.ts';
import { attachmentsOf, itemsOf, type Referat } from '../../syntax/index.ts';
import { absentFrom } from '../cases/make-entry.ts';
import { printedNumber } from '../support/item-text.ts';

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
      number: printedNumber(node) ?? '',
      title: safeToShow(node.title),
      line: line + node.heading.line,
      endLine: line + node.lineCount - 1,
      journalNumber: safeToShow(node.caseNumber?.text ?? ''),
      decision: decision?.label ?? null,
      text: decision?.text ?? '',
      class: decision?.class ?? null,
      votes: (decision?.votes ?? []).map(voteData),
      dissent: decision?.dissent ?? false,
      ...(decision ? { decisionLine: line + (decision.section?.heading.line ?? decision.line) } : {}),
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

function voteData(vote: Vote): VoteData {
  return { for: sideData(vote.for), against: sideData(vote.against), abstained: sideData(vote.abstained) };
}

function sideData({ names, count }: VoteSide): VoteSideData {
  return count === undefined ? { names } : { names, count };
}
