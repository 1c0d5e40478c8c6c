/**
 * The numbered lines of a meeting with their evidence, and the items found among them, brought up to date around an edit
 * that stays inside one item. Where the edit reaches further (the contents, a name that now counts, a title said twice),
 * the store says so, and the meeting is planned anew.
 */

import type { MarkClass, Numbered } from '../lines/line-class.ts';
import type { SkeletonStore } from '../skeleton/skeleton-store.ts';
import { type Chain, type Forms, findChain, weighAll } from './item-chain.ts';
import { type Around, type Candidate, READS_AFTER, READS_BEFORE, weigh } from './item-evidence.ts';
import { decisionsAmong, outnumbered } from './restarts.ts';
import { Surroundings } from './surroundings.ts';

/** From this count on a name below numbered lines is evidence; a code from one less (see `weigh`). */
const COUNTS = 3;

export class ChainStore {
  readonly #surroundings: Surroundings;
  readonly #around: Around;
  #forms: Forms;
  readonly #titled: boolean;
  readonly #chain: Chain | undefined;
  #decisions: number;
  #from: number;
  #to: number;

  constructor(skeleton: SkeletonStore, from: number, to: number, titled: boolean) {
    const surroundings = new Surroundings(skeleton, from, to);
    this.#surroundings = surroundings;
    this.#forms = weighAll(skeleton, from, to, surroundings);
    this.#titled = titled;
    this.#chain = findChain(this.#forms, surroundings.caseBefore, titled);
    this.#decisions = decisionsAmong(skeleton.marks, from, to);
    this.#from = from;
    this.#to = to;
    surroundings.forgetFirst();
    this.#around = {
      entries: surroundings.entries,
      get caseBefore() {
        return surroundings.caseBefore;
      },
      count: (name) => surroundings.count(name),
      firstSeen: (mark) => this.#firstSeen(mark),
    };
  }

  get chain(): Chain | undefined {
    return this.#chain;
  }

  /**
   * Follows the last update of the skeleton, which stayed inside one part of the meeting that now begins at mark `from`.
   * True when the chain has the same items as before; after false the store is of no more use.
   */
  follow(skeleton: SkeletonStore, from: number): boolean {
    const { from: at, inserted, marks: removed } = skeleton.changed;
    this.#shift(this.#from, from - this.#from);
    this.#to += from - this.#from + inserted - removed.length;
    this.#from = from;
    const added = skeleton.marks.slice(at, at + inserted);
    if (!this.#chain || removed.some(fixed) || added.some(fixed)) return false;
    this.#decisions += decisionsAmong(added, 0, inserted) - decisionsAmong(removed, 0, removed.length);
    if (outnumbered(this.#chain.items.length, this.#decisions)) return false;
    if (!this.#recount(skeleton, added)) return false;
    const replaced = this.#replace(at, removed, added);
    if (replaced === undefined) return false;
    const weighed = this.#weighAround(skeleton, at, inserted);
    return replaced || weighed || this.#numberedTwice(skeleton, removed, added) ? this.#sameChain() : true;
  }

  /** Brings the counts of names and case numbers up to date. False when a line elsewhere weighs otherwise for it. */
  #recount(skeleton: SkeletonStore, added: readonly MarkClass[]): boolean {
    const { from: at, inserted, marks: removed } = skeleton.changed;
    const names = [...removed, ...added].map(nameOf).filter((name) => name !== undefined);
    const before = names.map((name) => this.#surroundings.count(name));
    const { caseBefore } = this.#surroundings;
    const low = Math.max(this.#from, at - 2);
    const old = skeleton.before(low, Math.min(this.#to, at + inserted + 2));
    const end = this.#to - low;
    const longer = inserted - removed.length;
    this.#surroundings.recount(old, at - low, at - low + removed.length, this.#from - low, end - longer, -1);
    this.#surroundings.recount(skeleton, at, at + inserted, this.#from, this.#to, 1);
    if (this.#surroundings.caseBefore !== caseBefore) return false;
    return names.every((name, i) => {
      const was = before[i] as number;
      const is = this.#surroundings.count(name);
      return was >= COUNTS === is >= COUNTS && was >= COUNTS - 1 === is >= COUNTS - 1;
    });
  }

  /**
   * Puts the numbered lines among `added` in the place of those among `removed`. True when a run may come out otherwise
   * for it; undefined when a line further down loses or gets its first like.
   */
  #replace(at: number, removed: readonly MarkClass[], added: readonly MarkClass[]): boolean | undefined {
    for (const mark of [...removed, ...added])
      if (mark.kind === 'numbered' && this.#isFirstOfMany(mark, at, at + removed.length)) return undefined;
    if (removed.length === added.length && removed.every((mark, i) => sameForm(mark, added[i] as MarkClass))) {
      let changed = false;
      for (const [i, mark] of added.entries()) {
        if (mark.kind !== 'numbered') continue;
        const candidate = this.#at(mark.form, at + i);
        if (candidate.mark.number !== mark.number || candidate.mark.weight !== mark.weight) changed = true;
        candidate.mark = mark;
      }
      return changed;
    }
    for (const [i, mark] of removed.entries()) if (mark.kind === 'numbered') this.#take(mark.form, at + i);
    this.#shift(at + removed.length, added.length - removed.length);
    for (const [i, mark] of added.entries())
      if (mark.kind === 'numbered') this.#put({ index: at + i, mark, ...UNWEIGHED });
    return removed.some(isNumbered) || added.some(isNumbered);
  }

  /** Weighs the lines again that read what the edit changed. True when one of them weighs otherwise than before. */
  #weighAround(skeleton: SkeletonStore, at: number, inserted: number): boolean {
    let changed = false;
    const end = Math.min(this.#to, at + inserted + READS_BEFORE + 1);
    for (let i = Math.max(this.#from, at - READS_AFTER - 1); i < end; i++) {
      const mark = skeleton.marks[i] as MarkClass;
      if (mark.kind !== 'numbered') continue;
      const candidate = this.#at(mark.form, i);
      const weighed = weigh(skeleton, i, this.#from, this.#to, this.#around);
      if (!sameEvidence(candidate, weighed)) changed = true;
      Object.assign(candidate, weighed);
    }
    return changed;
  }

  /** Two lines near the edit have one number, before it or after: whether one repeats the other is asked by a chain. */
  #numberedTwice(skeleton: SkeletonStore, removed: readonly MarkClass[], added: readonly MarkClass[]): boolean {
    const { from: at, inserted } = skeleton.changed;
    const { marks } = skeleton;
    // Nothing numbered came or went, and nothing moved.
    if (removed.length === inserted && !removed.some(isNumbered) && !added.some(isNumbered)) return false;
    const around = [
      ...marks.slice(Math.max(this.#from, at - READS_BEFORE), at),
      ...marks.slice(at + inserted, Math.min(this.#to, at + inserted + READS_BEFORE)),
    ];
    return sharesNumber([...around, ...removed]) || sharesNumber([...around, ...added]);
  }

  #sameChain(): boolean {
    // As a fresh look meets them: by where each form stands first.
    const forms = [...this.#forms].filter(([, list]) => list.length > 0);
    forms.sort(([, a], [, b]) => (a[0] as Candidate).index - (b[0] as Candidate).index);
    this.#forms = new Map(forms);
    const now = findChain(this.#forms, this.#surroundings.caseBefore, this.#titled);
    const before = this.#chain;
    if (!now || !before || now.form !== before.form || now.items.length !== before.items.length) return false;
    return now.items.every((item, i) => item === before.items[i]);
  }

  /** Where a line with this title and number stands first. */
  #firstSeen(mark: Numbered): number | undefined {
    let first: number | undefined;
    for (const list of this.#forms.values()) {
      for (const { index, mark: other } of list) {
        if (first !== undefined && index >= first) break;
        if (other.number === mark.number && other.titleKey === mark.titleKey) first = index;
      }
    }
    return first;
  }

  /** None with this title and number stands in front of mark `from`, and one stands from mark `to` on. */
  #isFirstOfMany(mark: Numbered, from: number, to: number): boolean {
    if (mark.titleKey === '') return false;
    let below = false;
    for (const list of this.#forms.values()) {
      for (const { index, mark: other } of list) {
        if (other.number !== mark.number || other.titleKey !== mark.titleKey) continue;
        if (index < from) return false;
        if (index >= to) below = true;
      }
    }
    return below;
  }

  /** Moves the candidates from mark `from` on. */
  #shift(from: number, by: number): void {
    if (by === 0) return;
    for (const list of this.#forms.values())
      for (let i = this.#place(list, from); i < list.length; i++) (list[i] as Candidate).index += by;
  }

  #put(candidate: Candidate): void {
    const { form } = candidate.mark;
    const list = this.#forms.get(form);
    if (list) list.splice(this.#place(list, candidate.index), 0, candidate);
    else this.#forms.set(form, [candidate]);
  }

  #take(form: string, index: number): void {
    const list = this.#forms.get(form) as Candidate[];
    list.splice(this.#place(list, index), 1);
  }

  #at(form: string, index: number): Candidate {
    const list = this.#forms.get(form) as Candidate[];
    return list[this.#place(list, index)] as Candidate;
  }

  /** First place in `list` of a candidate not in front of mark `index`. */
  #place(list: readonly Candidate[], index: number): number {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle] as Candidate).index < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const UNWEIGHED = { structure: 0, looks: 0, apart: false, standing: false, text: false };

function sameEvidence(a: Candidate, b: Candidate): boolean {
  return (
    a.structure === b.structure &&
    a.looks === b.looks &&
    a.apart === b.apart &&
    a.standing === b.standing &&
    a.text === b.text
  );
}

/** Marks that all numbered lines are weighed against. */
function fixed(mark: MarkClass): boolean {
  return mark.kind === 'title' || mark.kind === 'entry' || (mark.kind === 'numbered' && mark.page !== undefined);
}

function nameOf(mark: MarkClass): string | undefined {
  if (mark.kind === 'code') return mark.shape;
  return mark.kind === 'heading' && mark.role === undefined ? mark.key : undefined;
}

function isNumbered(mark: MarkClass): mark is Numbered {
  return mark.kind === 'numbered';
}

function sharesNumber(marks: readonly MarkClass[]): boolean {
  const numbers = marks.filter(isNumbered).map((mark) => mark.number);
  return new Set(numbers).size < numbers.length;
}

/** Two marks that stand in the same list, or in none. */
function sameForm(a: MarkClass, b: MarkClass): boolean {
  return a.kind === 'numbered' ? b.kind === 'numbered' && a.form === b.form : b.kind !== 'numbered';
}
