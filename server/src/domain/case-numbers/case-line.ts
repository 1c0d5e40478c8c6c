/** Decides whether a line is a case-number line and finds the number in it. */

import { digitsEnd, isBlank, isCapital, isDigit, isLetter, skipBlanks } from '../signs/chars.ts';
import { caseLabelAt } from './case-labels.ts';
import { isCaseTail } from './case-tail.ts';
import type { JournalNumber } from './journal-types.ts';
import { parseJournalNumber } from './parse-number.ts';
import { isUnmistakable } from './unmistakable.ts';

/** A case number on its line. Columns are 0-based UTF-16 units. */
export interface CaseNumberMatch {
  readonly start: number;
  readonly end: number;
  /** The label as written, without colon or full stop. */
  readonly label?: string;
  /** The label is that of a document, of which a case has many. */
  readonly document?: boolean;
  readonly parsed: JournalNumber;
}

const SHORTEST = 4;
const LONGEST = 160;

/**
 * The case number of a line that holds nothing else but its label, further label/value pairs and `Åbent`/`Lukket`.
 * Undefined for every other line. Rejects ordinary lines by length and first letters.
 */
export function findCaseNumber(line: string): CaseNumberMatch | undefined {
  if (line.length < SHORTEST || line.length > LONGEST) return undefined;
  let start = 0;
  while (isLead(line.charCodeAt(start))) start++;
  const bullet = isBullet(line.charCodeAt(start));
  if (bullet) start = skipBlanks(line, start + 1);
  const first = line.charCodeAt(start);
  if (isDigit(first)) return !bullet && mayStartNumber(line, start) ? bareNumber(line, start) : undefined;
  if (!isLetter(first)) return undefined;
  const label = caseLabelAt(line, start);
  if (label !== undefined) return labelledNumber(line, start, label.end, label.kind);
  if (bullet) return undefined;
  const second = line.charCodeAt(start + 1);
  const mayBeNumber = isDigit(second) || (isCapital(first) && (isCapital(second) || second === 45 || second === 46));
  return mayBeNumber ? bareNumber(line, start) : undefined;
}

/** The first digits of a number are few, and what follows them is no word (`1. Title`, `12 personer`, `3-årig`). */
function mayStartNumber(line: string, start: number): boolean {
  const at = digitsEnd(line, start);
  if (at - start > 7 || at >= line.length) return false;
  const sign = line.charCodeAt(at);
  // A letter right after the digits can only be one that looks like a digit.
  if (isLetter(sign)) return isCapital(sign) || sign === 108 /* l */ || sign === 111; /* o */
  const next = skipBlanks(line, at + 1);
  if (next >= line.length || next > at + 2) return false;
  const code = line.charCodeAt(next);
  return !isLetter(code) || isCapital(code) || code === 108 || code === 111;
}

function isLead(code: number): boolean {
  return isBlank(code) || code === 35 /* # */ || code === 42 /* * */ || code === 95 /* _ */ || code === 62 /* > */;
}

function isBullet(code: number): boolean {
  return code === 0x2022 || code === 0xb7 || code === 45 || code === 0x2013;
}

function bareNumber(line: string, start: number): CaseNumberMatch | undefined {
  const end = numberEnd(line, start);
  if (end - start < 5) return undefined;
  const parsed = parseJournalNumber(line.slice(start, end));
  if (parsed === undefined || !isUnmistakable(parsed) || !isCaseTail(line, end)) return undefined;
  return { start, end, parsed };
}

function labelledNumber(
  line: string,
  labelStart: number,
  labelEnd: number,
  kind: 'strong' | 'weak' | 'document' | 'clerk',
): CaseNumberMatch | undefined {
  if (kind === 'clerk') return undefined;
  const start = valueStart(line, labelEnd);
  if (start >= line.length) return undefined;
  const label = line.slice(labelStart, labelEnd);
  let found = valueNumber(line, start);
  if (found === undefined) return undefined;
  if (!isCaseTail(line, found.end)) {
    found = kind === 'strong' ? brokenValue(line, start) : undefined;
    if (found === undefined) return undefined;
  }
  if (kind === 'document') {
    const main = mainNumberAfter(line, found.end);
    if (main !== undefined) return main;
  }
  if (kind !== 'strong' && !isUnmistakable(found.parsed) && !isLong(found.parsed.text)) return undefined;
  return { start, end: found.end, label, ...(kind === 'document' ? { document: true } : {}), parsed: found.parsed };
}

interface FoundValue {
  readonly end: number;
  readonly parsed: JournalNumber;
}

const LETTERS_IN_FRONT = /^[A-ZÆØÅ]{1,5}$/;

/** The number after a label: what is known to be one, else the first token with a digit in it. */
function valueNumber(line: string, start: number): FoundValue | undefined {
  const end = numberEnd(line, start);
  const whole = parseJournalNumber(line.slice(start, end));
  if (whole !== undefined) return { end, parsed: whole };
  let tokenEnd = endOfToken(line, start);
  // `TRM 24/117`: letters of a department in front of the number.
  if (LETTERS_IN_FRONT.test(line.slice(start, tokenEnd)) && isDigit(line.charCodeAt(tokenEnd + 1)))
    tokenEnd = endOfToken(line, tokenEnd + 1);
  const text = line.slice(start, tokenEnd);
  if (!/\d/.test(text)) return undefined;
  return { end: tokenEnd, parsed: parseJournalNumber(text) ?? { text, form: 'unknown', valid: true } };
}

/** `Sagsnr.: 19/4588 3`: behind such a label, figures to the end of the line are one number, whatever parts them. */
function brokenValue(line: string, start: number): FoundValue | undefined {
  const rest = line.slice(start).trimEnd();
  if (!/^[A-ZÆØÅ]{0,5}\d[\d ./-]{3,28}\d$/.test(rest)) return undefined;
  return { end: start + rest.length, parsed: { text: rest, form: 'unknown', valid: true } };
}

/** `Dok.nr.: … Sagsnr.: …`: the case, not the document. */
function mainNumberAfter(line: string, from: number): CaseNumberMatch | undefined {
  for (let at = from; at < line.length; at++) {
    if (isLetter(line.charCodeAt(at - 1)) || !isLetter(line.charCodeAt(at))) continue;
    const label = caseLabelAt(line, at);
    if (label?.kind !== 'strong') continue;
    const start = valueStart(line, label.end);
    const found = valueNumber(line, start);
    if (found !== undefined) return { start, end: found.end, label: line.slice(at, label.end), parsed: found.parsed };
  }
  return undefined;
}

function isLong(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) digits++;
  return digits >= 4;
}

function valueStart(line: string, labelEnd: number): number {
  let at = labelEnd;
  while (isBlank(line.charCodeAt(at)) || '.:*_'.includes(line.charAt(at) || 'x')) at++;
  return at;
}

/** End of what may belong to one number: up to two blanks, a comma, a bracket or a word. Closing marks are left out. */
function numberEnd(line: string, start: number): number {
  let at = start;
  while (at < line.length && !endsNumber(line, at)) at++;
  while (at > start && isClosing(line, at)) at--;
  return at;
}

function endsNumber(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  if (code === 59 || code === 124 || code === 40 || code === 9) return true;
  if (code === 44) return !isDigit(line.charCodeAt(at + 1)) || !isDigit(line.charCodeAt(at - 1));
  if (!isBlank(code)) return false;
  if (isBlank(line.charCodeAt(at + 1))) return true;
  return isLetter(line.charCodeAt(at + 1)) && isLetter(line.charCodeAt(at + 2));
}

/** Full stop, colon, Markdown marks and loose dashes after a number are not part of it. */
function isClosing(line: string, end: number): boolean {
  const code = line.charCodeAt(end - 1);
  if (isBlank(code) || code === 46 || code === 58 || code === 42 || code === 95 || code === 44 || code === 35)
    return true;
  return (code === 45 || code === 0x2013) && isBlank(line.charCodeAt(end - 2));
}

function endOfToken(line: string, start: number): number {
  let at = start;
  while (at < line.length && !isBlank(line.charCodeAt(at)) && !',;|()'.includes(line.charAt(at))) at++;
  while (at > start && isClosing(line, at)) at--;
  return at;
}
