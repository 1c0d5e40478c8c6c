/** Which lines of an item open sections: those that the template allows, weighed in their place. */
import { countsOf } from '../../domain/counting.ts';
import { sameBody } from '../../domain/people/bodies.ts';
import { guessRole, type SectionRole } from '../../domain/roles.ts';
import { trimEnd } from '../../domain/signs/chars.ts';
import { ADDING_WORDS, OWN_BODY } from '../../domain/words/sections/section-nouns.ts';
import { readDecisionHeading } from '../lines/kinds/decision-heading.ts';
import { type HeadingLike, isEmpty, type LineClass } from '../lines/line-class.ts';
import { PLACE_EVIDENCE, type PlaceView } from '../template/evidence.ts';
import { markUpOf, roleHere, SUB_ROLES } from '../template/section-role.ts';
import type { Template } from '../template/template.ts';
import { holdsUp } from '../weigh.ts';
import type { ItemLines } from './item-lines.ts';
import type { Opening } from './section-node.ts';
import { standsAlone } from './sub-headings.ts';

/** The lines from `from` on that open sections. Linear in the lines but for the look at what stands below each heading. */
export function findOpenings(item: ItemLines, from: number): Opening[] {
  const candidates = candidatesOf(item, from);
  const below = new Below(candidates, item.template);
  const openings: Opening[] = [];
  for (const [i, { opening, place }] of candidates.entries()) {
    below.pass(opening);
    const end = candidates[i + 1]?.opening.line ?? item.lines.length;
    Object.assign(place, below.of(opening, openings.at(-1), item, end));
    if (holdsUp(PLACE_EVIDENCE, place)) openings.push(opening);
  }
  return openings;
}

/** A line that may open a section, and what is known of its place. */
interface Candidate {
  readonly opening: Opening;
  readonly place: PlaceView;
}

/** What the other candidates of the item say of a place. */
type Around = Pick<PlaceView, 'again' | 'otherBelow' | 'dividesCase' | 'otherName'>;

/** Lines of the item that may open a section where they stand, text leads and names of attachments left out. */
function candidatesOf(item: ItemLines, from: number): Candidate[] {
  const { classes, template } = item;
  const candidates: Candidate[] = [];
  const seen = new Set<SectionRole>();
  const markUp = markUpOf(classes, template, from);
  for (let line = from; line < classes.length; line++) {
    const mark = classes[line] as LineClass;
    if (mark.kind !== 'heading') continue;
    const role = roleHere(mark, template, markUp);
    if (role === undefined) continue;
    const lineCount = mark.open ? linesOfHeading(item, line, mark) : 1;
    const opening = { line, mark, role, lineCount };
    const place = placeOf(item, opening, candidates.at(-1)?.opening, seen);
    if (!holdsUp(PLACE_EVIDENCE, place)) continue;
    candidates.push({ opening, place });
    seen.add(role);
  }
  return candidates;
}

/** `current` is the section above and `seen` the roles so far; what the candidates below say is not known yet. */
function placeOf(
  { lines, classes, template }: ItemLines,
  { line, mark, role }: Opening,
  current: Opening | undefined,
  seen: ReadonlySet<SectionRole>,
): PlaceView {
  const above = classes[line - 1];
  return {
    mark,
    role,
    marked: mark.level > 0,
    leads: current !== undefined && repeatsLead(mark, role, current, classes, line),
    attachmentName:
      current?.role === 'attachments' && !opensAfterAttachments(mark, role, template, classes, current, line, seen),
    again: false,
    otherBelow: false,
    dividesCase: false,
    otherName: false,
    belowLabel:
      above?.kind === 'heading' && above.role === undefined && above.inline === undefined && mark.inline === undefined,
    fullStop: mark.inline === undefined && (lines[line] as string).charCodeAt(mark.end - 1) === 46,
    belowName: above?.kind === 'heading' && above.inline === undefined && template.learnt.has(above.key),
    empty: mark.inline === undefined && endsOrHeads(classes, line + 1, template),
  };
}

/** Nothing but another heading of the house follows, or the item ends. */
function endsOrHeads(classes: readonly LineClass[], from: number, { learnt }: Template): boolean {
  for (let line = from; line < classes.length; line++) {
    const cls = classes[line] as LineClass;
    if (!isEmpty(cls)) return cls.kind === 'heading' && (cls.role !== undefined || learnt.has(cls.key));
  }
  return true;
}

/** Roles for which a house has one name. */
const ONE_NAME: ReadonlySet<SectionRole> = new Set([
  'topic',
  'summary',
  'case',
  'schedule',
  'law',
  'hearing',
  'recommendation',
  'decision',
]);
/** Roles whose names also divide a case text. */
const DIVIDING: ReadonlySet<SectionRole> = new Set([...SUB_ROLES, 'process']);
const ADDING: ReadonlySet<string> = new Set(ADDING_WORDS);

/** What stands below the opening that was passed last. */
class Below {
  readonly #template: Template;
  readonly #names: Map<string, number>;
  readonly #roles: Map<SectionRole, number>;

  constructor(candidates: readonly Candidate[], template: Template) {
    this.#template = template;
    this.#names = countsOf(candidates.map(({ opening }) => opening.mark.key));
    this.#roles = countsOf(candidates.map(({ opening }) => opening.role));
  }

  pass({ mark, role }: Opening): void {
    this.#names.set(mark.key, (this.#names.get(mark.key) ?? 0) - 1);
    this.#roles.set(role, (this.#roles.get(role) ?? 0) - 1);
  }

  of({ line, mark, role }: Opening, current: Opening | undefined, item: ItemLines, end: number): Around {
    const rare = this.#template.rare.has(mark.key);
    const weak = rare && SUB_ROLES.has(role);
    const usual = this.#template.usual.get(role);
    // Where headings are in capitals, each that is says what it heads, also a second time.
    const signed = this.#template.capitals && mark.capitals === true;
    const again = !signed && (this.#names.get(mark.key) ?? 0) > 0;
    const otherBelow = weak && (this.#roles.get(role) ?? 0) > 0;
    return {
      again,
      otherBelow,
      // Looked for once for each name of the table at most.
      dividesCase:
        rare &&
        !again &&
        !otherBelow &&
        current?.role === 'case' &&
        DIVIDING.has(role) &&
        (role === 'occasion' || hasSubHeading(item, current.line + 1, end, line)),
      otherName:
        rare &&
        ONE_NAME.has(role) &&
        usual !== undefined &&
        usual !== mark.key &&
        this.#names.has(usual) &&
        mark.body === undefined &&
        mark.date === undefined &&
        !ADDING.has(mark.key.slice(0, mark.key.indexOf(' '))),
    };
  }
}

function hasSubHeading(item: ItemLines, from: number, to: number, except: number): boolean {
  for (let line = from; line < to; line++) {
    const cls = item.classes[line] as LineClass;
    if (
      line !== except &&
      cls.kind === 'heading' &&
      cls.role === undefined &&
      !cls.colon &&
      // `Bilag A – …` in the text names an attachment.
      !/^bilag \S/.test(cls.key) &&
      standsAlone(item, line, to)
    )
      return true;
  }
  return false;
}

/** `Udvalget indstiller`: what was decided begins so. */
const LEAD = new RegExp(`^(?:${OWN_BODY}) (?:indstiller|anbefaler)`);

/** `Indstilling` and right below it `Administrationen indstiller:`: the second begins the text of the first. */
function repeatsLead(
  mark: HeadingLike,
  role: SectionRole,
  current: Opening,
  classes: readonly LineClass[],
  line: number,
): boolean {
  const named = mark.role !== undefined && (mark.body !== undefined || mark.date !== undefined);
  if (mark.key === current.mark.key || named) return false;
  // `Indstilling og beslutning` heads both.
  const decides = role === 'recommendation' && current.role === 'decision' && LEAD.test(mark.key);
  const same =
    role !== 'other' &&
    (role === current.role ||
      decides ||
      (role === 'recommendation' && guessRole(current.mark.key.split(' og ')[0] as string) === role));
  if (!same) return false;
  return onlyBlank(classes, current.line + current.lineCount, line);
}

function onlyBlank(classes: readonly LineClass[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isEmpty(classes[i])) return false;
  return true;
}

/**
 * Inside the attachments a name is a name: a heading opens there only where the template has that section after the
 * attachments, or where the list is still empty (a stray `Bilag` heading).
 */
function opensAfterAttachments(
  mark: HeadingLike,
  role: SectionRole,
  template: Template,
  classes: readonly LineClass[],
  current: Opening,
  line: number,
  seen: ReadonlySet<SectionRole>,
): boolean {
  if (role === 'attachments') return false;
  if (mark.level > 0 || (mark.bold && template.levelled)) return true;
  const empty = onlyBlank(classes, current.line + 1, line);
  // A body and a date make a decision only where there is room for one: names of attachments carry them too.
  if (mark.body !== undefined || mark.date !== undefined)
    return (
      empty ||
      !seen.has('decision') ||
      (mark.body !== undefined && sameBody(mark.body, template.body) && mark.date === template.date)
    );
  if (seen.has(role) && role !== 'decision') return false;
  if (empty) return role === 'decision' || !seen.has(role);
  if (template.spaced && classes[line - 1]?.kind !== 'blank') return false;
  return role === 'decision'
    ? !seen.has('decision')
    : template.afterAttachments.has(role === 'other' ? mark.key : role) && !seen.has('decision') && !seen.has(role);
}

/** A heading over more lines is none. */
const MOST_LINES = 3;

/** How many lines a heading has that breaks off: `Beslutning i <body> den` + `18-08-2020`. 1 where a date does not complete it. */
function linesOfHeading({ lines, classes }: ItemLines, line: number, mark: HeadingLike): number {
  let joined = (lines[line] as string).slice(mark.start, mark.end);
  for (let count = 1; count < MOST_LINES; count++) {
    const next = classes[line + count];
    if (!next || next.kind === 'blank') return 1;
    joined = `${joined} ${(lines[line + count] as string).trim()}`;
    const read = readDecisionHeading(joined, 0, trimEnd(joined, 0, joined.length));
    if (read?.date !== undefined) return count + 1;
    if (!read?.open) return 1;
  }
  return 1;
}
