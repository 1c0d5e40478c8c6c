/** Writes a date the way another one stands in the text: the same order, marks, zeros and words, with the right weekday. */
import {
  type DateMatch,
  dateParts,
  ENGLISH_MONTHS,
  findDates,
  formatDate,
  type IsoDate,
  MONTHS,
  WEEKDAYS,
  weekdayOf,
} from '../../domain/dates/dates.ts';

/** `9. april`, `09. april`. */
const SHORT_DAY = /(?<!\d)(0?)[1-9]\.?[\s\u00a0]{0,3}\p{L}/u;
const PADDED_DIGITS = /(?<!\d)0\d[-./]|[-./]0\d[-./]/;
/** `Tirsdag d. 11. juni`: print of a system that writes both forms alike. */
const SHORT_DATE_WORD = /[\s\u00a0]d\.[\s\u00a0]{1,2}\d\d\.[\s\u00a0]\p{L}/u;

/**
 * Whether days have two digits before the month's name (`09. april`), as some systems print them. Learnt from the dates of
 * these lines; where none has a day below ten, from how they write dates in digits.
 */
export function padsDays(lines: readonly string[]): boolean {
  const dates = lines.flatMap((line) => findDates(line).map(({ start, end }) => line.slice(start, end)));
  const short = dates.map((date) => SHORT_DAY.exec(date)).find((day) => day !== null);
  if (short) return short[1] === '0';
  return dates.some((date) => PADDED_DIGITS.test(date)) && lines.some((line) => SHORT_DATE_WORD.test(line));
}

/** `Onsdag d. 10. marts 2021`, where nothing shows how the house writes it. */
export function longDay(date: IsoDate): string {
  return `${capital(WEEKDAYS[weekdayOf(date)] ?? '')} d. ${formatDate(date, 'long')}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `date` as `sample` (one date, with or without weekday) is written; `10-03-2021` when the sample is none. */
export function dateLike(date: IsoDate, sample: string): string {
  const match = findDates(sample, { withoutYear: true })[0];
  return match
    ? sample.slice(0, match.start) + restyle(date, sample, match) + sample.slice(match.end)
    : formatDate(date, 'numeric');
}

/** A text with every date that is `from` replaced by `to` in the same form; `pad`: `09. april`, as some systems print it. Linear. */
export function replaceDate(text: string, from: IsoDate, to: IsoDate, pad = false): string {
  let result = '';
  let at = 0;
  for (const match of findDates(text)) {
    if (match.date !== from) continue;
    result += text.slice(at, match.start) + restyle(to, text, match, pad);
    at = match.end;
  }
  return result + text.slice(at);
}

/** What is to stand from `match.start` to `match.end` of `text` so that it means `date`. */
function restyle(date: IsoDate, text: string, match: DateMatch, pad = false): string {
  const { weekday } = match;
  if (!weekday) return digits(date, text.slice(match.start, match.end), pad);
  const name = WEEKDAYS[weekdayOf(date)] ?? '';
  const short = weekday.name.length <= 4;
  const written = short ? shortWeekday(name) : name;
  const first = /^\p{Lu}/u.test(weekday.name) ? capital(written) : written;
  const between = /^(?:[\s\u00a0,.]|den|d\.)*/.exec(text.slice(weekday.end, match.end))?.[0] ?? ' ';
  return first + between + digits(date, text.slice(weekday.end + between.length, match.end), pad);
}

function shortWeekday(name: string): string {
  return name.replace(/dag$/, '');
}

/** The date without weekday. */
function digits(date: IsoDate, sample: string, zero: boolean): string {
  const { year, month, day } = dateParts(date);
  if (/^\d{4}-/.test(sample)) return date;
  const numeric = /^(\d{1,2})([./-])([\s\u00a0]?)(\d{1,2})([./-])(\d{2,4})$/.exec(sample);
  if (numeric) {
    const [, dayText = '', first = '', gap = '', monthText = '', second = '', yearText = ''] = numeric;
    const zeros = (dayText + monthText).length === 4;
    const pad = (value: number, like: string) => String(value).padStart(zeros || like.startsWith('0') ? 2 : 1, '0');
    return `${pad(day, dayText)}${first}${gap}${pad(month, monthText)}${second}${yearText.length === 2 ? String(year).slice(-2) : year}`;
  }
  const monthFirst = /^(\p{L}+)([\s\u00a0]+)\d{1,2}(,?[\s\u00a0]*)\d{4}$/u.exec(sample);
  if (monthFirst) return `${ENGLISH_MONTHS[month - 1]}${monthFirst[2]}${day}${monthFirst[3]}${year}`;
  const long = /^(\d{1,2})(\.?[\s\u00a0]*)(\p{L}+\.?)([\s\u00a0,]*)(\d{4})?$/u.exec(sample);
  if (!long) return formatDate(date, /\p{L}/u.test(sample) ? 'long' : 'numeric');
  const [, dayText = '', dot = '. ', name = '', gap = ' ', yearText] = long;
  const word = monthLike(MONTHS[month - 1] ?? '', name);
  const padded = zero || dayText.startsWith('0') ? String(day).padStart(2, '0') : String(day);
  return `${padded}${dot}${word}${gap}${yearText === undefined ? '' : year}`;
}

/** The month's name short where the sample is, and with a capital where it has one. */
function monthLike(month: string, sample: string): string {
  const plain = sample.replace(/\.$/, '').toLowerCase();
  const whole = (MONTHS as readonly string[]).includes(plain) && plain !== 'maj';
  const cut =
    whole || plain === 'maj'
      ? month
      : month.length <= 4
        ? month
        : `${month.slice(0, 3)}${sample.endsWith('.') ? '.' : ''}`;
  return /^\p{Lu}/u.test(sample) ? capital(cut) : cut;
}
