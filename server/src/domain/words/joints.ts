/** Words that join what stands before them to what follows. */

/** After a hyphen at a line's end, one of several words with the same ending: `børne- og …`. */
export const JOINS_ON = /^(?:og|eller|samt|til|m\.v\.|mv\.)(?!\p{L})/u;

/** A line broken where it cannot end: inside a date, or behind a word that wants another. */
export const TITLE_BROKEN =
  /[\s\u00a0](?:d\.|den|kl\.|og|i|for|til|af|fra|på|[-–]|(?:(?:d\.|den|[-–])[\s\u00a0])?\d{1,2}\.|(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))$/i;

/** No name ends in these. */
export const NAME_GOES_ON =
  /(?:[\s\u00a0](?:og|af|for|til|i|med|fra|om|på|vedr\.|vedrørende|den|samt|ved|under|mellem|over)|[–-])$/i;

/** A sentence that the next line goes on with: `Det anbefales, at`. Names may end in `om` or `til`. */
export const SENTENCE_GOES_ON = / at$/;

/** What a name says more of its last word: `forslag til budget`, `fakta om sagen`. */
export const MORE_OF_A_NAME = /,? (?:om|fra|til|i|for|af|ved|på|med|over|vedr|vedrørende)(?: |\. ).*$/s;

/** Between two sentences: behind the blanks, so that a text may be split there and no column is lost. Three letters, for `bl.a. Bo` ends none. */
export const BETWEEN_SENTENCES = /(?<=\p{Ll}{3}[.!?][\s\u00a0]{1,3})(?=\p{Lu})/u;
