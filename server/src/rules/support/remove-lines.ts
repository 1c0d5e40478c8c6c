/** Takes lines out of a part. */
import type { RuleEdit } from '../rule.ts';

/**
 * Removes lines `[start, end)` of a part together with the line end before them, so that it also works at the end of a
 * document. The first line of a part cannot be taken out this way: then only its words go.
 */
export function removeLines(lines: readonly string[], start: number, end: number): RuleEdit {
  const last = { line: end - 1, character: (lines[end - 1] as string).length };
  const from =
    start === 0 ? { line: 0, character: 0 } : { line: start - 1, character: (lines[start - 1] as string).length };
  return { range: { start: from, end: last }, newText: '' };
}
