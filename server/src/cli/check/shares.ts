/** How work on many files is shared out: in pieces of about the same size, which every thread takes for itself. */
import fs from 'node:fs';

/**
 * So many bytes take about as long to check as a further thread needs to compile the code for itself; with less each, a
 * second thread would only burn processor time.
 */
const BYTES_PER_THREAD = 4_000_000;
/** A piece is some tens of milliseconds of work: long beside a message, short beside the last thread's last piece. */
const BYTES_PER_PIECE = 250_000;
const FILES_PER_PIECE = 64;

/** Plain data, with memory that all threads share. */
export interface Shares {
  readonly files: readonly string[];
  /** Index of the first file of each piece, and at last the number of files. */
  readonly pieces: readonly number[];
  /** The next piece to be taken, and the number of files done. */
  readonly counters: Int32Array;
}

export interface Plan {
  readonly shares: Shares;
  /** How many threads, the main one among them, have enough to do. */
  readonly threads: number;
}

/** @param most at most so many threads */
export function plan(files: readonly string[], most: number): Plan {
  const pieces = [0];
  let all = 0;
  let bytes = 0;
  for (const [index, file] of files.entries()) {
    const size = sizeOf(file);
    const first = pieces.at(-1) as number;
    if (index > first && (bytes + size > BYTES_PER_PIECE || index - first >= FILES_PER_PIECE)) {
      pieces.push(index);
      bytes = 0;
    }
    bytes += size;
    all += size;
  }
  if (files.length > 0) pieces.push(files.length);
  const counters = new Int32Array(new SharedArrayBuffer(8));
  const threads = Math.max(1, Math.min(most, pieces.length - 1, Math.floor(all / BYTES_PER_THREAD)));
  return { shares: { files, pieces, counters }, threads };
}

/** Takes the next piece: the indices of its first file and behind its last, undefined when nothing is left. */
export function take({ pieces, counters }: Shares): { from: number; to: number } | undefined {
  const piece = Atomics.add(counters, 0, 1);
  const from = pieces[piece];
  const to = pieces[piece + 1];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Leaves nothing for anybody to take. */
export function stop({ pieces, counters }: Shares): void {
  Atomics.store(counters, 0, pieces.length);
}

/** One file more is done; returns how many are. */
export function countDone({ counters }: Shares): number {
  return Atomics.add(counters, 1, 1) + 1;
}

/** What cannot be looked at costs nothing to refuse. */
function sizeOf(file: string): number {
  try {
    return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}
