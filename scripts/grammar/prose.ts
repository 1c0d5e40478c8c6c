/** What is marked in running text: list marks, bold, law references. Everything else falls through. */
import { BLANK } from './alternation.ts';
import { KLE_IN_TEXT } from './case-numbers.ts';
import { JOURNAL_NUMBER, LAW_REFERENCE } from './colours.ts';
import { DATE } from './dates.ts';
import { START } from './marks.ts';
import { either, rule, scoped, type TmRule } from './rule.ts';

const bold = scoped('punctuation.definition.bold', '\\*\\*');

/** `§ 20`, `§§ 4-6`, `§§ 13 og 24`, `§ 17, stk. 4`. */
const LAW = `§§?${BLANK}*+\\d[\\da-z]{0,4}(?:${BLANK}*+[-–]${BLANK}*+\\d{1,4})?(?:${BLANK}++og${BLANK}++\\d{1,4})?(?:,${BLANK}*+stk\\.${BLANK}*+\\d{1,2})?`;

/** Repository entries. */
export const proseRules: Readonly<Record<string, TmRule>> = {
  list: rule(
    '',
    `${START}${BLANK}*+`,
    scoped(
      'punctuation.definition.list.begin',
      `(?:[-–•·*▪o](?=${BLANK})|\\d{1,2}[.)](?=${BLANK}|\\p{Lu})|[a-zæøå]\\)(?=${BLANK}))`,
    ),
  ),
  /** `### Something`: a section no table knows. */
  'markdown-heading': rule(
    'markup.heading.3',
    scoped('punctuation.definition.heading', `${START}${BLANK}{0,3}#{1,6}[ *_]+`),
    scoped('entity.name.section', '[^\\n]*[^ *_#\\n]'),
    scoped('punctuation.definition.heading', '[ *_#]*$'),
  ),
  /** Marks in running text, one expression: the engine then skips to the next figure, `§` or `*` in one go. */
  inline: rule(
    '',
    either(
      scoped('constant.numeric.date', DATE),
      scoped(JOURNAL_NUMBER, KLE_IN_TEXT),
      scoped(LAW_REFERENCE, LAW),
      scoped('markup.bold', [bold, '[^*\\n]{1,300}', bold]),
    ),
  ),
};
