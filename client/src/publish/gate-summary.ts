/** What the gate says of a file, as a dialog shows it. Pure. */

/** A dialog with more lines cannot be read, on a small screen not even closed. */
const MOST_LINES = 12;

/** What stops it first, then what is left out. */
export function summaryOf({
  errors,
  leftOut,
}: {
  readonly errors: readonly string[];
  readonly leftOut: readonly string[];
}) {
  const lines = [...errors, ...leftOut];
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `… (+ ${lines.length - MOST_LINES + 1})`];
}
