/**
 * Step 1 of recognition: what a line looks like by itself. A class is a pure function of the line's text, kept per line;
 * whether a candidate really is an item or a section is decided later, by the document's own habits.
 * Columns are 0-based UTF-16 units.
 */
import type { CaseNumberMatch, JournalNumber } from '../../domain/case-numbers/journal-number.ts';
import type { SectionRole } from '../../domain/roles.ts';
import type { FactKind } from '../../domain/words/fact-labels.ts';

/** How a line is marked up, whatever its words: Markdown level 0 (none) to 6, bold, form feed in front. */
export interface Marks {
  readonly level: number;
  readonly bold: boolean;
  readonly formFeed: boolean;
}

interface Based extends Marks {
  /** Columns of the words, without marks and outer blanks. */
  readonly start: number;
  readonly end: number;
}

export interface Blank {
  readonly kind: 'blank';
}

/** Running text; one shared object for each combination of what recognition may want to know of it. */
export interface Prose {
  readonly kind: 'prose';
  /** It introduces a list (`… indstiller:`). */
  readonly colon: boolean;
  /** It is nothing but a decision phrase (`Godkendt.`). */
  readonly decision: boolean;
  /** It says that somebody recommends. */
  readonly recommends: boolean;
  /** Short and without sentence end, as names and file names are. */
  readonly short: boolean;
  /** What the line is where bullets carry the names of items: `• Trafikplan 2019`. */
  readonly bulleted: HeadingLike | undefined;
  /** What a number with its sign is where the titles of items stand below their numbers: `12.` */
  readonly alone: Numbered | undefined;
  /** The line is a rule; what it may underline is a heading of this level, about as long. */
  readonly rule: { readonly level: number; readonly length: number } | undefined;
}

/** `Punkt 12: …`, `11. …`, `§ 4 …`, `III. …`: may be an item, a list or a contents entry. */
export interface Numbered extends Based {
  readonly kind: 'numbered';
  /** The numbering with the number replaced by `#`, normalised (`punkt #`, `#.`): lines of one form may run in sequence. */
  readonly form: string;
  readonly number: number;
  /** The letter of `7a`, counted from 1. */
  readonly letter?: number | undefined;
  readonly numberStart: number;
  readonly numberEnd: number;
  /** The year beside the number, with its sign. */
  readonly year?: { readonly start: number; readonly end: number } | undefined;
  readonly titleStart: number;
  readonly titleEnd: number;
  /** `headingKey` of the title without closed mark and leader. */
  readonly titleKey: string;
  readonly closed: boolean;
  /** The title is nothing but a decision phrase (`Godkendt.`). */
  readonly decision: boolean;
  /** The title ends in a full stop. */
  readonly stop: boolean;
  /** Page number at the end of a contents entry. */
  readonly page?: number | undefined;
  /** The case number that stands where the title would: the title stands below (`Sag nr. 88   J.nr. 0-01-1-03`). */
  readonly match?: CaseNumberMatch | undefined;
  /** Evidence for an item that the line carries in itself, added up. */
  readonly weight: number;
}

/** How a heading may be written besides alone on its line: `glued` to its text, `shouted` in front of it, with a `comma`, or the sign that stands in front of it. */
export type Dress = string;

/** A line that a section may begin with: known name, decision heading, or a name of unknown role. */
export interface HeadingLike extends Based {
  readonly kind: 'heading';
  /** Comparable name, without body and date. */
  readonly key: string;
  /** Role by the table; undefined for a short line that may turn out to be a heading. */
  readonly role?: SectionRole | undefined;
  /** Column where text goes on after `Heading:`, undefined when the heading stands alone. */
  readonly inline?: number | undefined;
  /** That text is a few words, as the value of a label is. */
  readonly brief?: boolean | undefined;
  /** No small letter in it. */
  readonly capitals?: boolean | undefined;
  readonly dress?: Dress | undefined;
  readonly body?: string | undefined;
  readonly bodyStart?: number | undefined;
  readonly bodyEnd?: number | undefined;
  readonly dateStart?: number | undefined;
  readonly dateEnd?: number | undefined;
  readonly date?: string | undefined;
  readonly reference?: number | undefined;
  /** The line ends in a colon, or in `at` as the lead-in of a list does. */
  readonly colon: boolean;
  /** The heading breaks off and may go on in the next line. */
  readonly open?: boolean | undefined;
  /** A bullet stands in front. */
  readonly bullet?: boolean | undefined;
}

/**
 * What all headings are made of, so that they are objects of one shape: where a property is added behind a spread, the engine
 * gives every object a shape of its own, and whoever reads it has to look the property up.
 */
export const HEADING: HeadingLike = {
  kind: 'heading',
  key: '',
  role: undefined,
  level: 0,
  bold: false,
  formFeed: false,
  start: 0,
  end: 0,
  inline: undefined,
  brief: undefined,
  capitals: undefined,
  dress: undefined,
  body: undefined,
  bodyStart: undefined,
  bodyEnd: undefined,
  dateStart: undefined,
  dateEnd: undefined,
  date: undefined,
  reference: undefined,
  colon: false,
  open: undefined,
  bullet: undefined,
};

export interface CaseLine {
  readonly kind: 'case';
  readonly match: CaseNumberMatch;
  readonly level: number;
  readonly formFeed: boolean;
}

/** A token of letters, digits and separators that may be a case number of a form nobody has described. */
export interface CodeLine {
  readonly kind: 'code';
  readonly start: number;
  readonly end: number;
  /** Label and token with runs of digits and letters made one: lines of one shape below every heading are case numbers. */
  readonly shape: string;
  readonly parsed: JournalNumber;
}

/** `Mødedato …`, `Udvalg: …`, `Afbud:`; a fact in the header, attendance inside an item. */
export interface Labelled extends Based {
  readonly kind: 'label';
  readonly fact: FactKind;
  readonly attendance: boolean;
  readonly labelEnd: number;
  readonly valueStart: number;
}

/** `Title.....<TAB>3`: a contents entry without number. */
export interface Entry extends Based {
  readonly kind: 'entry';
  readonly titleEnd: number;
  readonly titleKey: string;
  readonly page: number;
  readonly dotted: boolean;
}

export interface GroupLine extends Based {
  readonly kind: 'group';
  readonly closed: boolean;
  /** One word that may as well say of the case above that it is closed (`Lukket`, broken off its line). */
  readonly state: boolean;
}

export interface ContentsHeading extends Based {
  readonly kind: 'contents';
  /** The word is `Dagsorden`, which may be a title as well (agenda-title.ts). */
  readonly agenda: boolean;
  /** The word is `Indhold`, which may head what an item holds. */
  readonly held: boolean;
}

/** A line that may be the document's title. */
export interface TitleLine extends Based {
  readonly kind: 'title';
  readonly key: string;
  readonly agenda: boolean;
  /** The title word stands alone (`Referat`). */
  readonly bare: boolean;
  readonly hasDate: boolean;
  readonly strong: boolean;
}

/** Page heads and feet, `Side 3 af 12`. */
export interface Furniture {
  readonly kind: 'furniture';
  /** What a number alone on its line is where the titles of items stand below their numbers. */
  readonly alone: Numbered | undefined;
}

export type LineClass =
  | Blank
  | Prose
  | Numbered
  | HeadingLike
  | CaseLine
  | CodeLine
  | Labelled
  | Entry
  | GroupLine
  | ContentsHeading
  | TitleLine
  | Furniture;

/** Classes that recognition looks at; everything else only fills the space between them. */
export type MarkClass = Exclude<LineClass, Blank | Prose | Furniture>;

/** What a line of a few words may be. */
export type WordsClass = MarkClass | Furniture;

export const BLANK: Blank = { kind: 'blank' };

const PROSE: readonly Prose[] = Array.from({ length: 16 }, (_, bits) => ({
  kind: 'prose',
  colon: (bits & 1) !== 0,
  decision: (bits & 2) !== 0,
  recommends: (bits & 4) !== 0,
  short: (bits & 8) !== 0,
  bulleted: undefined,
  alone: undefined,
  rule: undefined,
}));

/** The shared object for prose of these properties. */
export function proseClass(colon: boolean, decision: boolean, recommends: boolean, short: boolean): Prose {
  return PROSE[(colon ? 1 : 0) | (decision ? 2 : 0) | (recommends ? 4 : 0) | (short ? 8 : 0)] as Prose;
}
export const FURNITURE: Furniture = { kind: 'furniture', alone: undefined };
/** A link of a web page: no page ends there. */
export const LINK: Furniture = { kind: 'furniture', alone: undefined };

/** True for lines that recognition has to look at. */
export function isMark(cls: LineClass): cls is MarkClass {
  return cls.kind !== 'blank' && cls.kind !== 'prose' && cls.kind !== 'furniture';
}

/** Nothing of its own stands there: a blank line, or the head or foot of a page. */
export function isEmpty(cls: LineClass | undefined): boolean {
  return cls?.kind === 'blank' || cls?.kind === 'furniture';
}

/** A shorter one may be there to sign on. */
const SHORTEST_DRAWN = 20;

/** A line drawn across the page parts what stands around it, and says nothing. */
export function isDrawn(cls: LineClass | undefined): boolean {
  return cls?.kind === 'prose' && cls.rule !== undefined && cls.rule.length >= SHORTEST_DRAWN;
}

/** A line that may be a title nobody has listed: a name without role that stands alone. */
export function isName(mark: LineClass | undefined): mark is HeadingLike {
  return mark?.kind === 'heading' && mark.role === undefined && mark.inline === undefined && mark.key !== '';
}

/** A heading of a known role that stands alone on its line. */
export function isSection(mark: LineClass | undefined): mark is HeadingLike {
  return mark?.kind === 'heading' && mark.role !== undefined && mark.inline === undefined;
}

/** A new page begins with the line. */
export function hasFormFeed(mark: LineClass | undefined): boolean {
  return mark !== undefined && 'formFeed' in mark && mark.formFeed;
}
