/** A meeting as the readings see it: its marks and gaps, and what all of its lines are weighed against. */
import { asRead } from '../../domain/signs/composed.ts';
import { type HeadingLike, isSection, type MarkClass, type Numbered } from '../lines/line-class.ts';
import { gapProse, type Skeleton } from '../skeleton/skeleton.ts';
import { EntryKeys } from './signs/entry-keys.ts';

/** A line with what is known of it. */
export interface Weighed {
  /** Index of the mark. */
  readonly index: number;
  readonly mark: MarkClass;
  /** Points from neighbours that only items have, and from everything else. */
  readonly structure: number;
  readonly looks: number;
  /** Points that it lost for standing in a list. */
  readonly lost: number;
  /** A blank line, a new page or nothing stands before it. */
  readonly apart: boolean;
}

/** A line of one kind, and the index of its mark. */
export interface Stand<Mark = HeadingLike> {
  readonly index: number;
  readonly mark: Mark;
}

export class MeetingView {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly MarkClass[];
  readonly gaps: readonly number[];
  /** Lines with words in front of the first section or numbered line, a dozen at most. */
  readonly head: readonly string[];
  /** The mark behind the head. */
  readonly headEnd: number;
  /** Titles of the contents that carry page numbers. */
  readonly entries = new EntryKeys();
  /** Some line is a title with a title word. */
  titled = false;
  /** Its numbered lines, its headings, and those of them that have a known role; rising. */
  readonly numbered: readonly Stand<Numbered>[];
  readonly headings: readonly Stand[];
  readonly sections: readonly Stand[];
  /** The sections that are decisions. */
  readonly decisions: readonly Stand[];
  /** Lines that a reading has had weighed (candidate.ts), counted from the first mark. */
  readonly weighed: Weighed[] = [];
  /** How often each name without role, and each shape of a code, occurs. */
  readonly #names = new Map<string, number>();
  /** Where each title with its number stands first: title → number → mark. */
  readonly #first = new Map<string, Map<number, number>>();
  #before = 0;
  #after = 0;

  /** The meeting is `marks[from, to)` of a text with these lines. */
  constructor(lines: readonly string[], skeleton: Skeleton, from: number, to: number) {
    this.from = from;
    this.to = to;
    this.marks = skeleton.marks;
    this.gaps = skeleton.gaps;
    const numbered: Stand<Numbered>[] = [];
    const headings: Stand[] = [];
    const sections: Stand[] = [];
    for (let index = from; index < to; index++) {
      const mark = this.marks[index] as MarkClass;
      if (mark.kind === 'entry') this.entries.add(mark.titleKey);
      else if (mark.kind === 'numbered') {
        numbered.push({ index, mark });
        this.#see(mark, index);
      } else if (mark.kind === 'code') this.#count(mark.shape);
      else if (mark.kind === 'heading') {
        const heading = { index, mark };
        headings.push(heading);
        if (mark.role === undefined) this.#count(mark.key);
        else sections.push(heading);
      } else if (mark.kind === 'case') this.#countCase(index);
      else if (mark.kind === 'title') this.titled = true;
    }
    this.numbered = numbered;
    this.headings = headings;
    this.sections = sections;
    this.decisions = sections.filter(({ mark }) => mark.role === 'decision');
    this.headEnd = this.#endOfHead();
    this.head = this.#headOf(lines, skeleton);
  }

  /** Whether the head says the same in other lines, whose marks are the same. */
  hasHead(lines: readonly string[], skeleton: Skeleton): boolean {
    return this.#headOf(lines, skeleton).join('\n') === this.head.join('\n');
  }

  #headOf(lines: readonly string[], { at }: Skeleton): string[] {
    return headLines(lines, this.from === 0 ? 0 : (at[this.from] as number), at[this.headEnd] ?? lines.length);
  }

  /** The mark that is no longer of the head: a section or a numbered line, or the end. */
  #endOfHead(): number {
    let end = this.from;
    const last = Math.min(this.to, this.from + HEAD_MARKS);
    while (end < last && !isSection(this.marks[end]) && (this.marks[end] as MarkClass).kind !== 'numbered') end++;
    return end;
  }

  /** Case numbers stand before their item's heading, not after it. */
  get caseBefore(): boolean {
    return this.#before > this.#after;
  }

  /** How often a name without role, or a code's shape, occurs. */
  count(name: string): number {
    return this.#names.get(name) ?? 0;
  }

  /** The mark where this number stands first with this title: there it may be a contents entry. */
  firstSeen({ number, titleKey }: Numbered): number | undefined {
    return this.#first.get(titleKey)?.get(number);
  }

  #count(name: string): void {
    this.#names.set(name, this.count(name) + 1);
  }

  #see(mark: Numbered, index: number): void {
    if (mark.page !== undefined) this.entries.add(mark.titleKey);
    if (mark.titleKey !== '') {
      const numbers = this.#first.get(mark.titleKey);
      if (!numbers) this.#first.set(mark.titleKey, new Map([[mark.number, index]]));
      else if (!numbers.has(mark.number)) numbers.set(mark.number, index);
    }
  }

  /** On which side of the case number at `index` the line stands that it may belong to. */
  #countCase(index: number): void {
    if (this.#touches(index + 1, index + 1)) this.#before++;
    if (this.#touches(index - 1, index)) this.#after++;
  }

  /** A numbered line with nothing in the gap between. */
  #touches(index: number, gap: number): boolean {
    if (index < this.from || index >= this.to || gapProse(this.gaps[gap] as number) !== 0) return false;
    return (this.marks[index] as MarkClass).kind === 'numbered';
  }
}

const HEAD_MARKS = 20;
const HEAD_LINES = 12;

function headLines(lines: readonly string[], first: number, end: number): string[] {
  const head: string[] = [];
  for (let line = first; line < end && head.length < HEAD_LINES; line++) {
    const words = asRead(lines[line] as string).trim();
    if (words !== '') head.push(words);
  }
  return head;
}
