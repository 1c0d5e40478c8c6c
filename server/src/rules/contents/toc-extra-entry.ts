/** The contents name an item that the document does not have. */

import { headingKey, roleOfKey } from '../../domain/roles.ts';
import { CLOSED_IN_NAME } from '../../domain/words/closed-words.ts';
import type { Item } from '../../syntax/index.ts';
import { itemKindOf } from '../facts/item-kind.ts';
import { meetingRule, rangeOf } from '../rule.ts';
import { removeLines } from '../support/remove-lines.ts';
import { matchContents } from './contents-match.ts';

const CLOSED = CLOSED_IN_NAME;

const LABEL = /^[\p{L} ]{3,20}: /u;

export const tocExtraEntry = meetingRule<readonly string[]>({
  meta: {
    id: 'toc-extra-entry',
    severity: 'warning',
    scope: 'meeting',
    fix: 'suggestion',
    messages: ['extra'],
    fixes: ['remove'],
  },
  collect: headingsInside,
  check(context) {
    const { header, parts } = context;
    const inside = new Set(parts.flatMap(({ digest }) => digest ?? []));
    const labels = (header.contents?.entries ?? []).filter(({ title }) => LABEL.test(title));
    return matchContents(context).extra.flatMap((entry) =>
      // A closed item may be announced and not printed; lists of attachments and signatures are no items.
      roleOfKey(headingKey(entry.title)) !== undefined ||
      // `Til stede: …` behind the entries, of which none is written so.
      (labels.length === 1 && labels[0] === entry) ||
      inside.has(headingKey(entry.title)) ||
      itemKindOf(entry.title) === 'standing' ||
      CLOSED.test(header.lines.slice(entry.line, entry.line + entry.lineCount).join(' '))
        ? []
        : [
            {
              part: -1,
              messageId: 'extra',
              params: { entry: entry.title },
              range: rangeOf(entry.titleSpan),
              suggestions: [
                { titleId: 'remove', edits: [removeLines(header.lines, entry.line, entry.line + entry.lineCount)] },
              ],
            },
          ],
    );
  },
});

/** Titles of lines numbered as the item itself that stand inside it: items the parser did not believe in. */
function headingsInside(item: Item): readonly string[] | undefined {
  const heading = item.classes[item.heading.line];
  if (heading?.kind !== 'numbered') return undefined;
  const found: string[] = [];
  for (let line = item.heading.line + 1; line < item.lineCount; line++) {
    const cls = item.classes[line];
    if (cls?.kind === 'numbered' && cls.form === heading.form) found.push(cls.titleKey);
  }
  return found.length > 0 ? found : undefined;
}
