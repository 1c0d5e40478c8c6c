/** Lines inside an item that are numbered as its heading is: items whose number kept the parser from believing in them. */
import type { Item } from '../../syntax/index.ts';
import type { LineMemory } from './line-reader.ts';
import { reorders } from './reordered.ts';

export interface NumberInside {
  readonly number: number;
  /** Line of the item, 0-based, and the columns of the number. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** It stands apart and reads as a title: no line of a list, and not the item's own title again. */
  readonly isTitle: boolean;
  /** A section's heading stands before it and again behind it. */
  readonly splits: boolean;
}

/** The numbering form of an item, and the numbers of that form inside it. */
export interface NumbersInside {
  readonly form: string;
  readonly inside: readonly NumberInside[];
  /** The item says that others are treated in another order. */
  readonly reorders: boolean;
}

const LONGEST_TITLE = 100;

export function numbersInside(item: Item, memory: LineMemory): NumbersInside | undefined {
  const heading = item.classes[item.heading.line];
  if (heading?.kind !== 'numbered') return undefined;
  const inside: NumberInside[] = [];
  const ranges = comingBack(item);
  for (let line = item.heading.line + 1; line < item.lineCount; line++) {
    const cls = item.classes[line];
    if (cls?.kind === 'numbered' && cls.form === heading.form) {
      const { number, numberStart: start, numberEnd: end } = cls;
      inside.push({
        number,
        line,
        start,
        end,
        isTitle: isTitle(item.classes, line) && cls.titleKey !== heading.titleKey,
        splits: ranges.some(([from, to]) => from < line && line < to),
      });
    }
  }
  return { form: heading.form, inside, reorders: reorders(item, memory) };
}

function isTitle(classes: Item['classes'], line: number): boolean {
  const cls = classes[line];
  return (
    cls?.kind === 'numbered' &&
    classes[line - 1]?.kind === 'blank' &&
    cls.titleKey !== '' &&
    cls.titleKey.length <= LONGEST_TITLE &&
    !cls.decision
  );
}

/** First and last line of each heading that comes back in the item; of a few of them, whatever a text may hold. */
function comingBack({ sections }: Item): readonly (readonly [number, number])[] {
  const first = new Map<string, number>();
  const ranges = new Map<string, readonly [number, number]>();
  for (const { key, start } of sections) {
    const from = first.get(key);
    if (from === undefined) first.set(key, start);
    else if (ranges.has(key) || ranges.size < MOST_RANGES) ranges.set(key, [from, start]);
  }
  return [...ranges.values()];
}
const MOST_RANGES = 12;

/**
 * The item that hides behind `number`, where the next item counts `next` and the one after it `then`: it has the number of the item it
 * hides in, or the one the next item should have let it be. Undefined where the numbers may be a list's.
 */
export function hiddenItem(
  { inside }: NumbersInside,
  number: number,
  next: number | undefined,
  then: number | undefined,
): (NumberInside & { readonly kind: 'duplicate' | 'swapped' }) | undefined {
  const found = inside.find((each) => each.isTitle && (each.number === number || each.number === number + 2));
  if (!found || inside.some((each) => Math.abs(each.number - found.number) === 1)) return undefined;
  if (found.number === number) {
    const isTaken = next === number + 2 || next === undefined || (next === number + 1 && found.splits);
    return isTaken ? { ...found, kind: 'duplicate' } : undefined;
  }
  const goesOn = then === undefined || then === number + 3;
  return next === number + 1 && goesOn ? { ...found, kind: 'swapped' } : undefined;
}
