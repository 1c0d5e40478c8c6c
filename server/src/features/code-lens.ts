/** Code lens over each item: its decision, its attachments, when the case was treated before. */
import type { CodeLens, Command } from 'vscode-languageserver-types';
import { formatDate } from '../domain/dates.ts';
import { attachmentsOf } from '../syntax/details/attachments.ts';
import { itemsOf } from '../syntax/place.ts';
import type { Referat } from '../syntax/tree.ts';
import type { Language } from '../texts/texts.ts';
import { workspaceTexts } from '../texts/workspace.ts';
import { earlierTreatments } from './case-history.ts';
import type { PlacedEntry } from './entry.ts';
import { decisionOf } from './item-text.ts';
import { rangeOf } from './positions.ts';

/** The client's command that shows the story of a case: arguments are the document's address and a position. */
export const SHOW_CASE_COMMAND = 'referat.showCaseHistory';

const MOST_ITEMS = 2000;

export interface LensOptions {
  readonly language: Language;
  /** The history of a case number, this document's items included. */
  readonly historyOf: (journal: string) => readonly PlacedEntry[];
  /** The client knows {@link SHOW_CASE_COMMAND}. */
  readonly canShow: boolean;
}

/** The lenses of the document at `uri`, in document order. Empty commands are text that cannot be clicked. */
export function codeLenses(referat: Referat, uri: string, { language, historyOf, canShow }: LensOptions): CodeLens[] {
  const texts = workspaceTexts(language).lens;
  const lenses: CodeLens[] = [];
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
    if (!node.caseNumber) continue;
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
