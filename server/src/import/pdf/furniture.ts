/** Heads and feet of the pages: what stands at the same place with the same words on page after page. */
import { grouped } from '../../domain/grouped.ts';
import type { Line } from './geometry.ts';

/** So many lines from the top or the bottom may be one. */
const OUTERMOST = 6;

/** How near the places must be, in points. */
const SAME_PLACE = 4;

/** The pages without their heads and feet. */
export function withoutFurniture(pages: readonly (readonly Line[])[]): Line[][] {
  const outer = pages.flatMap((lines) => [...new Set([...lines.slice(0, OUTERMOST), ...lines.slice(-OUTERMOST)])]);
  const seen = grouped(outer, keyOf);
  const written = pages.filter((lines) => lines.length > 0).length;
  const isFurniture = (line: Line): boolean => {
    const key = keyOf(line);
    const there = new Set<number>();
    for (const { page, y } of seen.get(key) ?? []) if (Math.abs(y - line.y) <= SAME_PLACE) there.add(page);
    if (there.size < 2) return false;
    const share = there.size / written;
    // A short word may happen to stand first on some pages; a long line or a page number does not.
    const telling = isPageNumber(line.text) || key.length > TELLING;
    return telling ? share >= 0.4 || there.size >= 5 : share >= 0.7 && written > 2;
  };
  return pages.map((lines) => {
    let start = 0;
    let end = lines.length;
    while (start < Math.min(OUTERMOST, end) && isFurniture(lines[start] as Line)) start++;
    while (end > Math.max(start, lines.length - OUTERMOST) && isFurniture(lines[end - 1] as Line)) end--;
    return lines.slice(start, end);
  });
}

/** So long that only a head or a foot comes back with nothing but another number at its end or its beginning. */
const TELLING = 24;

/** Numbers count, or `Punkt 1` and `Punkt 2` on top of their pages were one; those of the pages do not. */
function keyOf({ text }: Line): string {
  const plain = text.replace(/\s+/g, ' ');
  if (isPageNumber(plain)) return plain.replace(/\d+/g, '#');
  return plain.length > TELLING ? plain.replace(/^\d{1,4}(?!\d)|(?<!\d)\d{1,4}$/g, '#') : plain;
}

/** `3`, `- 3 -`, `Side 3 af 8`, `3/8`, with or without more words around. */
function isPageNumber(text: string): boolean {
  return /^\W{0,3}\d{1,4}(?:\s*(?:\/|af)\s*\d{1,4})?\W{0,3}$/.test(text) || /\bside\s*:?\s*\d{1,4}\b/i.test(text);
}
