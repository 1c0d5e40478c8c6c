/** Hands out the parts of the tree before an edit that stand unchanged after it, by their lines. */
import type { Change } from '../change.ts';
import type { LineClass } from '../lines/line-class.ts';
import { lowerBound, sameClass } from '../skeleton/skeleton.ts';
import type { Header, Meeting, MeetingPart, Referat } from '../tree.ts';

/** A part of the tree before, and the meeting it stood in. */
export interface Known {
  readonly part: MeetingPart;
  readonly meeting: Meeting;
}

/** Lines are taken in the context of the others, which an edit may change. */
function sameClasses(a: readonly LineClass[], b: readonly LineClass[]): boolean {
  return a.every((cls, line) => sameClass(cls, b[line] as LineClass));
}

export class Reuse {
  readonly #before: Referat;
  readonly #change: Change;

  constructor(before: Referat, change: Change) {
    this.#before = before;
    this.#change = change;
  }

  /** The part that stood on exactly these lines and took them as `classes` do; undefined when any of them changed. */
  part(from: number, classes: readonly LineClass[]): Known | undefined {
    const to = from + classes.length;
    const line = this.#firstBefore(from, to);
    if (line === undefined) return undefined;
    const m = lowerBound(this.#before.starts, line + 1) - 1;
    const meeting = this.#before.meetings[m];
    if (!meeting) return undefined;
    const start = line - (this.#before.starts[m] as number);
    const p = lowerBound(meeting.starts, start);
    const part = meeting.parts[p];
    if (!part || meeting.starts[p] !== start || part.lineCount !== to - from) return undefined;
    return sameClasses(part.classes, classes) ? { part, meeting } : undefined;
  }

  /** `hasItems`: whether items follow now; without them a header is read more cautiously. */
  header(from: number, classes: readonly LineClass[], hasItems: boolean): Header | undefined {
    const to = from + classes.length;
    const line = to === from ? undefined : this.#firstBefore(from, to);
    const meeting = line === undefined ? undefined : this.#meetingAt(line);
    if (!meeting || meeting.parts.length > 0 !== hasItems) return undefined;
    const { header } = meeting;
    return header.lineCount === to - from && sameClasses(header.classes, classes) ? header : undefined;
  }

  /** The meeting that had this header, or stood where it stands now. */
  meetingOf(header: Header, from: number): Meeting | undefined {
    const { start, removed, inserted } = this.#change;
    const line = from <= start ? from : from - inserted + removed;
    const meeting = this.#meetingAt(line);
    return meeting ?? this.#before.meetings.find((candidate) => candidate.header === header);
  }

  /** Where the lines that are `[from, to)` now began before the edit; undefined when the edit touched or parted them. */
  #firstBefore(from: number, to: number): number | undefined {
    const { start, removed, inserted } = this.#change;
    if (to <= start) return from;
    return from >= start + inserted ? from - inserted + removed : undefined;
  }

  #meetingAt(line: number): Meeting | undefined {
    const index = lowerBound(this.#before.starts, line);
    return this.#before.starts[index] === line ? this.#before.meetings[index] : undefined;
  }
}
