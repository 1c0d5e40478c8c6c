/** Dates and times of day in the forms minutes have them. */
import { MONTHS as DANISH_MONTHS, ENGLISH_MONTHS } from '../../server/src/domain/dates/dates.ts';
import { anyCase, BLANK, oneOf } from './alternation.ts';
import { rule, type TmRule } from './rule.ts';

const MONTHS = new Set([
  ...DANISH_MONTHS,
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec'],
  // OS2web prints the English names.
  ...ENGLISH_MONTHS.map((name) => name.toLowerCase()),
]);

const MONTH = `${anyCase(oneOf([...MONTHS]))}(?!\\p{L})`;
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const YEAR = '(?:19|20)\\d{2}';

/** `10-03-2021`, `10.03.21`, `09/03-2021`; never the subject of a journal number (`15.01.00-A00`). */
const NUMERIC = `${DAY}[-./](?:1[0-2]|0?[1-9])[-./](?:${YEAR}|\\d{2})(?![\\d/]|-?[\\p{L}\\d])`;

/** `10. marts 2021`, `d. 31. juli`, `3 oktober, 2022`, `15-maj-2002`. */
const WORDED = `${DAY}(?:\\.${BLANK}*+|-|${BLANK}++)${MONTH}(?:\\.?[-,]?${BLANK}*+${YEAR})?`;

/** `December 5, 2017`. */
const MONTH_FIRST = `${MONTH}${BLANK}++${DAY},${BLANK}++${YEAR}`;

/** A date that begins with its day. */
export const DATE = `(?<![\\d.])(?:${NUMERIC}|${WORDED})`;

/** `15:00`, `16.30`, with seconds or an end. */
const CLOCK = '(?:2[0-4]|1\\d|0?\\d)[.:][0-5]\\d(?::\\d{2})?';

/** `kl. 16`, `Kl. 15:00-16:10`. */
const TIME = `${anyCase('kl')}\\b\\.?:?${BLANK}*+(?:${CLOCK}|\\d{1,2}\\b)(?:${BLANK}*+[-–]${BLANK}*+${CLOCK})?`;

/** Repository entries. */
export const dateRules: Readonly<Record<string, TmRule>> = {
  date: { patterns: [rule('constant.numeric.date', DATE), rule('constant.numeric.date', MONTH_FIRST)] },
  time: rule(
    'constant.numeric.time',
    `${TIME}|(?<![\\d.:])${CLOCK}(?![\\d:]|\\.\\d)(?:${BLANK}*+[-–]${BLANK}*+${CLOCK})?`,
  ),
};
