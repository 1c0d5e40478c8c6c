/** Words in the names of councils: what they decide behind closed doors is to be published as far as secrecy allows. */
export const COUNCIL_WORDS: readonly string[] = [
  'byråd',
  'kommunalbestyrelse',
  'regionsråd',
  'borgerrepræsentation',
  'kommuneråd',
];

/** The word for a committee, which stands in its name. */
export const COMMITTEE_WORD = /udvalg/i;
export const COMMITTEE_START = /^udvalg/i;
