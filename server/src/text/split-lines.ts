import { CR, CRLF, LF, LineEnds } from './line-ends.ts';

/** A text cut into lines; `ends.count` is one less than `lines.length`. */
export interface SplitText {
  /** Without terminators, never empty. The array belongs to the caller. */
  readonly lines: string[];
  readonly ends: LineEnds;
}

/** Cuts a text at `\n`, `\r\n` and `\r`, in linear time. */
export function splitLines(text: string): SplitText {
  let cr = text.indexOf('\r');
  if (cr < 0) {
    // The engine's own split is twice as fast as any loop, and most text takes this way.
    const lines = text.split('\n');
    return { lines, ends: new LineEnds(LF, lines.length - 1) };
  }
  const lines: string[] = [];
  const ends = new LineEnds();
  const find = (mark: string, from: number) => {
    const at = text.indexOf(mark, from);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  let lf = find('\n', 0);
  let from = 0;
  for (;;) {
    const at = Math.min(lf, cr);
    lines.push(text.slice(from, at));
    if (at === Number.POSITIVE_INFINITY) return { lines, ends };
    from = at + 1;
    if (at === lf) {
      ends.push(LF);
      lf = find('\n', from);
      continue;
    }
    if (lf === from) {
      from++;
      ends.push(CRLF);
      lf = find('\n', from);
    } else ends.push(CR);
    cr = find('\r', from);
  }
}
