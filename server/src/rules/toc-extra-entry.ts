/** The contents name an item that the document does not have. */
import { headingKey, roleOfKey } from '../domain/roles.ts';
import { itemKindOf } from './facts/item-kind.ts';
import { type MeetingRule, rangeOf } from './rule.ts';
import { matchContents } from './support/contents-match.ts';
import { removeLines } from './support/remove-lines.ts';

const CLOSED = /lukke[td]|fortrolig/i;

export const tocExtraEntry: MeetingRule = {
  meta: {
    id: 'toc-extra-entry',
    severity: 'warning',
    scope: 'meeting',
    fix: 'suggestion',
    messages: ['extra'],
    fixes: ['remove'],
  },
  check(context) {
    const { header } = context;
    return matchContents(context).extra.flatMap((entry) =>
      // A closed item may be announced and not printed; lists of attachments and signatures are no items.
      roleOfKey(headingKey(entry.title)) !== undefined ||
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
};
