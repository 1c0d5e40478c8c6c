/** Hands out the parts of the tree before an edit that stand unchanged after it, by their lines. */
import { lowerBound } from './skeleton.ts';
import type { Template } from './template.ts';
import type { Header, Item, Meeting, MeetingPart, Referat } from './tree.ts';

/** Lines `[start, start + removed)` of the text before became `[start, start + inserted)` of the text after. */
export interface Change {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

export class Reuse {
  readonly #parts = new Map<number, { part: MeetingPart; meeting: Meeting }>();
  readonly #templates = new WeakMap<Item, Template>();
  readonly #before: Referat;
  readonly #change: Change;

  constructor(before: Referat, change: Change) {
    this.#before = before;
    this.#change = change;
    for (const [m, meeting] of before.meetings.entries()) {
      const start = before.starts[m] as number;
      for (const [p, part] of meeting.parts.entries()) {
        this.#parts.set(start + (meeting.starts[p] as number), { part, meeting });
        if (part.kind === 'item') this.#templates.set(part, meeting.template);
      }
    }
  }

  /** The line before the edit that is line `line` now; undefined inside the edit. */
  #lineBefore(line: number): number | undefined {
    const { start, removed, inserted } = this.#change;
    if (line < start) return line;
    return line >= start + inserted ? line - inserted + removed : undefined;
  }

  #touched(from: number, to: number): boolean {
    const { start, inserted } = this.#change;
    return to > start && from < start + inserted;
  }

  /** The part that stood on exactly these lines, undefined when any of them changed. */
  part(from: number, to: number): MeetingPart | undefined {
    if (this.#touched(from, to)) return undefined;
    const line = this.#lineBefore(from);
    const known = line === undefined ? undefined : this.#parts.get(line)?.part;
    return known && known.lineCount === to - from && this.#lineBefore(to - 1) === (line as number) + to - from - 1
      ? known
      : undefined;
  }

  /** `hasItems`: whether items follow now; without them a header is read more cautiously. */
  header(from: number, to: number, hasItems: boolean): Header | undefined {
    if (this.#touched(from, to) || to === from) return undefined;
    const line = this.#lineBefore(from);
    if (line === undefined || this.#lineBefore(to - 1) !== line + to - from - 1) return undefined;
    const meeting = this.#meetingAt(line);
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

  templateOf(item: Item): Template | undefined {
    return this.#templates.get(item);
  }

  #meetingAt(line: number): Meeting | undefined {
    const index = lowerBound(this.#before.starts, line);
    return this.#before.starts[index] === line ? this.#before.meetings[index] : undefined;
  }
}
