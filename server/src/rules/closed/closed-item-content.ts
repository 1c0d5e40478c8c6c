/**
 * More than title, case number, attendance and decision under a closed item. Source: kommunestyrelsesloven § 10; what is decided
 * behind closed doors is published as far as secrecy allows, the case itself is not.
 */
import { tellsDecision } from '../../domain/decision/index.ts';
import { headingKey } from '../../domain/roles.ts';
import { type Item, skipBlanks, trimEnd } from '../../syntax/index.ts';
import { type ItemRule, lineRange } from '../rule.ts';
import { forbiddenSection, freeText } from './closed-text.ts';

export const closedItemContent: ItemRule = {
  meta: { id: 'closed-item-content', severity: 'error', scope: 'item', fix: 'none', messages: ['content'] },
  check({ item, summary, facts }) {
    // Where nearly everything is closed, a heading was misread.
    if (!summary.closed || facts.mostlyClosed) return [];
    const line = caseText(item) ?? forbiddenSection(item);
    if (line === undefined) return [];
    const text = item.lines[line] as string;
    const start = skipBlanks(text, 0, text.length);
    return [{ messageId: 'content', range: lineRange(line, start, trimEnd(text, start, text.length)) }];
  },
};

/** Shorter paragraphs are remarks of the system (`Punktet er behandlet for lukkede døre.`). */
const REMARK = 50;

/**
 * First line that tells of the case: a recommendation anywhere, or a paragraph before the first one that tells what was
 * decided. What follows the decision explains it.
 */
function caseText(item: Item): number | undefined {
  let isDecided = false;
  for (const paragraph of freeText(item)) {
    if (paragraph.recommends && !tellsDecision(paragraph.text)) return paragraph.start;
    if (isDecided || isTitleAgain(item, paragraph.text)) continue;
    if (tellsDecision(paragraph.text)) isDecided = true;
    else if (paragraph.text.length >= REMARK) return paragraph.start;
  }
  return undefined;
}

/** Some systems print the heading twice. */
function isTitleAgain({ title }: Item, text: string): boolean {
  return title !== '' && text.length < title.length + REMARK && headingKey(text).includes(headingKey(title));
}
