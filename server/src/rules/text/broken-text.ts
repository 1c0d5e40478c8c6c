/** Characters that an encoding has broken, and what they were where that is certain. */

export interface BrokenText {
  readonly start: number;
  readonly end: number;
  readonly kind: 'mojibake' | 'replacement' | 'question-mark' | 'entity';
  /** What stood there. */
  readonly repair?: string;
}

/** Bytes 0x80-0x9f as Windows-1252 shows them; the rest of Latin-1 stands for itself. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
  ndash: '–',
  rdquo: '”',
  ldquo: '“',
  rsquo: '’',
  sect: '§',
};

const SUSPECT = /[ÃÂâÅï\ufffd?&]/;
/**
 * Two or three characters that were one. `Å` is a letter of Danish words, too: what may stand behind a word there (blank,
 * hyphen, quotation mark, dash) makes no pair with it.
 */
const MOJIBAKE =
  /Å[\u0080-\u009f¡-¦¨-ª¬®-³µ¶¸-º¼-¿€‚ƒ„‡ˆ‰Š‹ŒŽ˜™šœžŸ]|[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[âï][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/g;
const LOST = /\ufffd+/g;
const ENTITY = /&(?:([A-Za-z]{2,7})|#(\d{2,5}));/g;
/** A question mark between letters: a lost letter, or a lost blank. */
const QUESTION = /(?<=[\p{L})])\?(?=\p{Ll})/gu;

/** Everything broken in a line, in order. Linear. */
export function findBrokenText(text: string): BrokenText[] {
  if (!SUSPECT.test(text)) return [];
  const found = findMojibake(text);
  for (const match of text.matchAll(LOST)) found.push({ kind: 'replacement', ...place(match) });
  for (const match of text.matchAll(ENTITY)) {
    const repair = match[1] === undefined ? characterOf(Number(match[2])) : ENTITIES[match[1]];
    if (repair !== undefined && !isInAddress(text, match.index))
      found.push({ kind: 'entity', repair, ...place(match) });
  }
  for (const match of text.matchAll(QUESTION)) {
    if (found.length >= MOST_IN_LINE) break;
    if (!isInAddress(text, match.index)) found.push({ kind: 'question-mark', ...place(match) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `Å` and a hard blank or a mark: bytes of `Š` and its like, or a word in capitals and what follows it (`PÅ …`). */
const DANISH = /^Å[\u00a0‚„…‘’“”–—›«»]$/;

/** Letters read in the wrong encoding. What may be good Danish counts only beside what cannot be. */
function findMojibake(text: string): BrokenText[] {
  const found: BrokenText[] = [];
  let certain = false;
  for (const match of text.matchAll(MOJIBAKE)) {
    const repair = utf8Of(match[0]);
    if (found.length >= MOST_IN_LINE) break;
    if (repair === undefined) continue;
    found.push({ kind: 'mojibake', repair, ...place(match) });
    certain ||= !DANISH.test(match[0]);
  }
  return certain ? found : [];
}

function place(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

/** The character whose UTF-8 bytes were read as Windows-1252; undefined when they are none. */
function utf8Of(text: string): string | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const at = WINDOWS_1252.indexOf(character);
    if (at >= 0) bytes.push(0x80 + at);
    else if (code < 256) bytes.push(code);
    else return undefined;
  }
  const [first = 0, second = 0, third = 0] = bytes;
  const point =
    bytes.length === 2 && first >= 0xc2 && first <= 0xdf
      ? ((first & 0x1f) << 6) | (second & 0x3f)
      : bytes.length === 3 && first >= 0xe0 && first <= 0xef
        ? ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)
        : 0;
  // Letters and signs a Danish text may hold; a chance pair gives something far away.
  const plausible =
    (point >= 0xa0 && point <= 0x17f) || (point >= 0x2010 && point <= 0x2030) || (point >= 0xfb00 && point <= 0xfb04);
  return plausible ? characterOf(point) : undefined;
}

function characterOf(point: number): string | undefined {
  return point >= 0x20 && point <= 0xffff ? String.fromCharCode(point) : undefined;
}

/** So many in one line are one fault of the whole text. */
const MOST_IN_LINE = 500;
const ADDRESS_REACH = 200;

/** True inside a web or e-mail address or a query: the stretch without blanks holds one of their signs. */
function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < ADDRESS_REACH && !BLANK.test(text.charAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end - at < ADDRESS_REACH && !BLANK.test(text.charAt(end))) end++;
  return ADDRESS.test(text.slice(start, end));
}

const BLANK = /[\s\u00a0]/;
const ADDRESS = /:\/\/|www\.|@|\/\w+[/.]|\.(?:dk|com|org|net|eu|aspx|php|html?)(?:[/?]|$)|\?\w+=/i;
