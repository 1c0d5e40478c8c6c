/** Words by which a text says who was there. */

/** Anywhere in the head of minutes. */
export const TELLS_OF_PRESENCE = /\b(?:deltag|fraværende|afbud|til ?stede|mødt|medlemmer|fremmød)/i;
/** `(Afbud)` behind a name: how it was last time. */
export const ABSENCE_NOTE = /[ \u00a0]?\((?:afbud|fraværende|med afbud|syg)[^)]{0,40}\)/gi;
/** `… med den rettelse, at Bo Lind havde meldt afbud`: at the meeting before. */
export const ABSENT_BEFORE = /(?<!\p{L})at .{1,60} havde (?:meldt|sendt) afbud/iu;
/** A sentence, not a label with names. */
export const SENTENCE_OF_ABSENCE = /[a-zæøå] (?:ikke|mødet|lokalet)(?![a-zæøå])/;

/** Names of people and nothing else: two words or more each, a party behind them. */
export const LIST_OF_NAMES =
  /^(?:[-•] ?)?\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*| (?:von|van|de|af))+(?: \([^)]{1,30}\))?(?:(?:, | og |,? samt )\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*| (?:von|van|de|af))+(?: \([^)]{1,30}\))?)*$/u;
