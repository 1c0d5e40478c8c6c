/** The document's title, in the forms of all case systems. */
import { AGENDA_TITLES, BODY_STEMS, MINUTES_TITLES } from '../../server/src/domain/words/title-words.ts';
import { anyCase, BLANK, capitalised } from './alternation.ts';
import { DATE } from './dates.ts';
import { CLOSE, ENDS_IN_FIGURE, OPEN, TAIL } from './marks.ts';
import { either, rule, scoped, type TmRule } from './rule.ts';

/** What the names of bodies are made of. */
export const BODY_STEM = anyCase(`(?:${BODY_STEMS.join('|')})`);

/** What minutes and agendas call themselves. */
export const TITLE_WORDS: readonly string[] = [...MINUTES_TITLES, ...AGENDA_TITLES].map(
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
);

/** `Dagsorden` alone heads the contents more often than the document. */
const ALONE = TITLE_WORDS.filter((word) => word !== 'Dagsorden');

const keyword = (names: readonly string[]) => scoped('keyword.other.title', capitalised(names));

/** Repository entries. */
export const titleRules: Readonly<Record<string, TmRule>> = {
  title: rule(
    'markup.heading.1 entity.name.section',
    OPEN,
    '(?=\\p{Lu})',
    either(
      [keyword(ALONE), TAIL],
      // The last date is the meeting's: a body may carry a period (`… til 31.12.25 d. 10-03-2021`).
      [
        keyword(TITLE_WORDS),
        `(?=[ :\\x{A0}])[^\\n]{0,200}`,
        scoped('constant.numeric.date', DATE),
        `(?![^\\n]*\\p{Ll}\\.${BLANK}*+$)`,
        scoped('', '[^*#\\n]{0,120}', 'time'),
        TAIL,
      ],
      [
        keyword(TITLE_WORDS),
        `${BLANK}++(?:til|fra|af|for)${BLANK}++(?=[^\\n]{0,120}møde)[^\\n]{0,100}?${BODY_STEM}[^.\\n]{0,80}`,
        TAIL,
      ],
    ),
  ),

  /** `Økonomiudvalget – Referat – 1. oktober 2018`, `Byrådet - Referat`. */
  'body-title': rule(
    'markup.heading.1 entity.name.section',
    OPEN,
    `(?=\\p{Lu}[^\\n]{4,160}$)${ENDS_IN_FIGURE}[^\\n]{2,100}?${BLANK}[-–]${BLANK}`,
    scoped('keyword.other.title', '(?:Referat|REFERAT|Dagsorden|DAGSORDEN)'),
    `[^\\n]{1,40}?`,
    scoped('constant.numeric.date', DATE),
    TAIL,
  ),
  /** The same without a date. */
  'body-title-undated': rule(
    'markup.heading.1 entity.name.section',
    OPEN,
    `(?=\\p{Lu})[^\\n]{2,100}?${BLANK}[-–]${BLANK}`,
    scoped('keyword.other.title', 'Referat'),
    CLOSE,
  ),
};
