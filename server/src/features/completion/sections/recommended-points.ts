/** The points a recommendation asks for, which a decision may answer one by one. */
import type { Item } from '../../../syntax/index.ts';

/** Numbers `1…n` of the numbered points of the item's last recommendation; empty unless there are two at least. */
export function recommendedPoints(item: Item): number[] {
  const section = item.sections.findLast(({ role, earlier }) => role === 'recommendation' && !earlier);
  if (!section) return [];
  let expected = 1;
  for (let line = section.start; line < section.end; line++) {
    const number = POINT.exec(item.lines[line] ?? '')?.[1];
    if (number !== undefined && Number(number) === expected) expected++;
  }
  return expected > 2 ? Array.from({ length: Math.min(expected - 1, 30) }, (_, index) => index + 1) : [];
}

const POINT = /^[\s\u00a0*_-]{0,8}(?:at[\s\u00a0])?(\d{1,2})[.):]{1,2}(?:[\s\u00a0]|$)/i;
