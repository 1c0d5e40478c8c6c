/** The number an item gets at a place of the document. */
import type { Item, Meeting } from '../../../syntax/index.ts';
import { houseStyle } from '../../house-style/house-style.ts';
import type { CompletionContext } from '../candidate.ts';
import type { Spot } from '../spot.ts';

/**
 * The first free one behind the item before; at the start of a meeting where the house's count stands. Undefined in a house without
 * numbers. A number that another item has would make two items of one number, and readers take the second for running text.
 */
export function numberHere(
  { meeting, index }: Pick<Spot, 'meeting' | 'index'>,
  { sources, template }: Pick<CompletionContext, 'sources' | 'template'>,
): number | undefined {
  if (!houseStyle(meeting, template).item.numbered) return undefined;
  const before = numbersUpTo(meeting, index);
  const last = before.at(-1);
  if (last === undefined) {
    const { body, date } = meeting.template;
    return body === '' || date === '' ? 1 : sources.nextItemNumber(body, Number(date.slice(0, 4)));
  }
  // Some web pages number every item alike.
  if (before.length >= 3 && before.every((number) => number === last)) return last;
  const all = numbersUpTo(meeting, meeting.parts.length - 1);
  const used = new Set(all);
  // Where numbers begin anew in each group, one that is used elsewhere is no hindrance.
  if (used.size < all.length) return last + 1;
  let number = last + 1;
  while (used.has(number)) number++;
  return number;
}

function numbersUpTo(meeting: Meeting, index: number): number[] {
  return meeting.parts
    .slice(0, index + 1)
    .filter((part): part is Item => part.kind === 'item')
    .flatMap(({ number }) => number ?? []);
}
