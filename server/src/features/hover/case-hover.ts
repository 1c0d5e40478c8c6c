/** Hover on a case number or an item's heading: the last two times the case was treated, and how many came before. */
import { formatDate } from '../../domain/dates/dates.ts';
import type { Language } from '../../texts/texts.ts';
import { workspaceTexts } from '../../texts/workspace/workspace.ts';
import { treatments } from '../cases/case-history.ts';
import type { PlacedEntry } from '../cases/entry.ts';
import { bold, list, plain } from '../support/markdown.ts';

const SHOWN = 2;

export interface CaseHoverOptions {
  readonly language: Language;
  /** The folder's documents are all known. */
  readonly complete: boolean;
}

/** Markdown to stand below what the number itself says; `''` when the workspace knows no other treatment. */
export function caseHover(history: readonly PlacedEntry[], { language, complete }: CaseHoverOptions): string {
  const texts = workspaceTexts(language).history;
  const all = treatments(history);
  if (all.length < 2 && complete) return '';
  return told(texts.title, all.toReversed(), { language, complete });
}

/** The same on an item's heading: only what came before. @param earlier newest first */
export function earlierHover(earlier: readonly PlacedEntry[], options: CaseHoverOptions): string {
  return told(workspaceTexts(options.language).history.earlier, earlier, options);
}

/** @param all newest first */
function told(title: string, all: readonly PlacedEntry[], { language, complete }: CaseHoverOptions): string {
  const texts = workspaceTexts(language).history;
  const shown = all.slice(0, SHOWN);
  if (shown.length === 0) return '';
  const before = all.length - shown.length;
  return [
    bold(title),
    list([...shown.map((entry) => treatmentLine(entry, language)), before > 0 ? plain(texts.more(before)) : undefined]),
    complete ? '' : `*${plain(texts.incomplete)}*`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** `10-03-2021 Økonomiudvalget, 12: Godkendt`. */
function treatmentLine({ meeting, item }: PlacedEntry, language: Language): string {
  const { noDecision } = workspaceTexts(language).history;
  const date = meeting.date === '' ? '' : formatDate(meeting.date, 'numeric');
  const where = [[date, meeting.body].filter(Boolean).join(' '), item.number].filter(Boolean).join(', ');
  return plain(`${where || meeting.title}: ${item.decision || noDecision}`);
}
