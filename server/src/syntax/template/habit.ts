/** What is counted of one name that may be a heading, and of a meeting's headings together. */
import type { HeadingLike } from '../lines/line-class.ts';

export interface Habit {
  readonly key: string;
  /** The first line of this name. */
  sample: HeadingLike;
  items: number;
  occurrences: number;
  /** Directly after another heading, which so stays empty: name → how often. Only for names of the table. */
  after: Map<string, number> | undefined;
  afterHeading: number;
  /** First thing in its item. */
  first: number;
  /** Nothing of its own follows. */
  empty: number;
  afterLabel: number;
  inline: number;
  /** With a few words behind the colon and text below: the value of a label. */
  brief: number;
  marked: number;
  apart: number;
  /** With a blank line above, whatever is below. */
  above: number;
  /** In capitals. */
  capitals: number;
  /** Between a heading of the table and another, or the end of the item. */
  framed: number;
  inAttachments: number;
  /** The first line under it is a decision phrase; somebody recommends; only short lines follow. */
  decisions: number;
  recommends: number;
  lists: number;
  /** Nothing but short lines follows to the end of the item. */
  tail: number;
  /** Lines that may be a page head by this name, and those next to a page number. */
  page: number;
  besidePage: number;
  /** The last count of an item that met this name. */
  lastCount: number;
  /** A page head goes by this name. */
  furniture: boolean;
}

export interface Habits {
  readonly names: ReadonlyMap<string, Habit>;
  /** Roles of headings that follow the attachments in some item. */
  readonly pairs: ReadonlySet<string>;
  readonly knownMarked: number;
  readonly known: number;
  /** Headings that are marked up, of whatever name. */
  readonly marked: number;
  /** Known headings in capitals. */
  readonly knownCapitals: number;
  /** Known headings with a blank line above, and with one above and one below. */
  readonly knownAbove: number;
  readonly knownApart: number;
  readonly spacedMarks: number;
  readonly allMarks: number;
  readonly bodyHeadingItems: number;
  /** Items with a heading that is nothing but another body and a date. */
  readonly otherBodyItems: number;
  /** Lines that stand next to page numbers nearly every time, by `furnitureKey`. */
  readonly furniture: ReadonlySet<string>;
  readonly decisionItems: number;
}

/** A name met for the first time. */
export function newHabit(sample: HeadingLike): Habit {
  return {
    key: sample.key,
    sample,
    items: 0,
    occurrences: 0,
    after: undefined,
    afterHeading: 0,
    first: 0,
    empty: 0,
    afterLabel: 0,
    inline: 0,
    brief: 0,
    marked: 0,
    apart: 0,
    above: 0,
    capitals: 0,
    framed: 0,
    inAttachments: 0,
    decisions: 0,
    recommends: 0,
    lists: 0,
    tail: 0,
    page: 0,
    besidePage: 0,
    lastCount: -1,
    furniture: false,
  };
}
