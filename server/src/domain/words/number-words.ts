/** Words in front of a number at the beginning of a line: which of them number items, and which something else. */

/** The words for an item itself. The longest first. */
export const POINT_WORDS: readonly string[] = ['dagsordenspunkt', 'dagsordenpunkt', 'punkt', 'pkt'];

/** Words that number the items of a meeting and nothing else. In lower case, without a closing full stop. */
export const ITEM_WORDS: ReadonlySet<string> = new Set([
  ...POINT_WORDS,
  'punkt nr',
  'pkt nr',
  'dagsordenens punkt',
  'ad dagsordenens punkt',
  'til dagsordenens punkt',
  'ad dagsordenspunkt',
  'sag nr',
  'sag',
  'sagsnr',
  'ad punkt',
  'ad pkt',
]);

/** Words that may number items: what is said *to* a point of the agenda, or a bare `Nr.`. */
export const ANSWER_WORDS: ReadonlySet<string> = new Set(['ad', 'til punkt', 'til pkt']);

/** Words that number items only where a dash, colon or full stop parts number and title (`Nr. 1 - …`). */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(['nr']);

/** Words that number something else than items. */
export const OTHER_NUMBERED: ReadonlySet<string> = new Set([
  'bilag',
  'side',
  'tabel',
  'figur',
  'kl',
  'den',
  'd',
  'ca',
  'stk',
  'uge',
  'kapitel',
  'afsnit',
  'note',
  'fase',
  'gruppe',
  'trin',
  'version',
  'art',
]);

/** Words that a number follows in a sentence. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set('den d d. kl kl. ca ca. på i af fra med og'.split(' '));

/** The first letters of the months: `3. maj` is a day, not an item. */
export const MONTH_STARTS: ReadonlySet<string> = new Set('jan feb mar apr maj jun jul aug sep okt nov dec'.split(' '));

/** `1. punkt: Title`, `2. sag – Title`. */
export const WORD_BEHIND_NUMBER = /^(?:punkt|sag|emne|dagsordenspunkt)\s?[:.–-]?\s/i;
