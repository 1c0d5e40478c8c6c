/** Arguments on the stack up to here are safe and fastest in every engine. */
const SPREAD_MAX = 1024;

/**
 * `Array.prototype.splice` for any number of new lines: a million arguments would overflow the stack. Works in place.
 * One move of what follows, linear in `inserted`.
 */
export function spliceLines(lines: string[], start: number, removed: number, inserted: readonly string[]): void {
  if (removed === inserted.length) {
    for (let i = 0; i < removed; i++) lines[start + i] = inserted[i] ?? '';
  } else if (inserted.length <= SPREAD_MAX) {
    lines.splice(start, removed, ...inserted);
  } else {
    const tail = lines.slice(start + removed);
    lines.length = start;
    for (const line of inserted) lines.push(line);
    for (const line of tail) lines.push(line);
  }
}
