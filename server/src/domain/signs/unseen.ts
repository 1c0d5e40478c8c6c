/**
 * Texts with signs that nobody sees between their letters (soft hyphens, zero-width blanks and joiners), and letters written
 * in two: `å` as `a` and a ring of its own (macOS, PDF).
 */

// Behind the first half of a letter in the wrong encoding a soft hyphen is the other half.
const UNSEEN = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';
const ODD_SIGNS = new RegExp(`(?<![ÃÂâï])${UNSEEN}|\\p{L}(?:${UNSEEN}{0,3}[\\u0300-\\u036f])+`, 'gu');
const ALL_UNSEEN = new RegExp(UNSEEN, 'g');
const MAY_BE_ODD = /[\u0300-\u036f]|[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** A text as it reads, and where each column of it is in the text as it is written (and behind its end). */
export interface SeenText {
  readonly text: string;
  readonly columns: readonly number[];
}

/** Whether {@link seenText} would change anything. Linear. */
export function hasUnseen(text: string): boolean {
  if (!MAY_BE_ODD.test(text)) return false;
  for (const [sign] of text.matchAll(ODD_SIGNS)) if (asSeen(sign).length < sign.length) return true;
  return false;
}

/** Linear. */
export function seenText(written: string): SeenText {
  const columns: number[] = [];
  let text = '';
  let from = 0;
  const keep = (to: number): void => {
    for (let at = from; at < to; at++) columns.push(at);
    text += written.slice(from, to);
    from = to;
  };
  for (const { 0: sign, index } of written.matchAll(ODD_SIGNS)) {
    const seen = asSeen(sign);
    if (seen.length >= sign.length) continue;
    keep(index);
    for (let at = 0; at < seen.length; at++) columns.push(index + at);
    text += seen;
    from = index + sign.length;
  }
  keep(written.length);
  columns.push(written.length);
  return { text, columns };
}

/** The letter in one piece where there is such a letter; nothing for a sign that nobody sees. */
function asSeen(sign: string): string {
  return sign.length === 1 ? '' : sign.replace(ALL_UNSEEN, '').normalize('NFC');
}

/** What a reader found in {@link SeenText.text}, with the columns of the text as it is written. */
export function asWritten<T>(found: T, columns: readonly number[]): T {
  if (Array.isArray(found)) return found.map((each) => asWritten(each, columns)) as T;
  if (typeof found !== 'object' || found === null) return found;
  return Object.fromEntries(
    Object.entries(found).map(([name, value]) => [
      name,
      typeof value === 'number' && isColumn(name) ? (columns[value] ?? value) : asWritten(value, columns),
    ]),
  ) as T;
}

function isColumn(name: string): boolean {
  return name === 'character' || name === 'inline' || /^(?:start|end)$|(?:Start|End)$/.test(name);
}
