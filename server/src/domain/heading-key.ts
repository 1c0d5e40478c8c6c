/** The form in which headings are compared: what a heading says, without how it is written. */

import { asRead } from './signs/composed.ts';

/**
 * The form in which headings are compared: no Markdown marks, no closing colon or full stop, one blank between words,
 * lower case. Pure; never throws.
 */
export function headingKey(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isHeadingMark(text.charCodeAt(start))) start++;
  while (end > start && (isHeadingTail(text.charCodeAt(end - 1)) || isLooseDash(text, end - 1))) end--;
  let key = text.slice(start, end).toLowerCase();
  if (key.charCodeAt(1) === 32 && key.charCodeAt(3) === 32) key = joinedLetters(key);
  if (ODD_BLANK.test(key)) key = asRead(key).replace(/[\s\u00a0]+/g, ' ');
  return key;
}

const SPACED = /^\p{L}(?: \p{L}){3,}(?: {2,}\p{L}(?: \p{L})+)*$/u;

/** `b e s l u t n i n g`: the letters of a word set apart, more room between words. */
export function joinedLetters(key: string): string {
  return SPACED.test(key) ? key.replace(/ (?! )(?<! {2})/g, '') : key;
}

/** `headingKey(text) === key` for a key that is not empty, without making the key of a text that begins otherwise. */
export function hasKey(text: string, key: string): boolean {
  let start = 0;
  while (start < text.length && isHeadingMark(text.charCodeAt(start))) start++;
  const code = text.charCodeAt(start);
  // Plain letters and digits are themselves in the key, but for their case; other signs may vanish from it.
  if (isPlain(code) && (code | 32) !== (key.charCodeAt(0) | 32)) return false;
  return headingKey(text) === key;
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

const ODD_BLANK = /[\u0300-\u036f\u00a0\u00ad\u200b-\u200d\u2060\ufb00-\ufb04\ufeff\t\f]| {2}/;

function isBlankCode(code: number): boolean {
  return code === 32 || code === 9 || code === 12 || code === 13 || code === 0xa0 || code === 0xfeff || code === 0x200b;
}

function isHeadingMark(code: number): boolean {
  return isBlankCode(code) || code === 35 /* # */ || code === 42 /* * */ || code === 95 /* _ */;
}

/** A dash behind a blank: `Beslutning –`. */
function isLooseDash(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 45 || code === 0x2013 || code === 0x2014) && isBlankCode(text.charCodeAt(at - 1));
}

function isHeadingTail(code: number): boolean {
  return isHeadingMark(code) || code === 58 /* : */ || code === 46 /* . */;
}
