/** Contents entries: title, leader dots, page. */
import { BLANK } from './alternation.ts';
import { START } from './marks.ts';
import { either, rule, scoped, type TmRule } from './rule.ts';

const link = 'string.other.link.contents';

/** Repository entries. */
export const contentsRules: Readonly<Record<string, TmRule>> = {
  /** `Title.....<TAB>3`, `01. Title ........ 3`; a title cut at the width of the line has no room for dots. */
  'contents-entry': rule(
    'meta.contents',
    `${START}(?=[^\\n]*+(?<=\\d))${BLANK}*+`,
    either(
      [scoped(link, '[^\\t\\n]*[^\\s.]'), scoped('comment.line.leader', `${BLANK}*+\\.\\.[. ]*`), `${BLANK}*+`],
      [scoped(link, '[^\\t\\n]{60,}'), '\\t'],
    ),
    scoped('constant.numeric.page', '\\d{1,4}'),
    '$',
  ),
};
