/** Words in the names of councils: what they decide behind closed doors is to be published as far as secrecy allows. */
export const COUNCIL_WORDS: readonly string[] = [
  'byråd',
  'kommunalbestyrelse',
  'regionsråd',
  'borgerrepræsentation',
  'kommuneråd',
];
