/** What an item says in a few words: its name in lists, the text of a section. */

import { safeToShow } from '../../domain/safe-text.ts';
import { isWordCode } from '../../domain/signs/chars.ts';
import { type Item, type Section, sectionWords } from '../../syntax/index.ts';

/** Names in lists end here; whole titles are seldom longer. */
const LONGEST_NAME = 240;

/** `12. Orientering om …`; the title alone when the item has no number, `''` when it has neither. */
export function itemName(item: Item): string {
  const written = printedNumber(item) ?? '';
  const number = isWordCode(written.charCodeAt(written.length - 1)) ? `${written}.` : written;
  return cut(`${number} ${item.title}`.trim());
}

/** The number as it is printed, `12/2024` and `2024/12` with their year; null without one. */
export function printedNumber({ lines, numberSpan, numberText }: Item): string | null {
  if (!numberSpan || numberText === undefined) return numberText ?? null;
  const line = lines[numberSpan.line] ?? '';
  const before = /(?:^|[^\p{L}\d])((?:19|20)\d\d[/-])$/u.exec(line.slice(0, numberSpan.start));
  const behind = /^\/(?:(?:19|20)\d\d|[2-4]\d)(?!\d)/.exec(line.slice(numberSpan.end));
  return `${before?.[1] ?? ''}${numberText}${behind?.[0] ?? ''}`;
}

/** A name as lists show it: safe, and where no list could show it whole, cut at a whole character. */
export function cut(text: string): string {
  const name = safeToShow(text);
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The words of a section as one text: see {@link sectionWords}. */
export function sectionText(item: Item, section: Section): string {
  return sectionWords(item, section).text;
}
