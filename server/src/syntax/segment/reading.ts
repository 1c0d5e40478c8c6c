/** One way a meeting can be laid out. All are tried, each finds its items, and `choose.ts` weighs what they found. */
import type { Numbered } from '../lines/line-class.ts';
import type { MeetingView, Weighed } from './view.ts';

/** A numbered line with what is known of it. */
export interface Candidate extends Weighed {
  readonly mark: Numbered;
}

/** Items under a reading. */
export interface Found {
  readonly reading: string;
  /** The lines that head items, rising, with what they say for it. */
  readonly headings: readonly Weighed[];
  /** Numbering form of the items, where they are numbered. */
  readonly form?: string | undefined;
  /** The case number stands before the heading. */
  readonly caseBefore?: boolean;
  /** What stands behind the numbers answers points of a list above. */
  readonly answers?: boolean;
  /** The items are a list, so that it does not speak against them to stand in one. */
  readonly list?: boolean;
  /** What the way itself says beyond its lines. */
  readonly points?: number;
}

export interface Reading {
  readonly id: string;
  /** What the reading finds, in as many variants as it has. Linear in the meeting's marks. */
  find(view: MeetingView): readonly Found[];
}
