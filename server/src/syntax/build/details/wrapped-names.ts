/**
 * Which lines of a list of attachments go on with the name above them. A converter breaks long names; two names are never
 * made one, so whatever could be a name of its own is one.
 */

import { isDigit, isLower, isUpper } from '../../../domain/signs/chars.ts';
import { NAME_GOES_ON } from '../../../domain/words/joints.ts';

/** A line of the list, in the order of the text. */
export interface NameLine {
  /** Without bullet and outer blanks, as it reads. */
  readonly name: string;
  readonly bullet: boolean;
  /** A blank line, a page break or the heading stands in front of it. */
  readonly apart: boolean;
}

const ENDING = /\.(?:pdf|docx?|xlsx?|xlsm|csv|pptx?|txt|rtf|od[tsp]|html?|jpe?g|png|tiff?|gif|msg|eml|zip)$/i;
/** The number or the size of a file behind its name. */
const BEHIND_ENDING = /\s\([^()]{1,20}\)$/;
/** Shorter lines are not broken. */
const FULL_LINE = 45;
/** Systems cut names at about 90 characters. */
const CUT_LINE = 85;

/** Whether a name ends as those of files do. */
export function isFile(name: string): boolean {
  return ENDING.test(name.replace(BEHIND_ENDING, ''));
}

/** For each line whether it goes on with the one before. Linear. */
export function continuations(lines: readonly NameLine[]): boolean[] {
  const begins = lines.filter((line, i) => i === 0 || line.bullet || line.apart || isUpper(line.name.charCodeAt(0)));
  // Where a name begins with a small letter though nothing goes before it, small letters say nothing.
  const capitals = begins.length > 0 && begins.every(({ name }) => !isLower(name.charCodeAt(0)));
  const bulleted = lines.filter(({ bullet }) => bullet).length;
  const spaced = lines.length > 2 && lines.filter(({ apart }) => apart).length * 2 > lines.length;
  const ended = lines.filter(({ name }) => ENDING.test(name)).length;
  return lines.map(({ name, bullet, apart }, i) => {
    const above = lines[i - 1];
    if (!above || bullet || apart || ENDING.test(above.name)) return false;
    const first = name.charCodeAt(0);
    const small = capitals && isLower(first);
    // Every name has its bullet, its blank line or its ending, and this line begins none.
    if (bulleted > 0 || spaced)
      return small || (bulleted > 1 && lines[0]?.bullet === true && NAME_GOES_ON.test(above.name));
    if (above.name.length < FULL_LINE) return false;
    if (small) return true;
    // `… for perioden` / `2019-2022.pdf` where all other names have an ending. A name that was cut ends in such words too.
    const broken = isDigit(first) || (NAME_GOES_ON.test(above.name) && above.name.length < CUT_LINE);
    return broken && ENDING.test(name) && ended >= 2 && ended === lines.length - 1;
  });
}
