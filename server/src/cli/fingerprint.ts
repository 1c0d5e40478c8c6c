import { createHash } from 'node:crypto';

/** So much of a line counts, in UTF-16 units: a text without line ends would be hashed once for each of its findings. */
const LONGEST = 10_000;

/**
 * What a finding is known by in a baseline and in SARIF: rule, kind of fault, and the words of its line, hashed, since the
 * line may hold what nobody should keep a copy of. Lines put in above it and changed blanks leave it as it is.
 */
export function fingerprint(rule: string, messageId: string, line: string): string {
  const words = line
    .slice(0, LONGEST)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return createHash('sha256').update(`${rule}\0${messageId}\0${words}`).digest('hex').slice(0, 24);
}
