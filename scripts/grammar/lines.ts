/**
 * The fast path. Nearly every line of a referat is blank or running text; these rules find that out from its first word,
 * so that the two dozen rules for structure are only tried where one of them may match.
 */
import { ROLE_NAMES } from '../../server/src/domain/roles.ts';
import { CASE_LABELS } from '../../server/src/domain/words/case-labels.ts';
import { DECISION_OPENINGS } from '../../server/src/domain/words/decisions/decision-phrases.ts';
import { ATTENDANCE_LABELS, FACT_LABELS } from '../../server/src/domain/words/fact-labels.ts';
import { POINT_WORDS } from '../../server/src/domain/words/number-words.ts';
import { CLOSED_GROUPS, CONTENTS_HEADINGS, OPEN_GROUPS } from '../../server/src/domain/words/shell-names.ts';
import { BLANK, capitalised } from './alternation.ts';
import { OPEN_MARKS, START, WORD_END } from './marks.ts';
import { include, rule, scoped, type TmRule } from './rule.ts';
import { TITLE_WORDS } from './titles.ts';

/** First words of the forms that are no table's: item headings, closed items, points of a decision. */
const OTHER_WORDS = [...POINT_WORDS, 'Nr', 'Sag nr', 'Lukket', 'Ad', 'At'];

const words = [
  ...Object.values(ROLE_NAMES).flat(),
  ...Object.values(FACT_LABELS).flat(),
  ...[...ATTENDANCE_LABELS, ...CASE_LABELS, ...CONTENTS_HEADINGS, ...OPEN_GROUPS, ...CLOSED_GROUPS],
  ...[...DECISION_OPENINGS, ...TITLE_WORDS, ...OTHER_WORDS],
].map((word) => word.replace(/\.$/, ''));

/** A word of the vocabulary, or anything with heading marks in front. */
const WORD = `(?=${OPEN_MARKS}(?:${capitalised(words)}${WORD_END}|ad )|[#*])`;

/** A figure (item, list, case number) or a list mark. */
const FIGURE = `(?=${BLANK}*+(?:[\\d•·▪–-]|\\p{L}\\)|[A-ZÆØÅ]{1,5}-?20\\d\\d-|o ))`;

/** Running text to the end of the line with nothing to mark: figures only as in `2021`, `1.200`, `12,5`. */
const PLAIN =
  `(?:[^\\d*§\\n]++$|(?:[^\\d*§:\\n]++|:(?!$)|\\d++(?!\\.${BLANK}?[jfmasond]|[-./]\\d{1,2}[-./]|$))++$)` +
  `(?<! Referat)`;

/** What makes a list point an item: `• 301. …`, `• Pkt. 42 …`, `16. Lukket - …`, `1.Title (B)`. */
const NOT_ITEM = `(?! *(?:\\d|Pkt|Punkt|PUNKT|\\(?Lukket|LUKKET))(?![^\\n]*+(?<=\\((?:B|O|D)\\)))`;

/** Repository entries; `inside` are the rules for the two kinds of line that may hold something to mark. */
export function lineRules(inside: Readonly<Record<'word' | 'other', readonly string[]>>): Record<string, TmRule> {
  // Both end with their line, always: no text can keep it open.
  const line = (begin: string, names: readonly string[]) => ({
    begin: rule('', `^${begin}`).match ?? '',
    end: '$',
    patterns: names.map(include),
  });
  return {
    /** Running text with nothing to mark in it: one match, no further rule. */
    'plain-prose': rule('', `^(?!${WORD}|${FIGURE})`, PLAIN),
    /** The same as a list point. */
    'plain-list': rule(
      '',
      `^${BLANK}*+`,
      scoped('punctuation.definition.list.begin', '(?:[-–•·▪]|[1-9]\\d?[.)])(?= )'),
      `${NOT_ITEM}${PLAIN}`,
    ),
    'word-line': line(WORD, inside.word),
    'other-line': line('(?=[^\\n])', inside.other),
    /** Takes the first word when no rule did. */
    'other-start': rule('', `${START}${OPEN_MARKS}(?:\\p{L}++|[^\\n])`),
  };
}
