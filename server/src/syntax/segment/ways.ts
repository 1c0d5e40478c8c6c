/**
 * The ways to take the lines of a document before it is read: as they stand; with bullets before names, not before points
 * of lists; with the roles that names say by their stems; with names of sections in capitals as titles; with numbers alone
 * on their lines as those of items, not of pages.
 */
import { countsOf } from '../../domain/counting.ts';
import { headingKey } from '../../domain/roles.ts';
import { type HeadingLike, isName, type LineClass, type Numbered, type Prose } from '../lines/line-class.ts';
import { buildSkeleton, type Skeleton } from '../skeleton/skeleton.ts';
import { SUB_ROLES } from '../template/section-role.ts';
import { changed, inContext, withRoles, withTitlesBelow } from './lines-in-context.ts';
import { RECURS } from './signs/line-signs.ts';
import { countsUp } from './slips.ts';

/** What another way must explain more; where it says the same of all lines but few, as much will do. */
const MARGIN = 3;
const AS_MUCH = -0.5;

/** The lines taken in one way, and what recognition looks at among them: made when it is asked for, since few ways are. */
export class Way {
  readonly margin: number;
  /** Some name behind bullets stands so often that it may head sections. */
  readonly namesRecur: boolean;
  readonly #text: readonly string[];
  readonly #lines: () => readonly LineClass[];
  #classes: readonly LineClass[] | undefined;
  #skeleton: Skeleton | undefined;

  /** `margin`: so many points more than the plain way it must explain to be taken. */
  constructor(text: readonly string[], lines: () => readonly LineClass[], margin = MARGIN, namesRecur = false) {
    this.#text = text;
    this.#lines = lines;
    this.margin = margin;
    this.namesRecur = namesRecur;
  }

  get classes(): readonly LineClass[] {
    this.#classes ??= inContext(this.#text, this.#lines());
    return this.#classes;
  }

  get skeleton(): Skeleton {
    this.#skeleton ??= buildSkeleton(this.classes);
    return this.#skeleton;
  }
}

/** Fewer numbers alone on their lines are no items. */
const LEAST = 3;

/** All ways in which the lines of `text` may be taken that differ, the plain one first. Linear. */
export function waysOf(text: readonly string[], classes: readonly LineClass[]): Way[] {
  const ways = [new Way(text, () => classes)];
  const bulleted = classes.filter(isBulleted);
  if (bulleted.length > 0) ways.push(new Way(text, () => behindBullets(text, classes), MARGIN, recur(bulleted)));
  const told = withRoles(classes);
  if (told !== classes) ways.push(new Way(text, () => told));
  const subjects = inCapitals(classes);
  if (subjects !== classes) ways.push(new Way(text, () => subjects, AS_MUCH));
  if (countUp(classes)) ways.push(new Way(text, () => numbersAlone(classes)));
  return ways;
}

/** `ØKONOMI` once among titles in capitals is a title too; the same array where there is none such. */
function inCapitals(classes: readonly LineClass[]): readonly LineClass[] {
  const capitals = classes.filter((cls) => cls.kind === 'heading' && cls.capitals === true);
  const isSubject = (cls: LineClass): cls is HeadingLike =>
    cls.kind === 'heading' &&
    cls.capitals === true &&
    cls.role !== undefined &&
    SUB_ROLES.has(cls.role) &&
    cls.inline === undefined &&
    !cls.colon;
  const counts = countsOf(capitals.filter(isSubject).map(({ key }) => key));
  const once = (cls: LineClass): cls is HeadingLike => isSubject(cls) && counts.get(cls.key) === 1;
  if (capitals.filter(isName).length < LEAST) return classes;
  return changed(classes, (cls) => (once(cls) ? { ...cls, role: undefined } : undefined));
}

type Bulleted = Prose & { readonly bulleted: HeadingLike };

function isBulleted(cls: LineClass): cls is Bulleted {
  return cls.kind === 'prose' && cls.bulleted !== undefined;
}

function recur(points: readonly Bulleted[]): boolean {
  const names = points.flatMap(({ bulleted }) => (isName(bulleted) ? [bulleted.key] : []));
  return [...countsOf(names).values()].some((count) => count >= RECURS);
}

/**
 * The classes with the names behind the bullets. Where few have their text on the line, a colon or dash stands inside a title (`• Priser:
 * skal de op?`), but behind a label that comes back.
 */
function behindBullets(text: readonly string[], classes: readonly LineClass[]): readonly LineClass[] {
  const points = classes.filter(isBulleted).map(({ bulleted }) => bulleted);
  const led = points.filter(({ inline }) => inline !== undefined);
  const leads = countsOf(led.map(({ key }) => key));
  return changed(classes, (cls, line) => {
    if (!isBulleted(cls)) return undefined;
    const whole = led.length * 2 <= points.length && leads.get(cls.bulleted.key) === 1;
    return whole ? asWhole(text[line] as string, cls.bulleted) : cls.bulleted;
  });
}

/** The name with the text that it may have led. */
function asWhole(line: string, name: HeadingLike): HeadingLike {
  return { ...name, inline: undefined, key: headingKey(line.slice(name.start, name.end)) };
}

/** The number of an item or a page that stands alone on its line. */
function aloneIn(cls: LineClass): Numbered | undefined {
  return cls.kind === 'furniture' || cls.kind === 'prose' ? cls.alone : undefined;
}

/** The numbers that stand alone rise one by one. */
function countUp(classes: readonly LineClass[]): boolean {
  const numbers: number[] = [];
  for (const cls of classes) {
    const alone = aloneIn(cls);
    if (alone) numbers.push(alone.number);
  }
  return numbers.length >= LEAST && countsUp(numbers);
}

function numbersAlone(classes: readonly LineClass[]): readonly LineClass[] {
  return withTitlesBelow(changed(classes, aloneIn));
}
