/** What the gate says of a file, as a dialog shows it. Pure. */

/** A dialog with more lines cannot be read, on a small screen not even closed. */
const MOST_LINES = 12;

/** What stops it first, then what is left out; lines without the file's name in front. */
export function summaryOf({ out, err }: { readonly out: string; readonly err: string }, name: string): string[] {
  const lines = `${err}\n${out}`
    .split('\n')
    .map((line) => (line.startsWith(`${name}:`) ? line.slice(name.length + 1).trim() : line.trim()))
    .filter((line) => line !== '' && !line.includes('--override'));
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `… (+ ${lines.length - MOST_LINES + 1})`];
}
