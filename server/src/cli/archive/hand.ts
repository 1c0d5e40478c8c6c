/** A thread that works on pieces, and what is known of its end when it dies or hangs. */
import { Worker } from 'node:worker_threads';
import type { Job } from './job.ts';
import type { Piece } from './pieces.ts';
import { nowhere, orderOf, type PieceOrder, type PieceResult, type Whereabouts } from './work.ts';

/** What a worker is given. */
export interface HandData extends Whereabouts {
  readonly job: Job;
}

/** What lives no longer than a document has half of the engine's own room: 46 MB less at the peak, and no slower. */
const YOUNG_MEGABYTES = 24;

/** A file is slow in proportion to its size: so many bytes have the whole of the time. */
const BYTES_PER_LIMIT = 1_000_000;
const FEWEST_MS_BETWEEN_LOOKS = 20;
const MOST_MS_BETWEEN_LOOKS = 1000;

/** The thread ended over a file: it died, or was ended because it took too long. */
export class Death extends Error {
  /** Index of the file in its piece; -1 when it had begun none. */
  readonly index: number;
  readonly kind: 'crashed' | 'stopped';

  constructor(index: number, kind: 'crashed' | 'stopped', reason: string) {
    super(reason);
    this.index = index;
    this.kind = kind;
  }
}

export class Hand {
  readonly #worker: Worker;
  readonly #whereabouts = nowhere();
  readonly #limit: number;
  #settle: { done: (result: PieceResult) => void; died: (death: Death) => void } | undefined;
  #death: Death | undefined;

  /** @param limit seconds that a file may take, and as many more for each further megabyte */
  constructor(script: string, job: Job, limit: number) {
    this.#limit = limit * 1000;
    const workerData: HandData = { job, ...this.#whereabouts };
    this.#worker = new Worker(script, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
    this.#worker.on('message', (result: PieceResult) => this.#settle?.done(result));
    this.#worker.on('error', (error: NodeJS.ErrnoException) => this.#die('crashed', error.code ?? error.message));
    this.#worker.on('exit', (code) => this.#die('crashed', `worker ${code}`));
  }

  /** Rejects with {@link Death}, after which this thread is of no use. */
  work(piece: Piece, given: PieceOrder['given']): Promise<PieceResult> {
    return new Promise<PieceResult>((resolve, reject) => {
      const watch = this.#watch(piece);
      const settled = (): void => {
        clearInterval(watch);
        this.#settle = undefined;
      };
      this.#settle = {
        done: (result) => {
          settled();
          resolve(result);
        },
        died: (death) => {
          settled();
          reject(death);
        },
      };
      if (this.#death) this.#settle.died(this.#death);
      else this.#worker.postMessage(orderOf(piece, given));
    });
  }

  /** Lets an idle thread go by itself, and stops one that is in the middle of a piece. */
  async end(): Promise<void> {
    if (this.#death) return;
    if (this.#settle) return void (await this.#worker.terminate());
    this.#worker.postMessage(undefined);
    await new Promise((resolve) => this.#worker.once('exit', resolve));
  }

  /** By the number of files begun: whoever looks in vain twice sees the same number twice. */
  #watch({ sizes }: Piece): NodeJS.Timeout {
    const { place } = this.#whereabouts;
    let begun = -1;
    let since = 0;
    const every = Math.min(MOST_MS_BETWEEN_LOOKS, Math.max(FEWEST_MS_BETWEEN_LOOKS, this.#limit / 5));
    return setInterval(() => {
      const index = Atomics.load(place, 0);
      const now = performance.now();
      if (Atomics.load(place, 1) !== begun || index < 0) {
        begun = Atomics.load(place, 1);
        since = now;
      } else if (now - since > this.#limit * Math.max(1, (sizes[index] ?? 0) / BYTES_PER_LIMIT)) {
        this.#die('stopped', '');
        void this.#worker.terminate();
      }
    }, every);
  }

  #die(kind: 'crashed' | 'stopped', reason: string): void {
    this.#death ??= new Death(Atomics.load(this.#whereabouts.place, 0), kind, reason);
    this.#settle?.died(this.#death);
  }
}
