/** More than title and decision under a closed item. Source: kommunestyrelsesloven § 10; what is published may not show it. */
import type { SectionRole } from '../domain/roles.ts';
import { type Item, skipBlanks, trimEnd } from '../syntax/index.ts';
import { type ItemRule, lineRange } from './rule.ts';

export const closedItemContent: ItemRule = {
  meta: { id: 'closed-item-content', severity: 'error', scope: 'item', fix: 'none', messages: ['content'] },
  check({ item, summary, facts }) {
    // Where nearly everything is closed, a heading was misread.
    if (!summary.closed || facts.mostlyClosed) return [];
    const line = firstContent(item, facts.decision !== undefined);
    if (line === undefined) return [];
    const text = item.lines[line] as string;
    const start = skipBlanks(text, 0, text.length);
    return [{ messageId: 'content', range: lineRange(line, start, trimEnd(text, start, text.length)) }];
  },
};

/** Shorter lines under the title are remarks of the system. */
const SENTENCE = 50;
/** What may stand under a closed item: the decision, who decides, and whatever has no known role. */
const HARMLESS: readonly SectionRole[] = ['decision', 'process', 'other'];

/**
 * First line of text that is neither heading, case facts, attendance nor decision. Text right under the title counts only
 * where the document sets decisions apart (`headed`): elsewhere it is the decision.
 */
function firstContent(item: Item, headed: boolean): number | undefined {
  if (headed) {
    const line = firstText(item, item.preface.start, item.preface.end, ['prose']);
    if (line !== undefined && (item.lines[line] as string).trim().length >= SENTENCE) return line;
  }
  for (const section of item.sections) {
    if (HARMLESS.includes(section.role)) continue;
    if (section.inline) return section.inline.line;
    const line = firstText(item, section.start + section.heading.lineCount, section.end);
    if (line !== undefined) return line;
  }
  return undefined;
}

function firstText(item: Item, from: number, to: number, kinds = ['prose', 'heading', 'numbered']): number | undefined {
  for (let line = from; line < to; line++) {
    const cls = item.classes[line];
    if (cls && kinds.includes(cls.kind) && !(cls.kind === 'prose' && cls.decision)) return line;
  }
  return undefined;
}
