/** What is counted of one name that may be a heading, and of a meeting's headings together. */
import type { SectionRole } from '../../domain/roles.ts';
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
  marked: number;
  apart: number;
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
  /** Role of the name in the table that this one misses by a letter: `null` without one, undefined before it was looked up. */
  near: SectionRole | null | undefined;
}

export interface Habits {
  readonly names: ReadonlyMap<string, Habit>;
  /** Roles of headings that follow the attachments in some item. */
  readonly pairs: ReadonlySet<string>;
  readonly knownMarked: number;
  readonly known: number;
  /** Headings that are marked up, of whatever name. */
  readonly marked: number;
  readonly spacedMarks: number;
  readonly allMarks: number;
  readonly bodyHeadingItems: number;
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
    marked: 0,
    apart: 0,
    inAttachments: 0,
    decisions: 0,
    recommends: 0,
    lists: 0,
    tail: 0,
    page: 0,
    besidePage: 0,
    lastCount: -1,
    near: undefined,
  };
}
