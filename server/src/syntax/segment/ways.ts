/**
 * The ways to take the lines of a document before it is read: as they stand; with bullets before names, not before points
 * of lists; with the roles that names say by their stems; with numbers alone on their lines as those of items, not of pages.
 */
import { isName, type LineClass, type Numbered } from '../lines/line-class.ts';
import { buildSkeleton, type Skeleton } from '../skeleton/skeleton.ts';
import { inContext, withRoles, withTitlesBelow } from './lines-in-context.ts';
import { RECURS } from './signs/line-signs.ts';

/** The lines taken in one way, and what recognition looks at among them: made when it is asked for, since few ways are. */
export class Way {
  readonly #lines: readonly LineClass[];
  #classes: readonly LineClass[] | undefined;
  #skeleton: Skeleton | undefined;

  constructor(lines: readonly LineClass[]) {
    this.#lines = lines;
  }

  get classes(): readonly LineClass[] {
    this.#classes ??= inContext(this.#lines);
    return this.#classes;
  }

  get skeleton(): Skeleton {
    this.#skeleton ??= buildSkeleton(this.classes);
    return this.#skeleton;
  }

  /** Some name behind bullets stands so often that it may head sections. */
  get namesRecur(): boolean {
    const counts = new Map<string, number>();
    return this.#lines.some((cls) => {
      if (!isName(cls) || !cls.bullet) return false;
      const count = (counts.get(cls.key) ?? 0) + 1;
      counts.set(cls.key, count);
      return count >= RECURS;
    });
  }
}

/** Fewer numbers alone on their lines are no items. */
const LEAST = 3;

/** All ways that may differ, the plain one first. Linear. */
export function waysOf(classes: readonly LineClass[]): Way[] {
  const ways = [new Way(classes)];
  if (classes.some((cls) => cls.kind === 'prose' && cls.bulleted)) ways.push(new Way(classes.map(behindBullet)));
  const told = withRoles(classes);
  if (told !== classes) ways.push(new Way(told));
  if (countUp(classes)) ways.push(new Way(numbersAlone(classes)));
  return ways;
}

function behindBullet(cls: LineClass): LineClass {
  return cls.kind === 'prose' && cls.bulleted ? cls.bulleted : cls;
}

/** The number of an item or a page that stands alone on its line. */
function aloneIn(cls: LineClass): Numbered | undefined {
  return cls.kind === 'furniture' || cls.kind === 'prose' ? cls.alone : undefined;
}

/** The numbers that stand alone rise one by one. */
function countUp(classes: readonly LineClass[]): boolean {
  let count = 0;
  let last = 0;
  for (const cls of classes) {
    const alone = aloneIn(cls);
    if (!alone) continue;
    if (count > 0 && alone.number !== last + 1) return false;
    last = alone.number;
    count++;
  }
  return count >= LEAST;
}

function numbersAlone(classes: readonly LineClass[]): readonly LineClass[] {
  return withTitlesBelow(classes.map((cls) => aloneIn(cls) ?? cls));
}
