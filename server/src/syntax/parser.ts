/**
 * The parser: lines in, tree out. It keeps the class of every line, so an edit classifies only the lines it brings;
 * a document whose marks and heads come out the same keeps its plan, else everything is planned afresh. A part whose lines, context and template did not change is the same
 * object as before.
 *
 * Invariant: the tree equals the one a fresh parse of the same lines gives.
 */
import { buildTree } from './build/build-tree.ts';
import { Reuse } from './build/reuse.ts';
import type { Change } from './change.ts';
import type { LineClass } from './lines/line-class.ts';
import { readLines } from './lines/read-lines.ts';
import { type DocumentPlan, planDocument } from './segment/plan.ts';
import { spliceAll } from './skeleton/splice.ts';
import type { Referat } from './tree.ts';

/** Parses one text. Never fails; linear in the text. `lines` are without terminators. */
export function parse(lines: readonly string[]): Referat {
  return new Parser(lines).referat;
}

/** A parser that follows one document. Trees it gave out stay valid; only the newest knows the current text. */
export class Parser {
  readonly #lines: string[];
  readonly #classes: LineClass[];
  #plan: DocumentPlan;
  #referat: Referat;

  constructor(lines: readonly string[]) {
    const read = readLines(lines);
    this.#lines = read.lines;
    this.#classes = read.classes;
    this.#plan = planDocument(this.#lines, this.#classes);
    this.#referat = buildTree(this.#lines, this.#plan, undefined);
  }

  get referat(): Referat {
    return this.#referat;
  }

  /** Follows an edit of the lines; equal to parsing the new lines afresh. */
  update(lines: readonly string[], change: Change): Referat {
    const { start, removed, inserted } = change;
    if (removed === 0 && inserted === 0) return this.#referat;
    const fresh = readLines(lines.slice(start, start + inserted));
    spliceAll(this.#lines, start, removed, fresh.lines);
    spliceAll(this.#classes, start, removed, fresh.classes);
    this.#plan = planDocument(this.#lines, this.#classes, this.#plan);
    this.#referat = buildTree(this.#lines, this.#plan, new Reuse(this.#referat, change));
    return this.#referat;
  }
}
