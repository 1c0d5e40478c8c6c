/** The lines of a part that hold words. */
import type { TextPart } from '../rule.ts';

/** Calls `look` for every line that is not blank; lines count from the part. */
export function forLines(part: TextPart, look: (text: string, line: number) => void): void {
  const { lines, classes } = part;
  for (let line = 0; line < lines.length; line++) {
    if (classes[line]?.kind !== 'blank') look(lines[line] as string, line);
  }
}
