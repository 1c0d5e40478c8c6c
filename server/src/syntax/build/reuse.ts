/** Hands out the parts of the tree before an edit that stand unchanged after it, by their lines. */
import type { Change } from '../change.ts';
import { lowerBound } from '../skeleton/skeleton.ts';
import type { Header, Meeting, MeetingPart, Referat } from '../tree.ts';

/** A part of the tree before, and the meeting it stood in. */
export interface Known {
  readonly part: MeetingPart;
  readonly meeting: Meeting;
}

export class Reuse {
  readonly #before: Referat;
  readonly #change: Change;

  constructor(before: Referat, change: Change) {
    this.#before = before;
    this.#change = change;
  }

  /** The part that stood on exactly these lines, undefined when any of them changed. */
  part(from: number, to: number): Known | undefined {
    const line = this.#firstBefore(from, to);
    if (line === undefined) return undefined;
    const m = lowerBound(this.#before.starts, line + 1) - 1;
    const meeting = this.#before.meetings[m];
    if (!meeting) return undefined;
    const start = line - (this.#before.starts[m] as number);
    const p = lowerBound(meeting.starts, start);
    const part = meeting.parts[p];
    return part && meeting.starts[p] === start && part.lineCount === to - from ? { part, meeting } : undefined;
  }

  /** `hasItems`: whether items follow now; without them a header is read more cautiously. */
  header(from: number, to: number, hasItems: boolean): Header | undefined {
    const line = to === from ? undefined : this.#firstBefore(from, to);
    const meeting = line === undefined ? undefined : this.#meetingAt(line);
    if (!meeting || meeting.parts.length > 0 !== hasItems) return undefined;
    return meeting.header.lineCount === to - from ? meeting.header : undefined;
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
