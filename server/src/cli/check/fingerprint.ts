import { createHash } from 'node:crypto';
import { safeToShow } from '../../domain/safe-text.ts';

/** So much of a line counts, in UTF-16 units: a text without line ends would be hashed once for each of its findings. */
const LONGEST = 10_000;
/** A number that the cut goes through is masked before it is cut. */
const LONGEST_NUMBER = 40;

/**
 * What a finding is known by in a baseline and in SARIF: rule, kind of fault, and the words of its line, hashed. Lines put
 * in above it and changed blanks leave it as it is. The line is made safe first: of the 10,000 CPR numbers a birthday can
 * have, a hash would tell which one it is.
 */
export function fingerprint(rule: string, messageId: string, line: string): string {
  const words = safeToShow(line.slice(0, LONGEST + LONGEST_NUMBER))
    .slice(0, LONGEST)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return createHash('sha256').update(`${rule}\0${messageId}\0${words}`).digest('hex').slice(0, 24);
}
