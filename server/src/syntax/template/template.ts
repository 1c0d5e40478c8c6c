/**
 * Step 2 of recognition: the document's own habits. What stands here decides how each item is built; two equal
 * templates are the same object, so items survive an edit that changes no habit, or none of the names in them.
 */
import type { NumberForms } from '../../domain/case-numbers/number-form.ts';
import type { SectionRole } from '../../domain/roles.ts';
import type { Dress } from '../lines/line-class.ts';

export interface Template {
  /** Numbering form of the items (`punkt #`, `#.`), undefined when they are not numbered. */
  readonly itemForm: string | undefined;
  /** The case number stands before its item's heading. */
  readonly caseBefore: boolean;
  /** … or ends the item. */
  readonly caseLast: boolean;
  /** Sections are marked up (`##`, `**`), so a bare line opens one only under a name the item has nowhere marked up. */
  readonly levelled: boolean;
  /** Headings are written in capitals. */
  readonly capitals: boolean;
  /** Nearly all marked-up lines are known names, so a marked-up line of another name is a sub-heading. */
  readonly wellKnown: boolean;
  /** Paragraphs are set apart by blank lines. */
  readonly spaced: boolean;
  /** Names learnt from this document, with the role their words or their content suggest. */
  readonly learnt: ReadonlyMap<string, SectionRole>;
  /** Names of the table that are sub-headings in this document. */
  readonly nested: ReadonlySet<string>;
  /** Names of the table that few items have: inside a long section they may be sub-headings. */
  readonly rare: ReadonlySet<string>;
  /** The name that many items have for a role. */
  readonly usual: ReadonlyMap<SectionRole, string>;
  /** How headings are written here besides alone on their line. */
  readonly dresses: ReadonlySet<Dress>;
  /** Names that carry their text on the same line (`Indstilling: …`) in this document. */
  readonly inline: ReadonlySet<string>;
  /** `<body>, <date> pkt. 188` heads the decision in this document. */
  readonly bodyHeadings: boolean;
  /** … and so heads what another body decided before. */
  readonly otherBodies: boolean;
  /** `<other body>, <date>:` heads a decision at least once, and so wherever it ends in a colon. */
  readonly otherDecides: boolean;
  /** The heading of some decision names the meeting's body as the title does. */
  readonly ownBody: boolean;
  /** Roles (and names of `other` sections) that follow the attachments in some item. */
  readonly afterAttachments: ReadonlySet<string>;
  /** Repeated page heads and feet, by `furnitureKey`. */
  readonly furniture: ReadonlySet<string>;
  /** Shapes of the codes that stand below the item headings as case numbers. */
  readonly codes: ReadonlySet<string>;
  /** Where on lines with other words the case numbers stand (case-slots.ts). */
  readonly caseSlots: ReadonlySet<string>;
  /** The form of the case numbers. */
  readonly caseForms: NumberForms;
  /** The meeting's body and date, `''` when unknown. */
  readonly body: string;
  readonly date: string;
}

/** Lists of names, each of which says something of one name alone. */
const OF_NAMES = ['nested', 'rare', 'inline'] as const;

/** The names of headings that two templates treat otherwise; undefined when they differ in more than names. */
export function differingNames(a: Template, b: Template): ReadonlySet<string> | undefined {
  if (habitsOf(a) !== habitsOf(b)) return undefined;
  const names = new Set<string>();
  for (const name of [...a.learnt.keys(), ...b.learnt.keys()])
    if (a.learnt.get(name) !== b.learnt.get(name)) names.add(name);
  for (const list of OF_NAMES)
    for (const name of [...a[list], ...b[list]]) if (a[list].has(name) !== b[list].has(name)) names.add(name);
  return names;
}

/** Everything else in a template, to be compared. */
function habitsOf({ learnt: _, nested: _n, rare: _r, inline: _i, caseForms, ...habits }: Template): string {
  return JSON.stringify([habits, caseForms.key], (_key, value) =>
    value instanceof Set || value instanceof Map ? [...value].sort() : value,
  );
}
