/** The opening of a record: `År 2021, onsdag den 28. april afholdtes …`; the year, what is between, day and month. */
export const YEAR_IN_FRONT =
  /^År[\s\u00a0]((?:19|20)\d\d),?[\s\u00a0](.{0,40}?\d{1,2}\.[\s\u00a0]?\p{Ll}{3,9})(?![\s\u00a0]?\d{4})/u;

/** Names of days and months, and the words that announce a date. */

/** Monday first, as the week runs in Denmark. */
export const WEEKDAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'] as const;

export const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** The English names, as they stand in minutes that a system set for English has printed. 0 = January. */
export const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

export const SHORT_WEEKDAYS = ['man', 'tirs', 'ons', 'tors', 'fre', 'lør', 'søn'];

/** Words in front of a date. */
export const DATE_WORDS: readonly string[] = [
  'd',
  'den',
  'dato',
  'dateret',
  'pr',
  'til',
  'fra',
  'inden',
  'senest',
  'møde',
  'mødet',
  'referat',
  'dagsorden',
  'og',
];

/** Any spelling of a weekday that a date may be read with. */
export const ANY_WEEKDAY = /(?:man|tirs?|ons|tors?|fre|lør|søn)(?:dag)?(?![a-zæøå])/i;
