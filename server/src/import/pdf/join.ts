/** Words that a line end has broken. */

/** What may follow a hyphen that stands for a left out part: `teknik- og miljø`. */
const JOINING = /^(?:og|eller|samt|til)(?![\p{L}\p{N}])/u;

/** Two lines of a paragraph as one text. */
export function joinWrapped(before: string, after: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (!/[\p{L}\p{N}][-\u2010\u2011]$/u.test(before)) return `${before} ${after}`;
  if (JOINING.test(after)) return `${before} ${after}`;
  // A new word or a number keeps its hyphen; a small letter goes on with the word.
  return /^\p{Ll}/u.test(after) && !/\p{N}.$/u.test(before) ? before.slice(0, -1) + after : before + after;
}
