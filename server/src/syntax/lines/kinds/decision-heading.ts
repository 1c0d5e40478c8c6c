/**
 * Headings that name a body and a date: `Beslutning i <body> den 05-01-2021`, `Beslutning fra <body>, 9. marts 2021,
 * pkt. 24:`, `Beslutning den 18. april 2017:`, `<body>s beslutning i mødet den …`, `<body>, 05-12-2017 pkt. 188`.
 */

import { findDates } from '../../../domain/dates/dates.ts';
import { isDecisionPhrase } from '../../../domain/decision/index.ts';
import { isBlank, isDigit, isLetter, isUpper, skipBlanks, trimEnd } from '../../../domain/signs/chars.ts';
import { asWritten, hasUnseen, seenText } from '../../../domain/signs/unseen.ts';
import {
  DECIDING_BODY,
  DECISION_BEFORE_DATE,
  DECISION_FOR_ITEM,
  DECISION_JOINT,
  DECISION_LEAD,
  DECISION_OF_BODY_S,
  ITEM_REFERENCE,
  KIND_OF_BODY,
  PRINTED_DATE_LABEL,
} from '../../../domain/words/decisions/decision-heading-words.ts';
import { BETWEEN_SENTENCES } from '../../../domain/words/joints.ts';
import { BODY_NAME } from '../../../domain/words/meeting-words.ts';
import { admit, MAY_DECISION } from '../opening-letters.ts';

export interface DecisionHeading {
  readonly key: string;
  readonly body?: string;
  readonly bodyStart?: number;
  readonly bodyEnd?: number;
  readonly date?: string | undefined;
  readonly dateStart?: number;
  readonly dateEnd?: number;
  readonly reference?: number | undefined;
  /** Breaks off after `i <body> den`: the date stands on the next line. */
  readonly open?: boolean | undefined;
}

const MAX_LENGTH = 200;
const MAX_BODY = 60;
/** The shortest date with a year has four digits (`1/1-21`). */
const MAY_HOLD_DATE = /\d\D*\d\D*\d\D*\d/;
for (const word of ['indstilling', 'beslutning', 'afgørelse', 'konklusion']) admit(word, MAY_DECISION);
export const BROKEN_NAME = /^(?:i|fra)[\s\u00a0].{3,40}[^\s\u00a0](?:[\s\u00a0]og|-)$/i;

/**
 * Reads a decision heading in `line[start, end)`. Undefined when the words are running text (`Beslutning om …`): after
 * the word there may only be a body, a date and an item number. Never throws, linear.
 */
export function readDecisionHeading(line: string, start: number, end: number): DecisionHeading | undefined {
  if (end - start > MAX_LENGTH) return undefined;
  const own = line.slice(start, end);
  if (hasUnseen(own)) {
    const { text, columns } = seenText(own);
    return asWritten(
      readDecisionHeading(text, 0, text.length),
      columns.map((column) => start + column),
    );
  }
  const lead = DECISION_LEAD.exec(line.slice(start, Math.min(end, start + 30)));
  if (!lead) return undefined;
  const key = lead[0].toLowerCase();
  const leadEnd = start + lead[0].length;
  let to = end;
  while (to > leadEnd && (line[to - 1] === ':' || isBlank(line.charCodeAt(to - 1)))) to--;
  if (to === leadEnd) return { key };
  const item = DECISION_FOR_ITEM.exec(line.slice(leadEnd, to));
  if (item && line[to - 1] !== '.' && !isDecisionPhrase(line, leadEnd + item[0].length, to))
    return { key, reference: Number(item[1]) };
  // Behind a colon stands what was decided, if not a body's name and a date.
  const sign = PARTED.exec(line.slice(leadEnd, to))?.[0].length ?? 0;
  const found = readBodyAndDate(line, skipBlanks(line, leadEnd + sign, to), to, key);
  if (sign === 0 || found?.body === undefined) return found;
  return BODY_NAME.test(found.body) && line[to - 1] !== '.' ? found : undefined;
}

const PARTED = /^[\s\u00a0]*[:|–—-](?=[\s\u00a0])/;

/**
 * Reads `<body>, 05-12-2017 pkt. 188` and `<body>s beslutning i mødet den 31. marts 2020`: lines that name a body and a
 * date and nothing else. Whether they head a decision is for the document's habits to say.
 */
export function readBodyHeading(line: string, start: number, end: number): DecisionHeading | undefined {
  if (end - start > MAX_LENGTH) return undefined;
  const text = line.slice(start, end);
  if (!MAY_HOLD_DATE.test(text) || PRINTED_DATE_LABEL.test(text)) return undefined;
  if (!DECIDING_BODY.test(text)) return undefined;
  let to = end;
  while (to > start && (line[to - 1] === ':' || isBlank(line.charCodeAt(to - 1)))) to--;
  const found = readBodyAndDate(line, start, to, '');
  if (!found?.date || !found.body) return undefined;
  const decision = /s[\s\u00a0]+(?:beslutning|behandling)(?:[\s\u00a0]+(?:i|på)[\s\u00a0]+møde[t]?)?$/i.exec(
    found.body,
  );
  if (decision) {
    const body = found.body.slice(0, decision.index);
    return { ...found, key: 'beslutning', body, bodyEnd: (found.bodyStart ?? start) + body.length };
  }
  if (!DECIDING_BODY.test(found.body) || found.body.split(' ').length > 14) return undefined;
  return withLead(found);
}

/** The body of `Økonomiudvalgets beslutning`. */
export function whoseDecision(
  line: string,
  start: number,
  end: number,
): Pick<DecisionHeading, 'body' | 'bodyStart' | 'bodyEnd'> | undefined {
  const last = line.charCodeAt(end - 1) === 58 /* : */ ? end - 1 : end;
  if (end - start > MAX_BODY || !'gGeE'.includes(line.charAt(last - 1))) return undefined;
  const body = DECISION_OF_BODY_S.exec(line.slice(start, end))?.[1];
  return body && DECIDING_BODY.test(body) ? { body, bodyStart: start, bodyEnd: start + body.length } : undefined;
}

/** Splits `Resultat i Økonomiudvalget` into the words in front, which become the key, and the body. */
function withLead(found: DecisionHeading): DecisionHeading | undefined {
  const words = (found.body as string).split(' ');
  let at = words.findIndex((word) => DECIDING_BODY.test(word));
  while (
    at > 0 &&
    (/-$/.test(words[at - 1] as string) ||
      /^(?:og|&|for)$/i.test(words[at - 1] as string) ||
      /^(?:Det|Den|Lokale)$/.test(words[at - 1] as string) ||
      KIND_OF_BODY.test(words[at] as string))
  )
    at--;
  if (at <= 0) return { ...found, key: '' };
  let lead = at;
  while (lead > 0 && /^(?:i|fra|af|på|for)$/.test(words[lead - 1] as string)) lead--;
  if (lead === 0 || lead > 3) return lead === 0 ? { ...found, key: '' } : undefined;
  const body = words.slice(at).join(' ');
  const key = words.slice(0, lead).join(' ').toLowerCase();
  return { ...found, key, body, bodyStart: (found.bodyEnd as number) - body.length };
}

/** A number stands at the end, and a word or its full stop in front of it. */
function mayEndInReference(line: string, from: number, to: number): boolean {
  let at = to;
  while (at > from && (isBlank(line.charCodeAt(at - 1)) || ':)'.includes(line.charAt(at - 1)))) at--;
  const digits = at;
  while (at > from && isDigit(line.charCodeAt(at - 1))) at--;
  if (at === digits) return false;
  while (at > from && (isBlank(line.charCodeAt(at - 1)) || line[at - 1] === '.')) at--;
  return at > from && isLetter(line.charCodeAt(at - 1));
}

function readBodyAndDate(line: string, from: number, to: number, key: string): DecisionHeading | undefined {
  let end = to;
  let reference: number | undefined;
  const pointer = mayEndInReference(line, from, end) ? ITEM_REFERENCE.exec(line.slice(from, end)) : null;
  if (pointer && pointer.index > 0) {
    reference = Number(pointer[1]);
    end = trimEnd(line, from, from + pointer.index);
  }
  const lead = DECISION_JOINT.exec(line.slice(from, Math.min(end, from + 20)));
  const bodyStart = lead ? skipBlanks(line, from + lead[0].length, end) : from;
  const head = line.slice(from, end);
  const date = MAY_HOLD_DATE.test(head) ? findDates(head).at(-1) : undefined;
  if (!date) {
    // Without a date only `Beslutning i <body>` or a broken-off `Beslutning i <body> den` is a heading.
    if (key === '' || (!lead && !isBodyAlone(head))) return undefined;
    // `Beslutning i Social- og`: the word that says what kind of body it is stands on the next line.
    if (!DECIDING_BODY.test(head) && !(BROKEN_NAME.test(head) && isUpper(line.charCodeAt(bodyStart)))) return undefined;
    const open = /[\s\u00a0](?:den|d\.)$/i.test(head) || /[\s\u00a0](?:og|-)$/i.test(head);
    const bodyEnd = open ? from + head.replace(DECISION_BEFORE_DATE, '').length : end;
    if (bodyEnd - bodyStart > 90 || /[.;!?]$/.test(head)) return undefined;
    return named(line, key, bodyStart, bodyEnd, { reference, open: open || undefined });
  }
  const rest = head
    .slice(date.end)
    .replace(/^[\s\u00a0]*(?:kl\.?[\s\u00a0]*\d{1,2}(?:[.:]\d\d)?|,|\))*[\s\u00a0]*/i, '');
  if (rest.length > 3) return undefined;
  const beforeDate = head
    .slice(0, date.start)
    .replace(DECISION_BEFORE_DATE, '')
    .replace(/(?<![\s\u00a0,(])[\s\u00a0,(]+$/, '');
  // `Beslutning: Godkendt. Regnskabet blev afleveret den 11.10.2022`
  if (BETWEEN_SENTENCES.test(beforeDate)) return undefined;
  const extra = { dateStart: from + date.start, dateEnd: from + date.end, date: date.date, reference };
  const bodyEnd = from + beforeDate.length;
  if (bodyEnd <= bodyStart || !isLetter(line.charCodeAt(bodyStart))) return { key, ...extra };
  if (/^(?:den|d\.|på mødet?|mødet?)$/i.test(line.slice(bodyStart, bodyEnd))) return { key, ...extra };
  if (bodyEnd - bodyStart > 110) return undefined;
  // `Beslutning om budget 2021 den 3. marts` is a title, not a heading: a body must be named.
  const words = line.slice(bodyStart, bodyEnd);
  if (!/^(?:i|fra|,|\()/i.test(lead?.[0] ?? '') && !DECIDING_BODY.test(words)) return undefined;
  if (!lead && key !== '' && !isUpper(words.charCodeAt(0))) return undefined;
  return named(line, key, bodyStart, bodyEnd, extra);
}

/** `Beslutning Kultur- og Fritidsudvalget`: a body's name and nothing else. */
function isBodyAlone(head: string): boolean {
  return (
    head.length <= MAX_BODY && isUpper(head.charCodeAt(0)) && BODY_NAME.test(head) && !/ (?!og )\p{Ll}/u.test(head)
  );
}

function named(
  line: string,
  key: string,
  bodyStart: number,
  bodyEnd: number,
  extra: Omit<DecisionHeading, 'key'>,
): DecisionHeading {
  return { key, body: line.slice(bodyStart, bodyEnd).replace(/[\s\u00a0]+/g, ' '), bodyStart, bodyEnd, ...extra };
}
