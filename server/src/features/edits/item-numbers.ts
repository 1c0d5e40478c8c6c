/** The numbers of items as they stand in the text. */
import { headingKey } from '../../domain/roles.ts';
import type { Item, TextSpan } from '../../syntax/index.ts';

/** Everywhere the item's own number heads it: once, or twice where the house repeats the title below. Counted from the item. */
export function numberSpans(item: Item): TextSpan[] {
  const { numberSpan, number } = item;
  if (!numberSpan || number === undefined) return [];
  const spans = [numberSpan];
  const key = headingKey(item.title);
  const end = Math.min(item.preface.end, item.heading.line + item.heading.lineCount + 4);
  for (let line = item.heading.line + item.heading.lineCount; line < end; line++) {
    const cls = item.classes[line];
    if (cls?.kind === 'numbered' && cls.number === number && key !== '' && cls.titleKey === key)
      spans.push({ line, start: cls.numberStart, end: cls.numberEnd });
  }
  return spans;
}

/** A number with as many digits as the one it takes the place of, where that one has leading zeros. */
export function numberLike(number: number, written: string): string {
  return written.startsWith('0') ? String(number).padStart(written.length, '0') : String(number);
}
