/** Item headings, and what may be marked in their titles. */
import { POINT_WORDS } from '../../server/src/domain/words/number-words.ts';
import { anyCase, BLANK } from './alternation.ts';
import { MARKS, OPEN, START, TAIL, TEXT } from './marks.ts';
import { either, maybe, rule, scoped, type TmRule } from './rule.ts';

const number = scoped('constant.numeric.item', '\\d{1,4}');
const title = scoped('entity.name.section', TEXT, 'closed-mark', 'item-kind', 'bold-mark');
const BULLET = `(?:[•·]${BLANK}*+)?`;

/** What a title begins with where no colon says that it is one: a capital, a figure, an opening quote. */
const TITLE_START = '(?=[\\p{Lu}\\d"“”»\\(*])';
const CLOSED_WORDS = `(?:Lukket|LUKKET)(?:${BLANK}++(?i:punkt|sag))?`;

/** Repository entries. */
export const itemRules: Readonly<Record<string, TmRule>> = {
  /** `Punkt 12: Title`, `Pkt. 188 Title`, `Punkt 43 Title`, `Pkt. 1` alone, `Nr.60 - Title`, `SAG NR. 1`. */
  item: rule(
    'markup.heading.2',
    OPEN,
    BULLET,
    either(
      [
        scoped('keyword.other.item', `(?:(?i:${POINT_WORDS.join('|')})(?!\\p{L})\\.?)`),
        `${BLANK}*+`,
        number,
        either(
          [`${MARKS}:${MARKS}`],
          [`\\.?(?=${BLANK}*+$)`],
          [`\\.?${BLANK}++${TITLE_START}(?![^\\n]*\\p{Ll}\\.${BLANK}*+$)`],
        ),
      ],
      [scoped('keyword.other.item', '(?:Nr|NR)\\.?'), `${BLANK}*+`, number, `${BLANK}*+[-–:]${BLANK}*+`],
      [
        scoped('keyword.other.item', `(?i:Sag${BLANK}++nr)\\.?`),
        `${BLANK}*+`,
        number,
        `(?:(?=${BLANK}*+$)|${BLANK}*+[-–:]${BLANK}++)`,
      ],
    ),
    maybe(title),
    TAIL,
  ),

  /** Forms that a list does not have: `• 301. Title`, `## 7. Title`, `01. Title`, `246. Title`, `1.Title (B)`. */
  'numbered-item': rule(
    'markup.heading.2',
    either(
      [OPEN, '[•·]', `${BLANK}*+`, number, `[.:]?${BLANK}++`],
      [scoped('punctuation.definition.heading', `${START}${BLANK}*+#{1,2}[ *_]+`), number, `[.:)]?${BLANK}++`],
      [`${START}${BLANK}*+`, scoped('constant.numeric.item', '(?:0\\d{1,2}|[1-9]\\d{2})'), `\\.${BLANK}++`],
      [OPEN, number, `\\.(?:${BLANK}++|(?=\\p{Lu}))(?=[^\\n]*\\((?:B|O|D)\\)${BLANK}*+$)`],
      [OPEN, number, `[.:]?${BLANK}++(?=\\(Lukket|${CLOSED_WORDS}(?::|${BLANK}++[-–]))`],
    ),
    TITLE_START,
    title,
    TAIL,
  ),

  /** `Lukket: Title`, `Lukket punkt: Title`, `LUKKET PUNKT - Title`. */
  'closed-item': rule(
    'markup.heading.2',
    OPEN,
    scoped('keyword.other.closed', CLOSED_WORDS),
    `(?::|${BLANK}++[-–])${BLANK}++`,
    title,
    TAIL,
  ),

  'closed-mark': rule(
    'keyword.other.closed',
    `\\(${anyCase('Lukket(?: punkt)?')}\\)|(?<=[ .:)*\\x{A0}])${CLOSED_WORDS}(?=:|${BLANK}++[-–]|$)|(?<=[ ])(?i:åbent|lukket)(?:${BLANK}++punkt)?$`,
  ),

  /** Case to be decided, orientation, discussion. */
  'item-kind': rule('constant.language.item-kind', `\\((?:B|O|D)\\)(?=${BLANK}*+$)`),
  'bold-mark': rule('punctuation.definition.bold', '\\*\\*'),
};
