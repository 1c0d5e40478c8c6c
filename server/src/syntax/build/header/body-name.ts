/** The name of the body that met: out of a title, or from a line of the head that names it. */

import { findDates } from '../../../domain/dates/dates.ts';
import { joinedLetters } from '../../../domain/heading-key.ts';
import { plainBody } from '../../../domain/people/bodies.ts';
import { plainText } from '../../../domain/signs/chars.ts';
import { asRead } from '../../../domain/signs/composed.ts';
import {
  DEFINITE,
  NAME_AND_PLACE,
  NO_BODY,
  NO_OWNER,
  OWNER,
  SHORT_BODIES,
  SHORT_BODY,
  SMALL_NAME,
} from '../../../domain/words/body-name-words.ts';
import {
  BODY_NAME,
  BODY_WORD,
  COMPANY,
  KIND_OF_MEETING,
  MEETING_WORD,
  NUMBERED_BODY,
} from '../../../domain/words/meeting-words.ts';
import { readTitleWord } from '../../lines/kinds/title-word.ts';

const CONNECT =
  /^(?:(?:fra|til|af|for|over)\s+)?(?:(?:ordinært|ekstraordinært|det|fælles(?= møde))\s+)?(?:(?:udvalgs|bestyrelses|byråds|råds|kommunalbestyrelses)?møde[t]?\s*(?:nr\.?\s*\d+\s*)?(?:i|for|af|med)?\s+)?(?:(?:i|for)\s+)?/i;
const DATE_LEAD =
  /(?<![\s,–(-])[\s,–(-]*(?:(?:(?<![a-zæøå])(?:den|d\.|mødet den|møde den|møde)|s møde)\s*)?(?:(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\s*(?:,\s*)?(?:(?:den|d\.)\s*)?)?$/i;

const MEETING = /møde/i;
const CONNECTS: ReadonlySet<string> = new Set('fra til af for over i ordinært ekstraordinært det fælles'.split(' '));

/** The words begin as {@link CONNECT} does where no meeting is named. */
function mayConnect(words: string): boolean {
  return CONNECTS.has(words.slice(0, Math.max(0, words.search(/\s/))).toLowerCase());
}

/** What follows a title word at the beginning and the signs behind it; undefined without one. */
function behindTitleWord(title: string): string | undefined {
  const word = readTitleWord(title);
  return word && !/\w/.test(title.charAt(word.bothEnd)) && !/^[\s\u00a0]*\//.test(title.slice(word.bothEnd))
    ? title.slice(word.bothEnd).replace(/^[\s:,.–-]+/, '')
    : undefined;
}

/** What stands in front of a title word at the end. */
function beforeTitleWord(title: string): string {
  const trailing = /(?:(?<!\s)\s+)?[–-]\s*(?:referat|dagsorden|beslutningsprotokol)\b.*$/is.exec(title);
  return trailing ? title.slice(0, trailing.index) : '';
}

/** The body a title names: whose minutes they are, or what stands between the title word and the last date. Undefined when nothing does. */
export function bodyOfTitle(written: string): string | undefined {
  const title = asRead(written);
  const owner = ownerOf(title);
  if (owner !== undefined) return owner;
  let rest = behindTitleWord(title) ?? beforeTitleWord(title);
  if (rest === '') return undefined;
  const dates = findDates(rest);
  const date = dates.at(-1);
  if (date) rest = rest.slice(0, date.start);
  rest = rest.replace(/(?<!\s)\s+kl\.?\s.*$/is, '');
  const meets = MEETING.test(rest);
  if (meets) rest = rest.replace(/(?<=[a-zæøå]{4})s\s+møde[t]?(?=\s|,|$).*$/i, '');
  rest = rest.replace(DATE_LEAD, '');
  if (meets || mayConnect(rest)) rest = rest.replace(CONNECT, '');
  if (meets)
    rest = rest.replace(/(?<=[a-zæøå])s?\s+(?:ordinære\s+|ekstraordinære\s+)?(?:møde|mødet)(?:\s+(?:den|d\.))?$/i, '');
  return nameIn(plainBody(rest.replace(DATE_LEAD, '').replace(TAIL, '')));
}

/** `Direktionens beslutningsliste`, `Dagsorden til skolechefernes møde`: the body in the genitive. */
function ownerOf(title: string): string | undefined {
  const owner = OWNER.exec(title)?.[1]?.replace(LEAD, '');
  return owner && !NO_OWNER.test(owner) ? nameIn(owner) : undefined;
}

/** The name with a capital; a body by its kind may be written in small letters (`styregruppen`). */
function nameIn(written: string): string | undefined {
  const body = NAME_AND_PLACE.exec(written)?.[1] ?? written;
  if (isName(body)) return body;
  const name = body.charAt(0).toUpperCase() + body.slice(1);
  return SMALL_NAME.test(body) && isName(name) ? name : undefined;
}

const LONGEST_NAME = 110;

/** A capital, if not behind an article or `bestyrelsen for`. */
const STARTS_AS_NAME =
  /^(?:[a-zæøå]*(?:udvalg|råd|bestyrelse|nævn)(?:e?[tn])\s+(?:for|i|på)\s|(?:det|den|de)\s)?[^a-zæøå]*[A-ZÆØÅ]/;

/** A name, not what stands between other words of a title (`ordinært`, `fra`) nor the meeting itself (`Bestyrelsesmøde`). */
function isName(body: string): boolean {
  return (
    body.length <= LONGEST_NAME &&
    // Nor the rest of a number.
    !/^\d/.test(body) &&
    STARTS_AS_NAME.test(body) &&
    /[a-zæøå]{3}/i.test(body) &&
    !CONNECTS.has(body.toLowerCase()) &&
    !/referat|dagsorden/i.test(body) &&
    !MEETING_WORD.test(body) &&
    !/^\S*møde\b/i.test(body)
  );
}

const LONGEST_LINE = 140;
/** `(§ 17, stk. 4)`: its comma parts no names. */
const LEGAL_GROUND = /\(§[^()]{0,60}\)/;
/** Signs that part the name of a body from what else its line says: of a table, a path, a list; and the day. */
const PARTS =
  /\s{3,}|\s[-–—/|•·>»›]\s|[:|\t;>»›]\s?|,\s(?!\p{Lu}[\p{L}-]*(?:, \p{Lu}[\p{L}-]*)* og )|\s(?:den|d\.|kl\.?)\s/iu;
/** What stands in front of a name: list and table signs, `Udvalg` as a label, `for møde i`. */
const LEAD =
  /^(?:[\s|•·#*_-]+|Udvalg\s+(?!for\s)|(?:kære\s+)?(?:medlemmer(?:ne)?\s+(?:af|i)|alle\s+i)\s+|(?:for|fra|af|til)\s+|(?:ordinært\s+|ekstraordinært\s+)?(?:møde|mødet)\s+(?:i|for)\s+|(?:(?:uddrag|udskrift)\s+(?:af|fra)\s+)?(?:godkendt\s+)?(?:[a-zæøå]*(?:referat|protokoll?|dagsorden)|beslutninger|beslutningsliste|mødebog)(?:en|et)?\s+(?:for|fra|af|til|over)\s+)+/i;
/** What stands behind it: its meeting, what it did, a full stop. */
const TAIL =
  /(?:(?<=\p{L}{4})s\s+(?:ordinære\s+|ekstraordinære\s+)?møde[t]?(?![\p{L}]).*|(?<!\s)\s+(?:ført|afholdt|holdt|mødtes)(?![\p{L}]).*|(?<![\s*_|.,])[\s*_|.,]+)$/isu;
/** A body by its kind, in small letters: `kommunalbestyrelsen`. */
const KIND_ALONE = /^[a-zæøå]{8,}(?:et|en)$/;
/** Longer lines that end in a full stop are sentences. */
const FEW_WORDS = 6;

/** The name of a body in a line of the head: `Vejudvalget - Dagsordener og referater`. Undefined without one. */
export function bodyInLine(written: string): string | undefined {
  const line = joinedLetters(asRead(written).trim()).replace(LEGAL_GROUND, '');
  if (line.length > LONGEST_LINE || /[;!?]\s*$/.test(line)) return undefined;
  if (/\.\s*$/.test(line) && line.trim().split(/\s+/).length > FEW_WORDS) return undefined;
  const date = findDates(line)[0];
  const sides = date ? [line.slice(0, date.start), line.slice(date.end)] : [line];
  for (const part of sides.flatMap((side) => side.split(PARTS))) {
    const found = plainText(part.replace(LEAD, '').replace(TAIL, ''));
    if (!BODY_NAME.test(found)) continue;
    if (KIND_ALONE.test(found)) return found.charAt(0).toUpperCase() + found.slice(1);
    if (!isName(found)) continue;
    const name = plainBody(found);
    return isName(name) ? name : found;
  }
  return undefined;
}

const HELD_BY = /(?:møde|forsamling|samråd)\s+(?:i|for)\s+(.+)$/i;

/** `Bestyrelsesmøde i Boligforeningen Hylleparken fredag den …`: who held the meeting, where the name tells that it can. */
export function bodyBehindMeeting(written: string): string | undefined {
  const line = asRead(written);
  const date = findDates(line)[0];
  const held = HELD_BY.exec(date ? line.slice(0, date.start) : line)?.[1]?.replace(DATE_LEAD, '');
  const name = held && plainBody(held);
  if (name && NUMBERED_BODY.test(name)) return name.charAt(0).toUpperCase() + name.slice(1);
  return name && (BODY_WORD.test(name) || COMPANY.test(name)) && isName(name) ? name : undefined;
}

/** `Referat af skolebestyrelsesmøde`, `MENIGHEDSRÅDSMØDE`: the body by the kind of its meeting. */
export function bodyOfKind(written: string): string | undefined {
  const line = asRead(written);
  const short = SHORT_BODY.exec(line)?.[1];
  if (short) return SHORT_BODIES[short];
  const kind = KIND_OF_MEETING.exec(line)?.[1]?.toLowerCase();
  return (
    kind &&
    kind.charAt(0).toUpperCase() +
      kind.slice(1) +
      (kind.endsWith('e') ? 'n' : kind.endsWith('n') && !kind.endsWith('nævn') ? 'en' : 'et')
  );
}

/** `Skolechefkredsen` above the title: a name by its form alone, where its place makes it the body's. Undefined without one. */
export function bodyAlone(written: string): string | undefined {
  const line = joinedLetters(asRead(written).trim());
  const date = findDates(line)[0];
  const name = plainBody(
    plainText(date ? line.slice(0, date.start).replace(DATE_LEAD, '') : line).split(/\s{3,}/)[0] as string,
  );
  if (COMPANY.test(name) && isName(name)) return name;
  const few = name.split(' ').length <= FEW_WORDS && !/[.:;,!?|\t\d]/.test(name);
  return few && (DEFINITE.test(name) || BODY_WORD.test(name)) && !NO_BODY.test(name) && isName(name) ? name : undefined;
}
