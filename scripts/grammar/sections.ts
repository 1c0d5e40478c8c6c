/** Section headings by the vocabulary: alone on their line, with text behind a colon, with body and date. */
import { ROLE_NAMES } from '../../server/src/domain/roles.ts';
import { CLOSED_GROUPS, CONTENTS_HEADINGS, OPEN_GROUPS } from '../../server/src/domain/words/shell-names.ts';
import { BLANK, capitalised } from './alternation.ts';
import { DECISION } from './colours.ts';
import { DATE } from './dates.ts';
import { PHRASE } from './decisions.ts';
import { CLOSE, ENDS_IN_FIGURE, HEADING_CLOSE, HEADING_OPEN, MARKS, OPEN } from './marks.ts';
import { either, maybe, type Part, rule, scoped, type TmRule } from './rule.ts';
import { BODY_STEM, TITLE_WORDS } from './titles.ts';

const section = (role: string) => `entity.name.section keyword.control.section.${role}`;
const heading3 = (role: string) => `markup.heading.3 ${section(role)}`;

/** A word that is the title of the whole document is no section (`Beslutningsprotokol`). */
const titleWords = new Set(TITLE_WORDS.map((word) => word.toLowerCase()));

const roles: (readonly [string, readonly string[]])[] = Object.entries(ROLE_NAMES).map(([role, names]) => [
  role,
  names.filter((name) => !titleWords.has(name.toLowerCase())),
]);

const named = (scope: (role: string) => string): Part[] =>
  roles.map(([role, names]) => scoped(scope(role), capitalised(names)));

const groups: readonly Part[] = [
  scoped('markup.heading.3 entity.name.section keyword.control.section.contents', capitalised(CONTENTS_HEADINGS)),
  scoped('markup.heading.2 entity.name.section keyword.other.group.open', capitalised(OPEN_GROUPS)),
  scoped('markup.heading.2 entity.name.section keyword.other.group.closed', capitalised(CLOSED_GROUPS)),
];

/** Words a decision heading with body and date begins with: the decision names of one word. */
const DECIDING = capitalised(
  ROLE_NAMES.decision.filter((name) => !/\s/.test(name) && !titleWords.has(name.toLowerCase())),
);

/** The name of a body: begins with a capital or a period of office (`18-21`), no full stop in it, of sane length. */
const BODY = '(?=[\\p{Lu}\\d])[^.:;\\n]{2,120}?';

const DAY_WORD = `,?${BLANK}*+(?:(?:i${BLANK}++mødet${BLANK}++)?(?:den|d\\.)${BLANK}*+)?`;
const reference = maybe(`,?${BLANK}*+(?:pkt\\.?|punkt)${BLANK}*+`, scoped('constant.numeric.item', '\\d{1,4}'));
const date = scoped('constant.numeric.date', DATE);

/** Repository entries. */
export const sectionRules: Readonly<Record<string, TmRule>> = {
  /** A name alone on its line, or with text behind a colon (`Beslutning: Godkendt.`). */
  section: rule(
    '',
    HEADING_OPEN,
    either(
      [
        either(...named(heading3)),
        either(HEADING_CLOSE, [
          scoped('markup.heading.3 punctuation.definition.heading', `${MARKS}:${MARKS}`),
          maybe(scoped(DECISION, PHRASE)),
        ]),
      ],
      [either(...groups), HEADING_CLOSE],
      // With a colon it is no title: boards head each item's decision with it.
      [scoped(heading3('decision'), 'Referat'), `(?=${MARKS}:)`, HEADING_CLOSE],
    ),
  ),

  /** `Beslutning i Økonomiudvalget den 10-06-2020`, `Beslutning den 18. april 2017:`, `Beslutning fra Byrådet`. */
  'decision-heading': rule(
    'markup.heading.3',
    OPEN,
    scoped(section('decision'), `${DECIDING}(?=[ ,\\x{A0}])`),
    either(
      [maybe(`${BLANK}++(?:(?:i|fra|af)${BLANK}++)?`, scoped('entity.name.section', BODY)), DAY_WORD, date, reference],
      [`${BLANK}++(?:i|fra)${BLANK}++`, scoped('entity.name.section', '(?=\\p{Lu})[^.,:;\\n]{3,60}')],
    ),
    CLOSE,
  ),

  /** `Økonomiudvalget, 9. marts 2021, pkt. 24:`, `Byrådet den 6. november 2018:`. */
  'body-decision': rule(
    'markup.heading.3',
    OPEN,
    `(?=\\p{Lu}[^\\n]{4,160}$)${ENDS_IN_FIGURE}(?=[^\\n]{0,120}?${BODY_STEM})`,
    scoped(section('earlier'), BODY),
    DAY_WORD,
    date,
    either([`,?${BLANK}*+(?:pkt\\.?|punkt)${BLANK}*+`, scoped('constant.numeric.item', '\\d{1,4}')], `(?=${BLANK}*+:)`),
    CLOSE,
  ),
};
