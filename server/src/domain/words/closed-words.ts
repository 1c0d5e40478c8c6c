/** How minutes say of an item, or of a group of them, that the public may not hear it. */

/** A value, cell or remark that says nothing else: `Lukket`, `lukket sag`, `Fortroligt`. */
export const CLOSED_VALUE =
  /^\(?(?:lukke[td]e?|fortroligt?|ikke[- ]offentligt?|ej offentligt?|for lukkede døre|behandles? for lukkede døre)(?:\s+(?:punkt|sag|dagsordenspunkt|dagsorden|møde|behandling))?\)?\.?$/i;

/** A value that says the opposite. */
export const OPEN_VALUE = /^\(?(?:åbent?|åbne|offentligt?)(?:\s+(?:punkt|sag|dagsordenspunkt))?\)?\.?$/i;

/** The answer to such a label that denies it. */
export const DENIED = /^(?:nej|falsk|ikke)\b/i;

/** A sentence about the item itself. */
export const CLOSED_SENTENCE =
  /\b(?:(?:dette |dagsordens)?punktet (?:er|var|blev)(?: behandlet)? (?:som )?(?:et )?(?:lukket|fortroligt)|(?:er|blev|bliver)(?: \S+)? behandlet (?:som (?:et )?lukket (?:punkt|sag)|for lukkede døre))/i;

/** What parts a line into values: signs between cells, a label's colon. */
export const VALUE_PARTS = /[|\t:·,;()[\]]|\s[–—-]\s?|\s{2,}/;

/** A line that heads a group of items, by what it says: compared with a `headingKey`. */
export const GROUP_OF_ITEMS =
  /^(?:(?:del )?(?:[a-e]|\d|i{1,3})[.):]? )?(?:(?:sager|punkter|dagsordenspunkter)(?:,)? (?:der|som) .+|(?:behandlet |behandles |punkter |sager |møde |mødet )?(?:for|bag|ved) (?:åbne|lukkede) døre|(?:den )?(?:åbne|åbent?|lukke[td]e?) (?:del|dagsorden|punkter|dagsordenspunkter|sager)(?: af (?:dagsordenen|mødet))?|(?:fortrolige|offentlige|ikke-offentlige|ikke offentlige) (?:punkter|sager))$/;

/** How such lines begin: their first two letters at least. */
export const GROUP_OPENINGS: readonly string[] = [
  ...['behandle', 'punkter', 'sager', 'møde', 'dagsordens', 'for', 'bag', 'ved', 'den', 'del'],
  ...['åbne', 'lukke', 'fortrolige', 'offentlige', 'ikke'],
  ...['a', 'b', 'c', 'd', 'e'].flatMap((letter) => [`${letter}.`, `${letter}:`, `${letter})`, `${letter} `]),
];

/** What says of a group that it is closed. */
export const CLOSED_WORD = /lukke|fortrolig|ikke/;
