/**
 * The ways to take the lines of a document before it is read: as they stand; with bullets before names, not before points
 * of lists; with the numbers that stand alone on their lines as those of items, not of pages.
 */
import type { HeadingLike, LineClass } from '../lines/line-class.ts';
import { buildSkeleton, type Skeleton } from '../skeleton/skeleton.ts';

/** The lines taken in one way, and what recognition looks at among them. */
export interface Way {
  readonly classes: readonly LineClass[];
  readonly skeleton: Skeleton;
  /** Bullets stand before names. */
  readonly bullets: boolean;
}

/** Fewer numbers alone on their lines are no items. */
const LEAST = 3;

/** All ways that differ, the plain one first. Linear. */
export function waysOf(classes: readonly LineClass[]): Way[] {
  const ways = [way(classes, false)];
  if (classes.some((cls) => cls.kind === 'prose' && cls.bulleted))
    ways.push(
      way(
        classes.map((cls) => (cls.kind === 'prose' && cls.bulleted ? cls.bulleted : cls)),
        true,
      ),
    );
  if (countUp(classes)) ways.push(way(numbersAlone(classes), false));
  return ways;
}

function way(classes: readonly LineClass[], bullets: boolean): Way {
  return { classes, skeleton: buildSkeleton(classes), bullets };
}

/** The numbers that stand alone rise one by one. */
function countUp(classes: readonly LineClass[]): boolean {
  let count = 0;
  let last = 0;
  for (const cls of classes) {
    if (cls.kind !== 'furniture' || !cls.alone) continue;
    if (count > 0 && cls.alone.number !== last + 1) return false;
    last = cls.alone.number;
    count++;
  }
  return count >= LEAST;
}

/** `Dagsorden` or `Referat` right below a number is the title of its item. */
function numbersAlone(classes: readonly LineClass[]): LineClass[] {
  let below = false;
  return classes.map((cls) => {
    if (cls.kind === 'blank') return cls;
    const isTitle = below;
    below = cls.kind === 'furniture' && cls.alone !== undefined;
    if (cls.kind === 'furniture' && cls.alone) return cls.alone;
    return isTitle ? asName(cls) : cls;
  });
}

function asName(cls: LineClass): LineClass {
  if (cls.kind !== 'title' && !(cls.kind === 'contents' && cls.agenda)) return cls;
  const { level, bold, formFeed, start, end } = cls;
  const key = cls.kind === 'title' ? cls.key : 'dagsorden';
  const name: HeadingLike = { kind: 'heading', key, level, bold, formFeed, start, end, colon: false };
  return name;
}
