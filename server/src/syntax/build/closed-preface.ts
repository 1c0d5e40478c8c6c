/** Whether the case facts under an item's heading say that it is closed. */
import { trimEnd } from '../lines/chars.ts';
import type { LineClass } from '../lines/line-class.ts';

const CLOSED_LINE =
  /^(?:lukke[td](?:\s+(?:punkt|sag|dagsordenspunkt))?|.{0,80}\s{2,}lukket(?:\s+(?:punkt|sag))?|.{4,80},?\s+lukket (?:punkt|sag))$/i;

/** `Lukket - 2013/044870`, `ACT-40620 · Lukket`: the state beside the number of the case. */
const CLOSED_CASE = /^lukket\s?[-–·|:]|\s[-–·|]\s?lukket$/i;

/** Ends as `lukket`, `lukked`, `punkt` or `sag` do, blanks aside: most case lines end in a digit. */
function mayEndClosed(line: string): boolean {
  const last = line.charCodeAt(trimEnd(line, 0, line.length) - 1) | 32;
  return last === 116 || last === 100 || last === 103 || last > 127;
}

/** `Lukket sag` among the case facts under the heading. */
export function closedInPreface(
  lines: readonly string[],
  classes: readonly LineClass[],
  from: number,
  end: number,
): boolean {
  for (let i = from; i < Math.min(end, from + 8); i++) {
    const cls = classes[i] as LineClass;
    if (cls.kind === 'group') return cls.closed;
    if (cls.kind === 'blank' || cls.kind === 'furniture') continue;
    if (cls.kind !== 'case' && (lines[i] as string).length > 40) return false;
    if ((cls.kind === 'case' || cls.kind === 'code') && CLOSED_CASE.test((lines[i] as string).trim())) return true;
    if (mayEndClosed(lines[i] as string) && CLOSED_LINE.test((lines[i] as string).trim())) return true;
  }
  return false;
}
