/** Texts with signs that nobody sees between their letters: soft hyphens, zero-width blanks and joiners. */

/** Behind the first half of a letter in the wrong encoding a soft hyphen is the other half. */
const UNSEEN = /(?<![ÃÂâï])[\u00ad\u200b-\u200d\u2060\ufeff]/;
const UNSEEN_SIGNS = new RegExp(UNSEEN, 'g');

/** A text without such signs, and where each column of it is in the text as it is written (and behind its end). */
export interface SeenText {
  readonly text: string;
  readonly columns: readonly number[];
}

export function hasUnseen(text: string): boolean {
  return UNSEEN.test(text);
}

/** Linear. */
export function seenText(written: string): SeenText {
  const columns: number[] = [];
  let text = '';
  let from = 0;
  const keep = (to: number): void => {
    for (let at = from; at < to; at++) columns.push(at);
    text += written.slice(from, to);
    from = to + 1;
  };
  for (const { index } of written.matchAll(UNSEEN_SIGNS)) keep(index);
  keep(written.length);
  columns.push(written.length);
  return { text, columns };
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
