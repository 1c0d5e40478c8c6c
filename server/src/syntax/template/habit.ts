/** What is counted of one name that may be a heading. */
import type { HeadingLike } from '../lines/line-class.ts';

export class Habit {
  readonly key: string;
  /** The first line of this name. */
  readonly sample: HeadingLike;
  items = 0;
  occurrences = 0;
  afterHeading = 0;
  /** Nothing of its own follows. */
  empty = 0;
  /** A heading of the table follows at once. */
  wraps = 0;
  afterLabel = 0;
  inline = 0;
  /** With a few words behind the colon and text below: the value of a label. */
  brief = 0;
  marked = 0;
  apart = 0;
  /** With a blank line above, whatever is below. */
  above = 0;
  /** In capitals. */
  capitals = 0;
  /** Between a heading of the table and another, or the end of the item. */
  framed = 0;
  /** In the case text, which sub-headings divide. */
  inCase = 0;
  inAttachments = 0;
  /** The first line under it is a decision phrase; somebody recommends; only short lines follow. */
  decisions = 0;
  recommends = 0;
  lists = 0;
  /** Nothing but short lines follows to the end of the item. */
  tail = 0;
  /** The last count of an item that met this name. */
  lastCount = -1;

  constructor(sample: HeadingLike) {
    this.key = sample.key;
    this.sample = sample;
  }
}
