/** What all numbered lines of a meeting are weighed against: counted once, before the first is weighed. */
import { EntryKeys } from './entry-keys.ts';
import { keepShape } from './keep-shape.ts';
import type { MarkClass, Numbered } from './line-class.ts';
import { gapProse, type Skeleton } from './skeleton.ts';

/** Where a title stands first, and under which number; for titles under several numbers each of these. */
interface FirstSeen {
  readonly number: number;
  readonly index: number;
  others: Map<number, number> | undefined;
}

export class Surroundings {
  /** Titles of the contents that carry page numbers. */
  readonly entries = new EntryKeys();
  /** Case numbers stand before their item's heading, not after it. */
  readonly caseBefore: boolean;
  /** How often each name without role, and each shape of a code, occurs. */
  readonly #names = new Map<string, { count: number }>();
  readonly #firstByTitle = new Map<string, FirstSeen>();

  constructor(skeleton: Skeleton, from: number, to: number) {
    let before = 0;
    let after = 0;
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
          if (touchesNumbered(skeleton, i, i + 1, i + 1 < to)) before++;
          if (touchesNumbered(skeleton, i - 1, i, i > from)) after++;
      }
    }
    this.caseBefore = before > after;
  }

  /** How often a name without role, or a code's shape, occurs. */
  count(name: string): number {
    return this.#names.get(name)?.count ?? 0;
  }

  /** Where this number stands first with this title: there it may be a contents entry. */
  firstSeen(mark: Numbered): number | undefined {
    const first = this.#firstByTitle.get(mark.titleKey);
    return first === undefined || first.number === mark.number ? first?.index : first.others?.get(mark.number);
  }

  #count(name: string): void {
    const counter = this.#names.get(name);
    if (counter) counter.count++;
    else this.#names.set(name, { count: 1 });
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
function touchesNumbered({ marks, gaps }: Skeleton, index: number, next: number, inside: boolean): boolean {
  if (!inside || gapProse(gaps[next] as number) !== 0) return false;
  return marks[index]?.kind === 'numbered' || marks[next]?.kind === 'numbered';
}

keepShape(new Surroundings({ at: [], marks: [], gaps: [0] }, 0, 0));
