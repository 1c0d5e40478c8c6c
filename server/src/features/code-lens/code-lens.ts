/**
 * Code lens over each item: its decision, its attachments, when the case was treated before. Over the title: the way to
 * what became of the agenda.
 */
import type { CodeLens, Command, Range } from 'vscode-languageserver-types';
import { formatDate } from '../../domain/dates/dates.ts';
import { decisionOf } from '../../rules/facts/item-decision.ts';
import { attachmentsOf, itemsOf, type Referat } from '../../syntax/index.ts';
import type { Language } from '../../texts/texts.ts';
import { workspaceTexts } from '../../texts/workspace/workspace.ts';
import { earlierTreatments } from '../cases/case-history.ts';
import type { PlacedEntry } from '../cases/entry.ts';
import { isMeetingsOwn } from '../cases/meetings-own.ts';
import { lineRange, rangeOf } from '../support/positions.ts';

/** The client's command that shows the story of a case: arguments are the document's address and a position. */
const SHOW_CASE_COMMAND = 'referat.showCaseHistory';

/** The client's command that compares minutes and agenda: its argument is the address of either. */
const COMPARE_COMMAND = 'referat.compareAgenda';

const MOST_ITEMS = 2000;

export interface LensOptions {
  readonly language: Language;
  /** The history of a case number, this document's items included. */
  readonly historyOf: (journal: string) => readonly PlacedEntry[];
  /** The client knows {@link SHOW_CASE_COMMAND} and {@link COMPARE_COMMAND}. */
  readonly canShow: boolean;
  /** What the workspace has to compare the document with. */
  readonly other?: 'agenda' | 'minutes' | undefined;
}

/** The lenses of the document at `uri`, in document order. Empty commands are text that cannot be clicked. */
export function codeLenses(
  referat: Referat,
  uri: string,
  { language, historyOf, canShow, other }: LensOptions,
): CodeLens[] {
  const texts = workspaceTexts(language).lens;
  const lenses: CodeLens[] = [];
  if (other && canShow) {
    const title = other === 'agenda' ? texts.compareAgenda : texts.compareMinutes;
    lenses.push({ range: titleRange(referat), command: { title, command: COMPARE_COMMAND, arguments: [uri] } });
  }
  let count = 0;
  for (const { node, line, meeting } of itemsOf(referat)) {
    if (++count > MOST_ITEMS) break;
    const range = rangeOf(node.heading.span, line);
    const push = (title: string, command?: Command): void => {
      lenses.push({ range, command: command ?? { title, command: '' } });
    };
    const decision = decisionOf(node);
    if (decision && decision.label !== '') push(decision.label);
    else if (meeting.minutesKind === 'referat' && node.sections.length > 0) push(texts.noDecision);
    const attachments = attachmentsOf(node).length;
    if (attachments > 0) push(texts.attachments(attachments));
    if (!node.caseNumber || isMeetingsOwn(meeting, node.caseNumber.text)) continue;
    const earlier = earlierTreatments(historyOf(node.caseNumber.text), uri, line + node.heading.line);
    const last = earlier[0];
    if (!last || last.meeting.date === '') continue;
    const words = [formatDate(last.meeting.date, 'numeric'), last.item.decision].filter(Boolean).join(' · ');
    const title = texts.earlier(earlier.length, words);
    push(
      title,
      canShow
        ? {
            title,
            command: SHOW_CASE_COMMAND,
            arguments: [uri, { line: line + node.caseNumber.line, character: node.caseNumber.span.start }],
          }
        : undefined,
    );
  }
  return lenses;
}

/** The title of the first meeting with items: the one that is compared. */
function titleRange(referat: Referat): Range {
  const m = referat.meetings.findIndex(({ parts }) => parts.some(({ kind }) => kind === 'item'));
  const title = referat.meetings[m]?.header.title;
  return lineRange((referat.starts[m] ?? 0) + (title?.line ?? 0), 0, 0);
}
