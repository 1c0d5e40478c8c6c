/**
 * Journal and case numbers, on a line of their own or behind a label. The forms are those of domain/case-numbers/journal-number.ts,
 * which alone says what is wrong with a broken one: here only what is unmistakable is marked.
 */
import { CASE_LABELS } from '../../server/src/domain/words/case-labels.ts';
import { BLANK, capitalised } from './alternation.ts';
import { JOURNAL_NUMBER } from './colours.ts';
import { CLOSE, MARKS, OPEN } from './marks.ts';
import { include, rule, scoped, type TmRule } from './rule.ts';

const FACET = '[APSØGKI]\\d{2}';
const DASH = `${BLANK}?[-–]${BLANK}?`;
const DIGITS = '[\\dOo]{1,3}';

const WHOLE = '(?![\\p{L}\\d/-])';

/** `15.00.00-A00-2-21`. */
const KLE = `\\d{2}\\.\\d{2}\\.\\d{2}-${FACET}-[1-9]\\d{0,4}-\\d{2}`;

/** In running text, where only a KLE number is beyond doubt. */
export const KLE_IN_TEXT = `(?<![\\d.])${KLE}${WHOLE}`;

/** `00.01.00P35-0098`, `00.30S00 - 2016/41522`, `00.01.00.A10-0001/2013`, `86.00.G01/2011-102`. */
const KLE_OTHER = `\\d{2}\\.\\d{2}(?:\\.\\d{2})?\\.?${FACET}(?:${BLANK}*+-${BLANK}*+\\d{4}(?:/\\d{1,6})?|/\\d{4}-\\d{1,6})`;

/** Authority or letters, year, serial: `330-2018-3619`, `EMN-2023-009832`, `S2023-61078`, `21-014448`, `1-00-13-17`. */
const SERIAL = `\\d{3}-\\d{4}-\\d{1,7}|[A-ZÆØÅ]{1,5}-?20\\d{2}-\\d{3,7}|(?:20|19)?\\d{2}-\\d{5,7}|\\d-\\d{2}-\\d{2}-\\d{1,4}(?:-\\d{2})?`;

/** `20/13750`; a short serial is a case number only where it can't be a date or a fraction. */
const SLASHED = '(?:(?:20|19)\\d{2}/\\d{3,6}|\\d{2}/\\d{2,6})';

const NUMBER = `(?:${KLE}|${KLE_OTHER}|${SERIAL}|${SLASHED})${WHOLE}`;

/** Four parts, one of them wrong: wrong separator, facet letter, letter O for zero, a missing or an overlong part. */
const BROKEN = `${DIGITS}[.,:]${DIGITS}[.,:]${DIGITS}(?:${DASH}|${BLANK}|\\.)?(?:\\p{L}${BLANK}?[\\dOo]{1,3}(?:(?:${DASH}|[./])\\d{1,6}){1,3}|${DIGITS}(?:${DASH}\\d{1,6}){2})${WHOLE}`;

const valid = scoped(JOURNAL_NUMBER, NUMBER);
const broken = scoped('invalid.illegal.journal-number', BROKEN);
const LABEL = `${capitalised(CASE_LABELS.map((label) => label.replace(/\.$/, '')))}\\.?`;

/** Repository entries. */
export const caseNumberRules: Readonly<Record<string, TmRule>> = {
  'case-number': rule('', OPEN, '(?:', valid, '|', broken, ')', CLOSE),
  'labelled-case-number': rule(
    '',
    OPEN,
    scoped('keyword.other.label', LABEL),
    `(?:${MARKS}:|(?=${BLANK}++(?:${NUMBER}|\\d{4,8}\\b)))`,
    scoped('', '.*$', 'case-value'),
  ),
  'case-value': {
    patterns: [
      rule(JOURNAL_NUMBER, `(?<![\\d/-])(?:${NUMBER}|\\d{2}/\\d${WHOLE}|\\d{3,8}${WHOLE})`),
      rule('invalid.illegal.journal-number', BROKEN),
      rule('', scoped('keyword.other.label', `(?<![\\p{L}\\d])${LABEL}`), ':'),
      include('closed-mark'),
    ],
  },
};
