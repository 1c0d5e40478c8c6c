/** Under which role a heading-like line may open a section, by the document's template and the item's mark-up. */
import { sameBody } from '../../domain/people/bodies.ts';
import type { SectionRole } from '../../domain/roles.ts';
import type { HeadingLike, LineClass } from '../lines/line-class.ts';
import type { Template } from './template.ts';

/** Roles whose headings are sections wherever they stand. */
const CORE: ReadonlySet<SectionRole> = new Set([
  'recommendation',
  'decision',
  'attachments',
  'case',
  'topic',
  'summary',
]);

/** Roles whose names also serve as sub-headings in running text. */
export const SUB_ROLES: ReadonlySet<SectionRole> = new Set([
  'occasion',
  'economy',
  'consequences',
  'hearing',
  'communication',
  'schedule',
]);

/** What of an item's mark-up the role of a line depends on. */
export interface MarkUp {
  /** Some line of the item has a Markdown level; then bold alone heads nothing. */
  readonly explicit: boolean;
  /** The level of the item's sections. */
  readonly level: number;
  /** Roles that some marked-up line of the item has. */
  readonly roles: ReadonlySet<SectionRole>;
}

/** Reads the mark-up of the item's lines from `from` on. */
export function markUpOf(classes: readonly LineClass[], template: Template, from: number): MarkUp {
  // Sections stand below their item; a known name counts on any level, converters mix them.
  let headingLevel = 0;
  for (let i = 0; i < from; i++) {
    const cls = classes[i] as LineClass;
    if ('level' in cls) headingLevel = Math.max(headingLevel, cls.level);
  }
  const roles = new Set<SectionRole>();
  let level = 7;
  if (template.levelled) {
    for (let i = from; i < classes.length; i++) {
      const cls = classes[i] as LineClass;
      if (cls.kind !== 'heading' || (cls.level === 0 && !cls.bold)) continue;
      if (cls.level > headingLevel || (cls.level > 0 && cls.role !== undefined)) level = Math.min(level, cls.level);
      const role = cls.role ?? template.learnt.get(cls.key);
      if (role !== undefined) roles.add(role);
    }
  }
  return { explicit: level < 7, level, roles };
}

/** The heading names a body that is not the meeting's. */
export function isForeign({ body }: HeadingLike, template: Template): boolean {
  return body !== undefined && template.body !== '' && !sameBody(body, template.body);
}

/** `Kulturudvalgets beslutning` in the minutes of that body: one item is enough to know it. */
function isOwn({ body, date, inline }: HeadingLike, template: Template): boolean {
  return (
    body !== undefined &&
    date === undefined &&
    inline === undefined &&
    template.body !== '' &&
    sameBody(body, template.body)
  );
}

/** The role under which `mark` may open a section in this document; undefined when it may not. */
export function roleHere(mark: HeadingLike, template: Template, markUp: MarkUp): SectionRole | undefined {
  if (mark.dress && !template.dresses.has(mark.dress)) return undefined;
  if (mark.dress === 'glued') return mark.role;
  if (template.levelled) {
    const marked = mark.level > 0 || (mark.bold && !markUp.explicit);
    // Converters forget the mark-up of a heading now and then: a core name that is nowhere marked up still counts.
    if (!marked)
      return mark.role !== undefined && mark.inline === undefined && CORE.has(mark.role) && !markUp.roles.has(mark.role)
        ? mark.role
        : undefined;
    if (mark.level > markUp.level && !(mark.role !== undefined && CORE.has(mark.role))) return undefined;
    if (mark.level > 0 && mark.level < markUp.level && mark.role === undefined && !template.learnt.has(mark.key))
      return undefined;
    if (mark.level > 0)
      return (
        mark.role ??
        template.learnt.get(mark.key) ??
        (mark.key === '' ? 'decision' : template.wellKnown ? undefined : 'other')
      );
  }
  if (mark.key === '') {
    const asOthers = template.capitals && mark.capitals === true;
    const others = template.otherBodies || (template.otherDecides && mark.colon);
    return template.bodyHeadings || asOthers || (others && isForeign(mark, template)) ? 'decision' : undefined;
  }
  if (mark.inline !== undefined && !template.inline.has(mark.key)) return undefined;
  if (mark.role !== undefined)
    return template.nested.has(mark.key) ? undefined : (template.learnt.get(mark.key) ?? mark.role);
  const learnt = template.learnt.get(mark.key) ?? (isOwn(mark, template) ? 'decision' : undefined);
  // What another body said of the case.
  const said = learnt === 'other' || learnt === 'hearing';
  return said && isForeign(mark, template) ? 'decision' : learnt;
}
