/** What is done with each file of a run, in whichever thread. */
import type { Piece } from './pieces.ts';

/** What came of a piece: lines of JSON, one a file, and the sums that the exit code needs. */
export interface PieceResult {
  readonly number: number;
  /** UTF-8. */
  readonly lines: Uint8Array;
  readonly tally: Tally;
}

export interface Tally {
  /** Files with a line. */
  readonly files: number;
  /** Files left out because an earlier run has done them. */
  readonly skipped: number;
  readonly findings: number;
  /** Findings at or above `--fail-on`. */
  readonly loud: number;
  /** Files that were not read, not saved, or not treated as was asked. */
  readonly incomplete: number;
}

export const NOTHING: Tally = { files: 0, skipped: 0, findings: 0, loud: 0, incomplete: 0 };

export function sum(one: Tally, other: Tally): Tally {
  const names = Object.keys(NOTHING) as (keyof Tally)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as unknown as Tally;
}

/** What became of one file; `line` without line end, undefined when an earlier run has done it. */
export interface FileResult {
  readonly line?: string;
  readonly tally: Tally;
}

/** Never rejects: what is thrown inside is told in the line. */
export type FileWork = (file: string) => Promise<FileResult>;

/** A piece on its way to a thread. */
export interface PieceOrder {
  readonly number: number;
  readonly files: readonly string[];
  /** Lines of files that must not be touched (again), by their index. */
  readonly given: Readonly<Record<number, string>>;
}

/** Where a thread is, in memory that the main thread sees. */
export interface Whereabouts {
  /** Index in its piece of the file in work, -1 between pieces; and how many files were begun in all. */
  readonly place: Int32Array;
}

export function nowhere(): Whereabouts {
  return { place: new Int32Array(new SharedArrayBuffer(8)).fill(-1, 0, 1) };
}

const encoder = new TextEncoder();

/** Does the files of a piece one after another. */
export async function workOn(order: PieceOrder, work: FileWork, { place }: Whereabouts): Promise<PieceResult> {
  let lines = '';
  let tally = NOTHING;
  for (const [index, file] of order.files.entries()) {
    const given = order.given[index];
    if (given !== undefined) {
      lines += `${given}\n`;
      continue;
    }
    Atomics.store(place, 0, index);
    Atomics.add(place, 1, 1);
    const result = await work(file);
    if (result.line !== undefined) lines += `${result.line}\n`;
    tally = sum(tally, result.tally);
  }
  Atomics.store(place, 0, -1);
  return { number: order.number, lines: encoder.encode(lines), tally };
}

export function orderOf({ number, files }: Piece, given: PieceOrder['given'] = {}): PieceOrder {
  return { number, files, given };
}
