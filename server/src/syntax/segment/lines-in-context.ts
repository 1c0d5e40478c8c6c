/**
 * What lines are among the others of their document: a heading above a rule has the rule's level, a word with a number
 * that no other line has numbers nothing (`Kystvej 12 – nedrivning`), what stands below a number without title is the title,
 * `Indhold` above text is no contents, and a name behind the bullet of the known headings is one too. Perhaps, too, a name that comes back and says by its stem
 * that somebody decides or recommends has that role (`Hovedbestyrelsen besluttede`).
 */
import { guessRole, headingKey, REFERAT, type SectionRole } from '../../domain/roles.ts';
import { skipBlanks, trimEnd } from '../../domain/signs/chars.ts';
import { CLOSED_WORD } from '../../domain/words/closed-words.ts';
import { shortHeading } from '../lines/kinds/heading-line.ts';
import {
  BLANK,
  type ContentsHeading,
  HEADING,
  type HeadingLike,
  isEmpty,
  isName,
  isSection,
  type LineClass,
  type Numbered,
  type TitleLine,
} from '../lines/line-class.ts';
import { ITEM_FORM, PAIR_FORM, PAIR_STEP } from '../lines/numbers/number-form.ts';
import { classifyNumbered } from '../lines/numbers/numbered-line.ts';
import { groupOfKey } from '../lines/shell-words.ts';
import { SUB_ROLES } from '../template/section-role.ts';
import { RECURS } from './signs/line-signs.ts';

/** Roles that tell where items end. */
const TELLING: ReadonlySet<SectionRole> = new Set(['decision', 'recommendation']);
/** A rule is about as long as what it underlines, which may hold signs that nobody sees. */
const MOST_LONGER = 4;

/** The classes of `lines` with what the others make of them; the same array where they make nothing. Linear. */
export function inContext(lines: readonly string[], classes: readonly LineClass[]): readonly LineClass[] {
  return withLevels(
    lines,
    withBullets(
      withTitlesBelow(
        withContentsBelow(withReferats(withGroups(withoutLoneNumbers(withPages(lines, withPairs(lines, classes)))))),
      ),
    ),
  );
}

/** The classes with what `change` makes of them; the same array where it makes nothing of any. */
export function changed(
  classes: readonly LineClass[],
  change: (cls: LineClass, line: number) => LineClass | undefined,
): readonly LineClass[] {
  let made: LineClass[] | undefined;
  for (const [line, cls] of classes.entries()) {
    const other = change(cls, line);
    if (!other) continue;
    made ??= [...classes];
    made[line] = other;
  }
  return made ?? classes;
}

type Entry = Numbered & { readonly page: number };
const FEWEST_PAGES = 3;
const PAGE = /[ \u00a0](\d{1,3})$/;

/** `1 Godkendelse af dagsorden 3`, `2 Økonomirapport 4` …: page numbers that rise down a list of contents. Linear. */
function withPages(lines: readonly string[], classes: readonly LineClass[]): readonly LineClass[] {
  let entries = new Map<number, Entry>();
  let listed = false;
  let before = 0;
  for (const [line, cls] of classes.entries()) {
    if (isEmpty(cls)) continue;
    const entry: Entry | undefined = listed ? withPage(lines[line] as string, cls, before) : undefined;
    if (entry) entries.set(line, entry);
    else if (entries.size >= FEWEST_PAGES) break;
    else entries = new Map();
    listed = entry !== undefined || cls.kind === 'contents';
    before = entry?.page ?? 0;
  }
  return entries.size < FEWEST_PAGES ? classes : changed(classes, (_, line) => entries.get(line));
}

/** The entry that the line is with the number at its end for its page, which is not in front of page `before`. */
function withPage(text: string, cls: LineClass, before: number): Entry | undefined {
  if (cls.kind !== 'numbered' || cls.page !== undefined) return undefined;
  const tail = PAGE.exec(text.slice(0, cls.titleEnd));
  const page = Number(tail?.[1]);
  if (!tail || page < before || tail.index <= cls.titleStart) return undefined;
  const titleKey = headingKey(text.slice(cls.titleStart, tail.index));
  return { ...cls, titleEnd: tail.index, titleKey, page };
}

/** `4.2 Økonomi` between 4.1 and 4.3 of the fourth meeting: an item, though the name is that of a section. Linear. */
function withPairs(lines: readonly string[], classes: readonly LineClass[]): readonly LineClass[] {
  const numbers = new Set<number>();
  for (const cls of classes) if (cls.kind === 'numbered' && cls.form === PAIR_FORM) numbers.add(cls.number);
  const firsts = new Set([...numbers].map((number) => Math.floor(number / PAIR_STEP)));
  if (firsts.size !== 1) return classes;
  return changed(classes, (cls, line) => {
    if (cls.kind !== 'heading' || cls.role === undefined || cls.start === 0) return undefined;
    const text = lines[line] as string;
    const { level, bold, formFeed } = cls;
    const start = text.search(/\S/);
    const found = start < cls.start ? classifyNumbered(text, start, cls.end, { level, bold, formFeed }) : undefined;
    if (found?.form !== PAIR_FORM) return undefined;
    return numbers.has(found.number - 1) || numbers.has(found.number + 1) ? found : undefined;
  });
}

/** The word in front of a number, where it is no word for item or answer. */
const OTHER_WORD = /^[^#\s]{2,} #/;
const ANSWER_FORM = 'ad #';

function withoutLoneNumbers(classes: readonly LineClass[]): readonly LineClass[] {
  const counts = new Map<string, number>();
  for (const cls of classes)
    if (cls.kind === 'numbered' && OTHER_WORD.test(cls.form)) counts.set(cls.form, (counts.get(cls.form) ?? 0) + 1);
  // Titles of items stand apart, at their case numbers or below the number of the item; entries of the contents do not.
  const isTitle = (line: number) =>
    [classes[line - 1], classes[line + 1]].some((cls) => cls?.kind === 'blank' || cls?.kind === 'case') ||
    isUntitled(classes[line - 1]);
  const isLone = (cls: LineClass, line: number): cls is Numbered =>
    cls.kind === 'numbered' &&
    counts.get(cls.form) === 1 &&
    cls.titleKey !== '' &&
    cls.page === undefined &&
    !cls.form.startsWith(ITEM_FORM) &&
    !cls.form.startsWith(ANSWER_FORM) &&
    isTitle(line);
  return changed(classes, (cls, line) => (isLone(cls, line) ? asName(cls) : undefined));
}

/** A number whose title stands below. */
function isUntitled(cls: LineClass | undefined): boolean {
  return cls?.kind === 'numbered' && cls.titleKey === '';
}

function asName(cls: Numbered): HeadingLike {
  return nameAt(cls, `${cls.form.replace('#', String(cls.number))} ${cls.titleKey}`);
}

/** The line as a name of no role. */
function nameAt(
  { level, bold, formFeed, start, end }: HeadingLike | Numbered | ContentsHeading | TitleLine,
  key: string,
): HeadingLike {
  return { ...HEADING, key, level, bold, formFeed, start, end };
}

/** The classes with the roles that names say by their stems; the same array where there are none. Linear. */
export function withRoles(classes: readonly LineClass[]): readonly LineClass[] {
  const counts = new Map<string, number>();
  // A role that has its own names in the document has no other one.
  const known = new Set<SectionRole>();
  for (const cls of classes) {
    if (cls.kind === 'heading' && cls.role) known.add(cls.role);
    else if (isName(cls)) counts.set(cls.key, (counts.get(cls.key) ?? 0) + 1);
  }
  const roles = new Map<string, SectionRole>();
  for (const [key, count] of counts) {
    const role = count >= RECURS ? guessRole(key) : 'other';
    if (TELLING.has(role) && !known.has(role)) roles.set(key, role);
  }
  return changed(classes, (cls) =>
    isName(cls) && roles.has(cls.key) ? { ...cls, role: roles.get(cls.key) } : undefined,
  );
}

/** `LUKKET DAGSORDEN` below a line with a number heads a group of items; above all of them it is the title. Linear. */
function withGroups(classes: readonly LineClass[]): readonly LineClass[] {
  const first = classes.findIndex((cls) => cls.kind === 'numbered' && cls.page === undefined);
  return changed(classes, (cls, line) => {
    if (first < 0 || line <= first || cls.kind !== 'title' || !cls.bare || !groupOfKey(cls.key)) return undefined;
    const { level, bold, formFeed, start, end, key } = cls;
    return { kind: 'group', level, bold, formFeed, start, end, closed: CLOSED_WORD.test(key), state: false };
  });
}

/** What stands right below a number with no title is the title, also `Dagsorden` or `Økonomi`. Linear. */
export function withTitlesBelow(classes: readonly LineClass[]): readonly LineClass[] {
  let below = false;
  return changed(classes, (cls) => {
    if (cls.kind === 'blank') return undefined;
    const title = below ? titleOfItem(cls) : undefined;
    below = isUntitled(cls);
    return title;
  });
}

/** The line as a name without role; undefined where it can be none. */
function titleOfItem(cls: LineClass): HeadingLike | undefined {
  if (cls.kind === 'heading')
    return cls.role && SUB_ROLES.has(cls.role) && !cls.colon && cls.inline === undefined
      ? { ...cls, role: undefined }
      : undefined;
  if (cls.kind !== 'title' && !(cls.kind === 'contents' && cls.agenda)) return undefined;
  return nameAt(cls, cls.kind === 'title' ? cls.key : 'dagsorden');
}

/** `Indhold` above text, more than once, lists nothing: it heads what an item holds, from there on everywhere. Linear. */
function withContentsBelow(classes: readonly LineClass[]): readonly LineClass[] {
  const below = (line: number): number => (classes[line + 1]?.kind === 'blank' ? line + 2 : line + 1);
  const isIndhold = (cls: LineClass): cls is ContentsHeading => cls.kind === 'contents' && cls.held;
  const heads = (line: number): boolean => {
    const next = classes[below(line)];
    const told = isName(next) ? classes[below(line) + 1] : next;
    return (told?.kind === 'prose' && !told.short && !told.bulleted) || isSection(next);
  };
  const first = classes.findIndex((cls, line) => isIndhold(cls) && heads(line));
  if (classes.filter((cls, line) => isIndhold(cls) && heads(line)).length < 2) return classes;
  return changed(classes, (cls, line) => (line >= first && isIndhold(cls) ? nameAt(cls, 'indhold') : undefined));
}

/** `Referat` above a text of sentences, more than once, is no title: it heads what was said of an item. Linear. */
function withReferats(classes: readonly LineClass[]): readonly LineClass[] {
  const heads = (cls: LineClass, line: number): cls is TitleLine =>
    cls.kind === 'title' &&
    cls.bare &&
    cls.key === REFERAT &&
    (classes[line + 1]?.kind === 'prose' || isName(classes[line + 1]));
  const told = classes.filter((cls, line) => {
    const below = classes[line + 1];
    return heads(cls, line) && below?.kind === 'prose' && !below.short;
  });
  if (told.length < 2) return classes;
  return changed(classes, (cls, line) =>
    heads(cls, line) ? { ...nameAt(cls, REFERAT), role: 'decision' } : undefined,
  );
}

/** So many headings behind a bullet are a habit. */
const FEWEST_BULLETED = 3;

/** Where known headings wear the sign of a list, what stands apart behind a bullet, with its text right below, is a heading too. */
function withBullets(classes: readonly LineClass[]): readonly LineClass[] {
  const worn = classes.filter((cls) => cls.kind === 'heading' && cls.bullet && cls.dress && cls.role);
  if (worn.length < FEWEST_BULLETED) return classes;
  const { dress } = worn[0] as HeadingLike & Required<Pick<HeadingLike, 'dress'>>;
  return changed(classes, (cls, line) => {
    if (cls.kind !== 'prose' || !cls.bulleted) return undefined;
    const below = classes[line + 1];
    const heads = classes[line - 1]?.kind === 'blank' && below?.kind === 'prose' && !below.bulleted;
    return heads ? { ...cls.bulleted, dress } : undefined;
  });
}

function withLevels(lines: readonly string[], classes: readonly LineClass[]): readonly LineClass[] {
  if (!classes.some((cls) => cls.kind === 'prose' && cls.rule)) return classes;
  const levelled = [...classes];
  const levels = new Set<number>();
  for (const [line, cls] of classes.entries()) {
    const above = classes[line - 1];
    if (cls.kind !== 'prose' || !cls.rule || (above?.kind !== 'heading' && above?.kind !== 'numbered')) continue;
    const length = above.end - above.start;
    if (above.level > 0 || Math.abs(length - cls.rule.length) > Math.max(MOST_LONGER, length / 3)) continue;
    levelled[line - 1] = { ...above, level: cls.rule.level };
    levelled[line] = BLANK;
    levels.add(cls.rule.level);
  }
  for (const [line, cls] of classes.entries()) {
    if (cls.kind !== 'prose' || !cls.rule || !levels.has(cls.rule.level) || !isEmpty(classes[line - 2])) continue;
    const title = underlined(lines[line - 1] as string, classes[line - 1] as LineClass, cls.rule);
    if (!title) continue;
    levelled[line - 1] = title;
    levelled[line] = BLANK;
  }
  // A rule above a line parts it from what came before, as a blank line does.
  for (const [line, cls] of levelled.entries())
    if (cls.kind === 'prose' && cls.rule && levelled[line - 1]?.kind === 'blank') levelled[line] = BLANK;
  return levelled;
}

/** Where others are underlined, a line that ends as a sentence is a title too: `Salg af bolig 4, 2. tv.` */
function underlined(
  line: string,
  cls: LineClass,
  { level, length }: { readonly level: number; readonly length: number },
) {
  if (cls.kind !== 'prose' || cls.decision) return undefined;
  const start = skipBlanks(line, 0, line.length);
  const end = trimEnd(line, start, line.length);
  if (Math.abs(end - start - length) > MOST_LONGER) return undefined;
  return shortHeading(line, start, end, { level, bold: false, formFeed: false });
}
