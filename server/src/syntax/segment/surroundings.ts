/** What all numbered lines of a meeting are weighed against: counted before the first is weighed. */

import type { MarkClass, Numbered } from '../lines/line-class.ts';
import { gapProse, type Skeleton } from '../skeleton/skeleton.ts';
import { EntryKeys } from './entry-keys.ts';

/** Where a title stands first, and under which number; for titles under several numbers each of these. */
interface FirstSeen {
  readonly number: number;
  readonly index: number;
  others: Map<number, number> | undefined;
}

type Marked = Pick<Skeleton, 'marks' | 'gaps'>;

export class Surroundings {
  /** Titles of the contents that carry page numbers. */
  readonly entries = new EntryKeys();
  /** How often each name without role, and each shape of a code, occurs. */
  readonly #names = new Map<string, number>();
  readonly #firstByTitle = new Map<string, FirstSeen>();
  #before = 0;
  #after = 0;

  constructor(skeleton: Skeleton, from: number, to: number) {
    for (let i = from; i < to; i++) {
      const mark = skeleton.marks[i] as MarkClass;
      switch (mark.kind) {
        case 'entry':
          this.entries.add(mark.titleKey);
          break;
        case 'numbered':
          if (mark.titleKey !== '') this.#see(mark, i);
          if (mark.page !== undefined) this.entries.add(mark.titleKey);
          break;
        case 'code':
          this.#count(mark.shape);
          break;
        case 'heading':
          if (mark.role === undefined) this.#count(mark.key);
          break;
        case 'case':
          this.#countCase(skeleton, i, from, to);
      }
    }
  }

  /** Case numbers stand before their item's heading, not after it. */
  get caseBefore(): boolean {
    return this.#before > this.#after;
  }

  /** How often a name without role, or a code's shape, occurs. */
  count(name: string): number {
    return this.#names.get(name) ?? 0;
  }

  /** Where this number stands first with this title: there it may be a contents entry. */
  firstSeen(mark: Numbered): number | undefined {
    const first = this.#firstByTitle.get(mark.titleKey);
    return first === undefined || first.number === mark.number ? first?.index : first.others?.get(mark.number);
  }

  #count(name: string): void {
    this.#names.set(name, this.count(name) + 1);
  }

  /** On which side of the case number at `index` the numbered line stands. */
  #countCase(skeleton: Marked, index: number, first: number, end: number): void {
    if (touchesNumbered(skeleton, index, index + 1, index + 1 < end)) this.#before += 1;
    if (touchesNumbered(skeleton, index - 1, index, index > first)) this.#after += 1;
  }

  #see(mark: Numbered, index: number): void {
    const first = this.#firstByTitle.get(mark.titleKey);
    if (first === undefined) this.#firstByTitle.set(mark.titleKey, { number: mark.number, index, others: undefined });
    else if (first.number !== mark.number) {
      first.others ??= new Map();
      if (!first.others.has(mark.number)) first.others.set(mark.number, index);
    }
  }
}

/** The mark at `index` or its neighbour at `next` is numbered, and nothing stands between them. One of the two is a case. */
function touchesNumbered({ marks, gaps }: Marked, index: number, next: number, inside: boolean): boolean {
  if (!inside || gapProse(gaps[next] as number) !== 0) return false;
  return marks[index]?.kind === 'numbered' || marks[next]?.kind === 'numbered';
}
