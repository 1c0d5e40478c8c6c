/**
 * The minutes as data: what every export, the preview and publication are made from, and the contract of
 * `referat export --format json`. `schemas/referat-export.schema.json` is generated from these types, so their comments
 * are its descriptions. A change that old readers would misread raises {@link MODEL_VERSION}.
 *
 * Every word of the text stands once in a title, heading, case line, fact, contents entry, page line or block, with the
 * lines it comes from. `attendance`, `decision`, `earlierDecisions` and `attachments` say once more what blocks hold, and so does
 * a title that is the value of a fact (`UDVALG` and the body's name below it).
 * Lines are 1-based; `endLine` is the last line, so a node of one line has both alike.
 */

import type { JournalForm } from '../domain/case-numbers/journal-number.ts';
import type { DecisionClass } from '../domain/decision/index.ts';
import type { SectionRole } from '../domain/roles.ts';
import type { FactKind } from '../domain/words/fact-labels.ts';
import type { MeetingKind } from '../syntax/index.ts';

export const MODEL_VERSION = 1;

/** Where a node stands in the text it was read from. */
export interface Lines {
  /**
   * First line, 1-based.
   * @asType integer
   * @minimum 1
   */
  readonly line: number;
  /**
   * Last line, 1-based.
   * @asType integer
   * @minimum 1
   */
  readonly endLine: number;
}

/** One document: a run of meetings, nearly always one. */
export interface ReferatModel {
  /** Version of this format. */
  readonly version: 1;
  /** Name of the file it was read from, without folders; null when there is none. */
  readonly source: string | null;
  readonly meetings: readonly MeetingModel[];
}

export interface MeetingModel extends Lines {
  /** Made from body and date (`teknikudvalget-2021-04-13`), so it stays when the text around changes. */
  readonly id: string;
  /** Minutes, agenda or neither for certain. */
  readonly kind: MeetingKind;
  readonly title: LineText | null;
  /** The body (udvalg, råd, bestyrelse) that met. */
  readonly body: string | null;
  /** ISO 8601, `2021-04-13`. */
  readonly date: string | null;
  /** When it began, `16:00`. */
  readonly time: string | null;
  readonly place: string | null;
  readonly attendance: readonly AttendanceModel[];
  readonly header: HeaderModel;
  readonly groups: readonly GroupModel[];
  readonly items: readonly ItemModel[];
  /** What stands behind the last item: that the meeting was over, who signed, what was sent along. */
  readonly footer: readonly Block[];
  /** Page heads and feet, wherever in the meeting a page ended, and the head of a table whose rows are the items. */
  readonly pageLines: readonly LineText[];
}

/** A text and the lines it was joined from. */
export interface LineText extends Lines {
  readonly text: string;
}

/** What the meeting's head or an item says of who was there. */
export interface AttendanceModel extends Lines {
  readonly status: 'present' | 'absent' | 'member' | 'chair' | 'secretary' | 'remark';
  /** As written, `Afbud`; empty where a sentence tells. */
  readonly label: string;
  /** As written, without the label. */
  readonly text: string;
  readonly persons: readonly PersonModel[];
}

export interface PersonModel {
  readonly name: string;
  /** Party, role or `Afbud`, as written behind the name. */
  readonly note: string | null;
}

/** What stands before the first item, besides the title. */
export interface HeaderModel {
  readonly facts: readonly FactModel[];
  readonly contents: ContentsModel | null;
  readonly blocks: readonly Block[];
}

/** A label with its value: `Mødested`, `Rådhuset`. */
export interface FactModel extends Lines {
  readonly kind: FactKind;
  readonly label: string;
  readonly value: string;
}

/** The list of contents, which every other form writes anew. */
export interface ContentsModel extends Lines {
  readonly heading: string;
  readonly entries: readonly ContentsEntryModel[];
  /** What else stands in the list: page numbers on lines of their own, names of groups. */
  readonly blocks: readonly Block[];
}

export interface ContentsEntryModel extends Lines {
  /** As written, without the leader to the page: `12. Eventuelt 9`. */
  readonly text: string;
  readonly number: number | null;
  readonly title: string;
  readonly page: number | null;
}

/** A heading over several items: `Lukkede punkter`. */
export interface GroupModel extends Lines {
  readonly id: string;
  readonly heading: string;
  readonly closed: boolean;
  readonly blocks: readonly Block[];
}

export interface ItemModel extends Lines {
  /** Made from meeting and number (`…-punkt-12`), so it stays when other items come or go. */
  readonly id: string;
  /** As written; null for items without. */
  readonly number: string | null;
  /** Without number and closed mark; empty when the heading has none. */
  readonly title: string;
  /** Treated behind closed doors. */
  readonly closed: boolean;
  /** The whole heading as written: `Punkt 12: …`. */
  readonly heading: LineText;
  readonly journalNumber: JournalNumberModel | null;
  /** What stands before the first section. */
  readonly blocks: readonly Block[];
  readonly sections: readonly SectionModel[];
  /** The item's own decision: the last one of this meeting's body. */
  readonly decision: DecisionModel | null;
  /** Decisions of other bodies that treated the case before. */
  readonly earlierDecisions: readonly DecisionModel[];
  readonly attachments: readonly AttachmentModel[];
  readonly attendance: readonly AttendanceModel[];
}

export interface JournalNumberModel extends Lines {
  readonly text: string;
  readonly form: JournalForm;
  /** False only when it is certain what the number should have been. */
  readonly valid: boolean;
  /** The whole line it stands on: `Sagsnr.: 17/45 Åbent`. */
  readonly written: string;
}

export interface SectionModel extends Lines {
  /** Made from item and heading. */
  readonly id: string;
  /** What the section is for, whatever the house calls it. */
  readonly role: SectionRole;
  /** As written: `1.2 Sagsfremstilling`. */
  readonly heading: string;
  /** The name alone: `Sagsfremstilling`. */
  readonly name: string;
  /** A decision of another body that treated the case before. */
  readonly earlier: boolean;
  /** Body and date that a decision's heading names. */
  readonly body: string | null;
  readonly date: string | null;
  readonly blocks: readonly Block[];
}

export interface DecisionModel extends Lines {
  /** Id of the section it stands in; null where it stands on the title's line (`Regnskab – godkendt`). */
  readonly section: string | null;
  readonly class: DecisionClass;
  /** A few words for a list; empty when nothing stands under the heading. */
  readonly label: string;
  /** The words below the heading, lines joined by `\n`. */
  readonly text: string;
  readonly points: readonly DecisionPointModel[];
  /** Votes in the order of the text; empty where none is told. */
  readonly votes: readonly VoteModel[];
  /** Somebody disagreed, by vote or in writing. */
  readonly dissent: boolean;
  readonly body: string | null;
  readonly date: string | null;
}

/** The decision on one point of the recommendation. */
export interface DecisionPointModel {
  readonly number: string;
  readonly class: DecisionClass;
  readonly text: string;
}

/** One vote, as far as the text tells who voted how. */
export interface VoteModel {
  readonly for: VoteSideModel;
  readonly against: VoteSideModel;
  readonly abstained: VoteSideModel;
}

export interface VoteSideModel {
  /** Members or groups as written; empty where only a number is told, or nothing. */
  readonly names: readonly string[];
  /** A whole number; null where none is told. */
  readonly count: number | null;
}

export interface AttachmentModel extends Lines {
  readonly id: string;
  readonly name: string;
}

/** The body of a section in the order of the text. */
export type Block = ParagraphBlock | ListBlock | TableBlock | HeadingBlock;

export interface ParagraphBlock extends Lines {
  readonly kind: 'paragraph';
  readonly text: string;
}

export interface ListBlock extends Lines {
  readonly kind: 'list';
  /** Numbers or letters, not bullets. */
  readonly ordered: boolean;
  readonly items: readonly ListItemModel[];
}

export interface ListItemModel extends Lines {
  /** As written: `1.`, `a)`, `•`; empty for a list without marks. */
  readonly marker: string;
  readonly text: string;
  /** The list below this point. */
  readonly list: ListBlock | null;
}

export interface TableBlock extends Lines {
  readonly kind: 'table';
  /** The names of the columns; null when the table begins with its first row. */
  readonly header: readonly string[] | null;
  readonly rows: readonly TableRow[];
}

export interface TableRow extends Lines {
  readonly cells: readonly string[];
}

/** A heading inside a section. */
export interface HeadingBlock extends Lines {
  readonly kind: 'heading';
  readonly text: string;
}
