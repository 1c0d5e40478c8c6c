/**
 * The tree of a referat. Immutable. Covers every line: a document is a run of meetings, a meeting is a header followed
 * by items and group headings, an item is a heading followed by sections.
 *
 * Positions inside a node count from the node's own first line (0-based), so a node that an edit did not touch stays the
 * same object when it moves. `place.ts` is the one place that makes them absolute. Columns are 0-based UTF-16 units.
 */

import type { JournalNumber } from '../domain/case-numbers/journal-number.ts';
import type { IsoDate } from '../domain/dates/dates.ts';
import type { SectionRole } from '../domain/roles.ts';
import type { FactKind } from '../domain/words/fact-labels.ts';
import type { LineClass } from './lines/line-class.ts';
import type { Template } from './template/template.ts';

/** A half-open run of lines `[start, end)`, counted from the first line of the node that holds it. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/** A run of characters on one line. */
export interface TextSpan {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export type MeetingKind = 'referat' | 'dagsorden' | 'unknown';

/** Which case system's shell was recognised. `unknown`: learnt from the document alone. */
export type Dialect =
  | 'firstagenda'
  | 'firstagenda-markdown'
  | 'sbsys'
  | 'acadre'
  | 'edoc'
  | 'os2web'
  | 'association'
  | 'unknown';

export interface Title {
  /** The title as a reader would say it, wrapped lines joined, odd blanks made plain. */
  readonly text: string;
  readonly line: number;
  readonly lineCount: number;
  /** The body (udvalg, råd, kommunalbestyrelse) the title names, `''` when it names none. */
  readonly body: string;
  /** Where the body's name stands, undefined when it is wrapped or absent. */
  readonly bodySpan?: TextSpan;
  readonly date?: IsoDate;
  /** The title says agenda (dagsorden), not minutes. */
  readonly agenda: boolean;
}

export interface Fact {
  readonly kind: FactKind;
  readonly label: TextSpan;
  /** The value with wrapped lines joined, `''` when missing. */
  readonly value: string;
  readonly line: number;
  readonly lineCount: number;
}

export interface ContentsEntry {
  readonly line: number;
  readonly lineCount: number;
  readonly number?: number;
  /** Without number, leader dots and page. */
  readonly title: string;
  readonly titleSpan: TextSpan;
  readonly page?: number;
  /** True when the line carries no leader dots, so the title may be cut. */
  readonly mayBeCut: boolean;
}

export interface Contents extends LineSpan {
  readonly heading?: TextSpan;
  readonly entries: readonly ContentsEntry[];
}

/** Everything before the first item. */
export interface Header {
  readonly kind: 'header';
  readonly lineCount: number;
  readonly lines: readonly string[];
  readonly classes: readonly LineClass[];
  readonly title?: Title;
  readonly facts: readonly Fact[];
  readonly contents?: Contents;
}

/** `Åbne dagsordenspunkter`, `Lukkede punkter` … between items. */
export interface Group {
  readonly kind: 'group';
  readonly lineCount: number;
  readonly lines: readonly string[];
  readonly classes: readonly LineClass[];
  readonly text: string;
  readonly closed: boolean;
  readonly heading: TextSpan;
}

export interface SubHeading extends LineSpan {
  readonly text: string;
}

export interface Heading {
  /** First line of the heading, counted from the item. */
  readonly line: number;
  readonly lineCount: number;
  /** As a reader would say it: no `#`, `**`, closing colon; wrapped lines joined. */
  readonly text: string;
  /** Where the words stand on the first line. */
  readonly span: TextSpan;
}

export interface Section extends LineSpan {
  readonly kind: 'section';
  readonly heading: Heading;
  /** `headingKey` of the heading without body and date. */
  readonly key: string;
  readonly role: SectionRole;
  /** A decision of another body that treated the case before; never the item's own. */
  readonly earlier: boolean;
  /** Body and date named by a decision heading (`Beslutning i <body> den <date>`). */
  readonly body?: string | undefined;
  readonly bodySpan?: TextSpan | undefined;
  readonly date?: IsoDate | undefined;
  readonly dateSpan?: TextSpan | undefined;
  /** Item number of the earlier treatment (`pkt. 24`). */
  readonly reference?: number | undefined;
  /** Text after the heading on its own line (`Beslutning: Godkendt.`). */
  readonly inline?: TextSpan | undefined;
  readonly subHeadings: readonly SubHeading[];
}

export interface CaseNumber {
  readonly text: string;
  readonly line: number;
  readonly span: TextSpan;
  readonly parsed: JournalNumber;
}

/** What an item's surroundings say about it; as long as it stands, the item need not be built again. */
export interface ItemContext {
  /** Line of the heading, counted from the item's first line. */
  readonly headingLine: number;
  /** It stands in a group of closed items. */
  readonly closed: boolean;
  /** The title as the contents give it, undefined when the contents do not name it. */
  readonly contentsTitle: string | undefined;
  /** What stands behind the number is no title but what was said under the contents' title. */
  readonly answers?: boolean;
  /** The title ends at the colon, and what was said of it stands behind: so in most items. */
  readonly told?: boolean | undefined;
  /** Which cell of the heading's line holds the decision, counted from 0: the head of the table says so. */
  readonly answerCell?: number | undefined;
  /** Names of the columns, where the items are rows of a table; as many as the cells of {@link cellsOf} the heading's line. */
  readonly columns?: readonly string[];
}

export interface Item {
  readonly kind: 'item';
  readonly lineCount: number;
  readonly lines: readonly string[];
  readonly classes: readonly LineClass[];
  /** The number as written (`'12'`), undefined for unnumbered items. */
  readonly numberText?: string | undefined;
  /** The number with the year it is counted in (`12/2024`), where it has one. */
  readonly numberOfYear?: string | undefined;
  readonly number?: number | undefined;
  readonly numberSpan?: TextSpan | undefined;
  readonly heading: Heading;
  /** The title alone, without number and closed mark; `''` when the heading has none. */
  readonly title: string;
  readonly titleSpan: TextSpan;
  readonly caseNumber?: CaseNumber | undefined;
  readonly closed: boolean;
  /** Lines between the heading and the first section (case number, remarks). */
  readonly preface: LineSpan;
  readonly sections: readonly Section[];
  /** What was decided, on the heading's own line; undefined where the item has sections to tell it in. */
  readonly answer?: TextSpan | undefined;
  readonly context: ItemContext;
}

/** What stands behind the last item: that the meeting was over, who signed, what was sent along. */
export interface Footer {
  readonly kind: 'footer';
  readonly lineCount: number;
  readonly lines: readonly string[];
  readonly classes: readonly LineClass[];
}

/** A footer stands last. */
export type MeetingPart = Group | Item | Footer;

export interface Meeting {
  readonly kind: 'meeting';
  readonly lineCount: number;
  readonly header: Header;
  readonly parts: readonly MeetingPart[];
  /** First line of each part, counted from the meeting's first line; same length as `parts`. */
  readonly starts: readonly number[];
  readonly template: Template;
  readonly minutesKind: MeetingKind;
  readonly dialect: Dialect;
}

/** A whole document. */
export interface Referat {
  readonly kind: 'document';
  readonly lineCount: number;
  readonly meetings: readonly Meeting[];
  /** First line of each meeting; same length as `meetings`. */
  readonly starts: readonly number[];
}
