/** Numbers of two parts: `12.1 Title` counts meeting and item, `19.15-19.45 – Title` is a time. */
import { isUpper } from '../../../domain/signs/chars.ts';
import { type Numbering, PAIR_FORM, PAIR_STEP, TIME_FORM } from './number-form.ts';

const PAIR =
  /^(\d{1,2})[.:](\d{1,2})(?:[\s\u00a0]*[-–][\s\u00a0]*(\d{1,2})[.:](\d{2}))?[.:]?(?:[\s\u00a0]+[-–:]?[\s\u00a0]*|[-–][\s\u00a0]*)/;
const PAIR_REACH = 24;

/** `12.1 Title` and `19.15-19.45 – Title`: two numbers, the second of a time being a minute. `from`: where the line begins. */
export function paired(line: string, from: number, digits: number, end: number): Numbering | undefined {
  const match = PAIR.exec(line.slice(digits, Math.min(end, digits + PAIR_REACH)));
  if (!match) return undefined;
  const titleStart = digits + match[0].length;
  if (titleStart >= end || !isUpper(line.charCodeAt(titleStart))) return undefined;
  const [, first, second, until] = match;
  const spoken = digits > from || until !== undefined;
  if (spoken && !isTime(Number(first), second as string)) return undefined;
  const numberEnd = digits + (first as string).length + 1 + (second as string).length;
  const number = Number(first) * PAIR_STEP + Number(second);
  return {
    form: spoken ? TIME_FORM : PAIR_FORM,
    number,
    numberStart: digits,
    numberEnd,
    titleStart,
    weight: spoken ? 1 : 0,
  };
}

function isTime(hour: number, minute: string): boolean {
  return hour < 24 && minute.length === 2 && Number(minute) < 60;
}

/** `kl. 19.15: Drøftelse`. */
export function timed(line: string, from: number, end: number): Numbering | undefined {
  const clock = /^kl\.?[\s\u00a0]*(?=\d)/i.exec(line.slice(from, from + 6));
  return clock ? paired(line, from, from + clock[0].length, end) : undefined;
}
