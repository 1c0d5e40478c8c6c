/** Which lines of an item open sections, by the document's template, and what the sections are. */
import { sameBody } from '../../domain/bodies.ts';
import type { SectionRole } from '../../domain/roles.ts';
import { trimEnd } from '../lines/chars.ts';
import { readDecisionHeading } from '../lines/decision-heading.ts';
import type { HeadingLike, LineClass } from '../lines/line-class.ts';
import { SUB_ROLES } from '../template/learn.ts';
import { markUpOf, roleHere } from '../template/section-role.ts';
import type { Template } from '../template/template.ts';
import type { Section } from '../tree.ts';
import { makeSection, type Opening } from './section-node.ts';
import { standsAlone } from './sub-headings.ts';

/** The sections of an item whose own lines begin at `from`. Lines count from the item's first line. */
export function buildSections(
  lines: readonly string[],
  classes: readonly LineClass[],
  template: Template,
  from: number,
): Section[] {
  const openings = findOpenings(lines, classes, template, from);
  const sections = openings.map((opening, i) =>
    makeSection(lines, classes, template, opening, openings[i + 1]?.line ?? lines.length),
  );
  return settleOwnDecision(sections, template);
}

function findOpenings(
  lines: readonly string[],
  classes: readonly LineClass[],
  template: Template,
  from: number,
): Opening[] {
  const openings: Opening[] = [];
  const seen = new Set<SectionRole>();
  const markUp = markUpOf(classes, template, from);
  for (let line = from; line < classes.length; line++) {
    const mark = classes[line] as LineClass;
    if (mark.kind !== 'heading') continue;
    const role = roleHere(mark, template, markUp);
    if (role === undefined) continue;
    const current = openings.at(-1);
    if (current?.role === 'attachments' && !opensAfterAttachments(mark, role, template, classes, current, line, seen))
      continue;
    if (current && repeatsLead(mark, role, current, classes, line)) continue;
    const lineCount = mark.open ? linesOfHeading(lines, classes, line, mark) : 1;
    openings.push({ line, mark, role, lineCount });
    seen.add(role);
  }
  return withoutSubHeadings(openings, lines, classes, template);
}

/**
 * Drops openings that are sub-headings of the section before: the same weak name again further down (the last is the
 * section), and a name that hardly any item has inside a case text that is divided by other sub-headings.
 */
function withoutSubHeadings(
  openings: readonly Opening[],
  lines: readonly string[],
  classes: readonly LineClass[],
  template: Template,
): Opening[] {
  const last = new Map<string, number>();
  const lastOfRole = new Map<SectionRole, number>();
  for (const [i, { mark, role }] of openings.entries()) {
    if (!SUB_ROLES.has(role)) continue;
    last.set(mark.key, i);
    lastOfRole.set(role, i);
  }
  if (last.size === 0) return [...openings];
  const kept: Opening[] = [];
  for (const [i, opening] of openings.entries()) {
    const { mark, role } = opening;
    if (SUB_ROLES.has(role) && mark.level === 0) {
      if (last.get(mark.key) !== i) continue;
      if (template.rare.has(mark.key) && lastOfRole.get(role) !== i) continue;
      const current = kept.at(-1);
      if (current?.role === 'case' && template.rare.has(mark.key)) {
        const next = openings[i + 1]?.line ?? lines.length;
        if (role === 'occasion' || hasSubHeading(lines, classes, template, current.line + 1, next, opening.line))
          continue;
      }
    }
    kept.push(opening);
  }
  return kept;
}

function hasSubHeading(
  lines: readonly string[],
  classes: readonly LineClass[],
  template: Template,
  from: number,
  to: number,
  except: number,
): boolean {
  for (let line = from; line < to; line++) {
    const cls = classes[line] as LineClass;
    if (
      line !== except &&
      cls.kind === 'heading' &&
      cls.role === undefined &&
      !cls.colon &&
      // `Bilag A – …` in the text names an attachment.
      !/^bilag \S/.test(cls.key) &&
      standsAlone(lines, classes, line, to, template)
    )
      return true;
  }
  return false;
}

/** `Indstilling` and right below it `Administrationen indstiller:`: the second begins the text of the first. */
function repeatsLead(
  mark: HeadingLike,
  role: SectionRole,
  current: Opening,
  classes: readonly LineClass[],
  line: number,
): boolean {
  if (role !== current.role || mark.key === current.mark.key || mark.body !== undefined || mark.date !== undefined)
    return false;
  return onlyBlank(classes, current.line + current.lineCount, line);
}

function onlyBlank(classes: readonly LineClass[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classes[i]?.kind !== 'blank' && classes[i]?.kind !== 'furniture') return false;
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
    : template.afterAttachments.has(role) && !seen.has('decision') && !seen.has(role);
}

/** A heading over more lines is none. */
const MOST_LINES = 3;

/** How many lines a heading has that breaks off: `Beslutning i <body> den` + `18-08-2020`. 1 where a date does not complete it. */
function linesOfHeading(
  lines: readonly string[],
  classes: readonly LineClass[],
  line: number,
  mark: HeadingLike,
): number {
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

/**
 * When every decision names a foreign body, the last one dated on the meeting's day is the own one after all (the title
 * spells the body in another way).
 */
function settleOwnDecision(sections: Section[], template: Template): Section[] {
  let own: Section | undefined;
  for (const candidate of sections) {
    if (candidate.role !== 'decision') continue;
    if (!candidate.earlier) return sections;
    if (candidate.date !== undefined && candidate.date === template.date) own = candidate;
  }
  return own
    ? sections.map((candidate) => (candidate === own ? { ...candidate, earlier: false } : candidate))
    : sections;
}
