/** How minutes say of an item, or of a group of them, that the public may not hear it. */

/** Marks in front of a title, behind it and in its place. */
export const OPEN_MARK = /^\(åbent?(?:[\s\u00a0]+(?:punkt|sag))?\)[\s\u00a0]*/i;
export const CLOSED_FRONT =
  /^(?:\(?(?:lukket|fortroligt?|ikke[- ]offentligt?)(?:[\s\u00a0]+(?:punkt|sag|dagsordenspunkt))?\)?)[\s\u00a0]*(?:[:–—-][\s\u00a0]*|(?<=\))[\s\u00a0]*)/i;
export const CLOSED_BACK =
  /(?:(?<![\s\u00a0])[\s\u00a0]+)?(?:\((?:[a-zæøå]+\/)?(?:lukket|fortroligt?)(?:[\s\u00a0]+(?:punkt|sag|møde))?(?:\/[a-zæøå]+)?\)|[–-][\s\u00a0]*(?:lukket|fortroligt?)(?:[\s\u00a0]+(?:punkt|sag))?|,[\s\u00a0]*lukket)$/i;
export const CLOSED_TITLE = /^lukke[td](?:[\s\u00a0]+(?:punkt|sag))?\.?$/i;

/** A value, cell or remark that says nothing else: `Lukket`, `lukket sag`, `Fortroligt`. */
export const CLOSED_VALUE =
  /^\(?(?:lukke[td]e?|fortroligt?|ikke[- ]offentligt?|ej offentligt?|for lukkede døre|behandles? for lukkede døre)(?:\s+(?:punkt|sag|dagsordenspunkt|dagsorden|møde|behandling))?\)?\.?$/i;

/** A value that says the opposite. */
export const OPEN_VALUE = /^\(?(?:åbent?|åbne|offentligt?)(?:\s+(?:punkt|sag|dagsordenspunkt))?\)?\.?$/i;

/** The answer to such a label that denies it. */
export const DENIED = /^(?:nej|falsk|ikke)\b/i;

/** A sentence about the item itself. */
export const CLOSED_SENTENCE =
  /\b(?:(?:dette |dagsordens)?punktet (?:(?:er|var|blev)(?: behandlet)? (?:som )?(?:et )?(?:lukket|fortroligt)|behandles (?:for lukkede døre|som (?:et )?lukket punkt))|(?:er|blev|bliver)(?: \S+)? behandlet (?:som (?:et )?lukket (?:punkt|sag)|for lukkede døre))/i;

/** What parts a line into values: signs between cells, a label's colon. */
export const VALUE_PARTS = /[|\t:·,;()[\]]|\s[–—-]\s?|\s{2,}/;

/** A line that heads a group of items, by what it says: compared with a `headingKey`. */
export const GROUP_OF_ITEMS =
  /^(?:(?:del )?(?:[a-e]|\d|i{1,3})[.):]? )?(?:(?:sager|punkter|dagsordenspunkter),? (?:der|som) (?:afgøres|behandles|besluttes|indstilles|sendes|går|skal) .+|(?:behandlet |behandles |punkter |sager |møde |mødet )?(?:for|bag|ved) (?:åbne|lukkede) døre|(?:den )?(?:åbne|åbent?|lukke[td]e?) (?:del|dagsorden|punkter|dagsordenspunkter|sager)(?: af (?:dagsordenen|mødet))?|(?:sager|punkter|dagsordenspunkter) (?:til (?:behandling|beslutning|drøftelse) )?(?:på|i|til) (?:det |den )?(?:åbne|åbent?|lukke[td]e?) (?:møde|dagsorden|del)|(?:fortrolige|offentlige|ikke-offentlige|ikke offentlige) (?:punkter|sager))$/;

/** How such lines begin: their first two letters at least. */
export const GROUP_OPENINGS: readonly string[] = [
  ...['behandle', 'punkter', 'sager', 'møde', 'dagsordens', 'for', 'bag', 'ved', 'den', 'del'],
  ...['åbne', 'lukke', 'fortrolige', 'offentlige', 'ikke'],
  ...['a', 'b', 'c', 'd', 'e'].flatMap((letter) => [`${letter}.`, `${letter}:`, `${letter})`, `${letter} `]),
];

/** What says of a group that it is closed. */
export const CLOSED_WORD = /lukke|fortrolig|ikke/;

/** Titles that say only that there is a secret. */
export const HIDING_TITLE =
  /^(?:(?:en |lukket |fortrolig )?(?:person|personale|personal)sag(?:er)?|(?:lukkede?|fortrolige?|åbent) (?:punkt(?:er)?|sag(?:er)?|dagsordenspunkt(?:er)?|emner?)|lukket|sag|punkt|fortroligt|fortrolig sag|lukket møde|hemmeligt|økonomisag|ejendomssag|klagesag|sagen)$/;

export const CLOSED_MARK_BEFORE =
  /[(]?lukke[td](?:[\s\u00a0]+(?:punkt|sag|dagsordenspunkt))?[)]?[\s\u00a0]*[:–-]?[\s\u00a0]*$/i;

export const CLOSED_MARK_BEHIND =
  /^[\s\u00a0]*(?:\(lukke[td][^)]{0,20}\)|[–,-][\s\u00a0]*lukke[td](?:[\s\u00a0]+(?:punkt|sag))?)/i;

/** A closed mark in front of the title of an entry of the contents, behind its number. */
export const CLOSED_MARK_OF_ENTRY = /\(?lukke[td][^)]{0,20}\)?:?\s*$/i;
/** The words of a title that say whether its item is closed, at its end. */
export const STATE_AT_END =
  /(^|[\s\u00a0])(åbent|åben|lukket|lukkede)((?:[\s\u00a0]+(?:punkt|sag|dagsordenspunkt))?)[\s\u00a0]*$/i;
/** Closed and open marks at either end of a title as it is compared. */
export const STATE_BEFORE_KEY =
  /^(?:\((?:lukket|åben|åbent)\) ?|(?:lukket|lukket punkt|lukket sag|åbent|åben) ?[-:] ?)/;
export const STATE_BEHIND_KEY = / ?\((?:b|o|d|lukket|åben|åbent)\)$/;
/** What hides in a title beside the words of {@link HIDING_TITLE}. */
export const MARKS_OF_HIDING = /^[\s:–-]+|(?:(?<!\s)\s+)?\((?:lukket|b|o|d)\)$/g;

/** A closed mark between the number of a heading and its title, and one behind the title. */
export const CLOSED_MARK_OF_HEADING = /[(]?lukke[td].*$/i;
export const CLOSED_MARK_AT_END =
  /^[\s\u00a0]*(?:\(lukke[td][^)]{0,20}\)|[–-][\s\u00a0]*lukke[td](?:[\s\u00a0]+(?:punkt|sag))?)/i;

/** `· Åben`, `- lukket`. */
export const STATE_BEHIND_CODE = /\s{1,3}[·–|-]\s{1,3}(?:åbent?|lukket)$/i;

export const STATE_OF_CODE = /[\s\u00a0](?:åbent?|lukket)(?:[\s\u00a0]+(?:punkt|sag))?$/i;

/** Every word for it has one of these. */
export const MAY_SAY_CLOSED = /lukke|fortrolig|offentlig/i;

/** `Sagsnr. 249032 Skoleudvalget Åbent punkt`: what stands between number and status is the body. */
export const CLOSING_STATUS = /(?:^|[\s(])(?:åben|åbent|lukket) (?:punkt|sag)[\s)*_.]*$/i;

/** An entry of the contents that says it is closed. */
export const CLOSED_IN_NAME = /lukke[td]|fortrolig/i;
