/** What may stand around the words of a line: blanks, form feed, Markdown marks, a closing colon. */
import { BLANK } from './alternation.ts';
import { type Part, scoped } from './rule.ts';

/**
 * Start of a line. `\G` and not `^`: inside the candidate rule (see grammar.ts) the engine then tries a rule once
 * instead of at every column, which is most of the speed.
 */
export const START = '\\G';

/** The marks in front of a line's words. Possessive: nothing in it is ever given back. */
export const OPEN_MARKS = '[ \\t\\f\\x{A0}\\x{200B}\\x{FEFF}#*_]*+';

/** Start of a line with the marks in front of its words. */
export const OPEN: Part = [START, scoped('punctuation.definition.heading', OPEN_MARKS)];

const CLOSE_MARKS = '[ \\t\\f\\x{A0}\\x{200B}\\x{FEFF}#*_:.]*+';

/** What may follow a heading's words up to the end of the line; no word may. */
export const CLOSE: Part = [scoped('punctuation.definition.heading', CLOSE_MARKS), '$'];

/** {@link OPEN} and {@link CLOSE} for a rule that can't scope its whole line as a heading, because text may follow. */
export const HEADING_OPEN: Part = [START, scoped('markup.heading.3 punctuation.definition.heading', OPEN_MARKS)];
export const HEADING_CLOSE: Part = [scoped('markup.heading.3 punctuation.definition.heading', CLOSE_MARKS), '$'];

/** Closing marks without a colon: `**Label** value`. */
export const MARKS = '[ \\t\\x{A0}*_]*+';

/** Words up to the last one of the line; what {@link TAIL} matches is left over. */
export const TEXT = '[^\\n]*[^ \\t\\f\\x{A0}\\x{200B}\\x{FEFF}*_#\\n]';

/** Blanks and closing Markdown marks at the end of a line. */
export const TAIL: Part = [scoped('punctuation.definition.heading', '[ \\t\\f\\x{A0}\\x{200B}\\x{FEFF}*_#]*+'), '$'];

/** The line's last sign, but for closing marks, is a figure or a colon: decided without trying every column. */
export const ENDS_IN_FIGURE = '(?=[^\\n]*+(?<=[\\d:]|[\\d:][ *]|[\\d:] {2}|[\\d:]\\*\\*))';

/** A word ends here. */
export const WORD_END = '(?![\\p{L}\\d])';

export { BLANK };
