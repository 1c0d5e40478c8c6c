/** Lines behind a sign: headings that wear one, and bullets that read as titles (`• Trafikplan 2019`) or begin with one (`- Budget: uændret.`). */
import { headingKey, roleOfKey } from '../../../domain/roles.ts';
import { isBlank, isUpper, skipBlanks, trimEnd } from '../../../domain/signs/chars.ts';
import type { HeadingLike, Marks } from '../line-class.ts';
import { nameOfKey } from '../shell-words.ts';
import { heading, MAX_LABEL, MAX_LABEL_WORDS, MAX_MARK, shortHeading } from './heading-line.ts';

const LONGEST = 120;
/** A longer point that ends in a full stop is a sentence. */
const LONGEST_STOPPED = 50;

const BULLETS: ReadonlySet<number> = new Set([...'•·▪●-–*'].map((sign) => sign.charCodeAt(0)));

/** Whether `code` is a sign that lists begin their points with. */
export function isBulletSign(code: number): boolean {
  return BULLETS.has(code);
}

/** Signs that stand in front of headings, and the brackets among them that close behind. */
const SIGNS = '»›>→►▶▸■□▪●•·◆◇○–—-*+=~|[(<{';
const BRACKETS = '[(<{';
const CLOSING = '«‹<←◄■□▪●◆◇○–—-*+=~|])>}';
const LONGEST_SIGN = 5;

/** How many units of signs stand in front of a name that begins with a capital: a blank is between, or a bracket closes. 0 without. */
export function signBefore(line: string, start: number, end: number): number {
  let at = start;
  while (at < start + LONGEST_SIGN && SIGNS.includes(line.charAt(at))) at++;
  if (at === start) return 0;
  const name = skipBlanks(line, at, end);
  if (!isUpper(line.charCodeAt(name))) return 0;
  const closes = BRACKETS.includes(line.charAt(start)) && endBeforeSign(line, name, end) < end;
  return name > at || closes ? at - start : 0;
}

/** Where the words end in front of signs that close the line. */
export function endBeforeSign(line: string, start: number, end: number): number {
  let at = end;
  while (at > start && CLOSING.includes(line.charAt(at - 1))) at--;
  return trimEnd(line, start, at);
}

/** The name behind a bullet, as it would be read without, or the one its text begins with; undefined for points that are sentences or amounts. */
export function bulletedName(line: string, start: number, end: number, marks: Marks): HeadingLike | undefined {
  if (!isBulletSign(line.charCodeAt(start)) || !isBlank(line.charCodeAt(start + 1)) || end - start > MAX_MARK)
    return undefined;
  const name = skipBlanks(line, start + 1, end);
  if (!isUpper(line.charCodeAt(name))) return undefined;
  // Some write a full stop behind every title.
  const stop = line.charCodeAt(end - 1) === 46 && end - name <= LONGEST_STOPPED ? 1 : 0;
  const found =
    leadingName(line, name, end, marks) ??
    (end - start > LONGEST ? undefined : shortHeading(line, name, end - stop, marks));
  // Links of a page and names of groups are what they are without the bullet.
  return found && nameOfKey(found.key) === undefined ? { ...found, bullet: true } : undefined;
}

/** What parts a title from the text behind it. */
const LEAD_ENDS = /(?::| [–—-]|[.?!](?= +[A-ZÆØÅ]))(?= )/g;

/** A few words and what parts them from the text behind them. */
function leadingName(line: string, start: number, end: number, marks: Marks): HeadingLike | undefined {
  LEAD_ENDS.lastIndex = start + 1;
  const part = LEAD_ENDS.exec(line);
  if (!part || part.index - start > MAX_LABEL) return undefined;
  const inline = skipBlanks(line, part.index + part[0].length, end);
  const key = headingKey(line.slice(start, part.index));
  if (inline >= end || key.length < 3 || key.split(' ').length > MAX_LABEL_WORDS || roleOfKey(key)) return undefined;
  return { ...heading(line, start, end, marks, key, undefined), colon: false, inline };
}
