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

/** The number as it is printed, with its year; null without one. */
export function printedNumber({ numberOfYear, numberText }: Item): string | null {
  return numberOfYear ?? numberText ?? null;
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
