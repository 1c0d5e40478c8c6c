/** Many files over many threads: memory, order and failures are bounded here. */
import { STDIN } from '../input/read-input.ts';
import { Death, Hand } from './hand.ts';
import { InOrder } from './in-order.ts';
import { fileWork, type Job, poisonLine } from './job.ts';
import { bytesOf, type Piece } from './pieces.ts';
import { NOTHING, nowhere, orderOf, type PieceResult, sum, type Tally, workOn } from './work.ts';

/**
 * So many bytes take about as long to check as a further thread needs to compile the code for itself; with less each, a
 * second thread would only burn processor time.
 */
const BYTES_PER_THREAD = 4_000_000;
/** So many results for each thread may wait for an earlier one. */
const AHEAD_PER_THREAD = 8;

export interface Threads {
  /** Script that a worker runs. */
  readonly script: string;
  /** At most so many; the main thread only hands out and writes. */
  readonly most: number;
}

export interface PoolOptions extends Threads {
  readonly job: Job;
  /** Seconds that a file may take, and as many more for each further megabyte. */
  readonly limit: number;
  readonly ordered: boolean;
  /** Ends the run; what is done and in order has been kept. */
  readonly signal: AbortSignal;
  /** Whether so little is done in the main thread, where nothing can be stopped, and no further thread must start. */
  readonly isLittle: (piece: Piece) => boolean;
  /** Told of what was kept. */
  readonly keep: (result: PieceResult) => void;
}

/** Resolves with the sums of what was kept. Rejects when a thread cannot even begin. */
export async function runPool(pieces: AsyncIterable<Piece>, options: PoolOptions): Promise<Tally> {
  const { signal, ordered } = options;
  let all = NOTHING;
  const keep = (result: PieceResult): void => {
    if (signal.aborted) return;
    all = sum(all, result.tally);
    options.keep(result);
  };
  const interrupted = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  // Names may be long in coming, and a signal does not wait for them.
  const ahead = await Promise.race([readAhead(pieces, options.most), interrupted]);
  if (!ahead) return all;
  const { first, rest, ended } = ahead;
  const [only] = first;
  if (ended && first.length <= 1 && (only === undefined || options.isLittle(only))) {
    if (only) keep(await inThisThread(only, options.job));
    return all;
  }
  const bytes = first.reduce((total, piece) => total + bytesOf(piece), 0);
  const count = Math.max(1, Math.min(options.most, first.length, Math.floor(bytes / BYTES_PER_THREAD)));
  const order = new InOrder<PieceResult>(AHEAD_PER_THREAD * count, keep);
  const source = chain(first, rest);
  const stop = new AbortController();
  const isOver = (): boolean => signal.aborted || stop.signal.aborted;
  const hands = Array.from({ length: count }, () => handOf(source, options, order, ordered ? undefined : keep, isOver));
  try {
    await Promise.race([Promise.all(hands.map(({ done }) => done)), interrupted]);
  } finally {
    stop.abort();
    order.wakeAll();
    await Promise.all(hands.map(({ end }) => end()));
  }
  return all;
}

/** One thread's place: a new thread takes it when one has died. */
function handOf(
  source: AsyncGenerator<Piece>,
  { script, job, limit }: PoolOptions,
  order: InOrder<PieceResult>,
  keep: ((result: PieceResult) => void) | undefined,
  isOver: () => boolean,
): { done: Promise<void>; end: () => Promise<void> } {
  let hand: Hand | undefined;
  const work = async (piece: Piece): Promise<PieceResult> => {
    if (piece.files[0] === STDIN) return inThisThread(piece, job);
    const given: Record<number, string> = {};
    let lost = 0;
    for (;;) {
      hand ??= new Hand(script, job, limit);
      try {
        const { lines, number, tally } = await hand.work(piece, given);
        return { lines, number, tally: sum(tally, { ...NOTHING, files: lost, incomplete: lost }) };
      } catch (error) {
        if (!(error instanceof Death) || error.index < 0 || isOver()) throw error;
        // The file that did it is named and left; the others of the piece are done again, by another thread.
        given[error.index] = await poisonLine(piece.files[error.index] as string, error.kind, error.message, job);
        lost++;
        hand = undefined;
      }
    }
  };
  const run = async (): Promise<void> => {
    for (let next = await source.next(); !next.done && !isOver(); next = await source.next()) {
      if (!keep) await order.room(next.value.number, isOver);
      if (isOver()) return;
      const result = await work(next.value);
      if (keep) keep(result);
      else order.put(result);
    }
  };
  const done = run();
  // Heard by whoever waits for all; at the end of a broken run nobody does.
  done.catch(() => undefined);
  return { done, end: async () => hand?.end() };
}

/** As many pieces as tell how many threads there is work for. */
async function readAhead(pieces: AsyncIterable<Piece>, most: number) {
  const rest = pieces[Symbol.asyncIterator]();
  const first: Piece[] = [];
  let bytes = 0;
  while (first.length < 2 || bytes < most * BYTES_PER_THREAD) {
    const next = await rest.next();
    if (next.done) return { first, rest, ended: true };
    first.push(next.value);
    bytes += bytesOf(next.value);
  }
  return { first, rest, ended: false };
}

async function* chain(first: Piece[], rest: AsyncIterator<Piece>): AsyncGenerator<Piece> {
  for (let piece = first.shift(); piece; piece = first.shift()) yield piece;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function inThisThread(piece: Piece, job: Job): Promise<PieceResult> {
  return workOn(orderOf(piece), fileWork(job), nowhere());
}
