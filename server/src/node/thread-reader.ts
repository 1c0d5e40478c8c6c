/** Entries from a thread of their own, started when the first file is asked for and ended when none has been for a while. */
import { Worker } from 'node:worker_threads';
import type { EntryReader } from '../workspace/index/entry-reader.ts';

export interface EntryQuestion {
  readonly id: number;
  readonly uri: string;
}

export interface EntryAnswer {
  readonly id: number;
  /** The entry as JSON: cheaper to hand over than objects, and small strings come out small. Undefined: unreadable. */
  readonly json: string | undefined;
}

/** Without work for this long, the thread and its memory are given back. */
const IDLE_MS = 5000;
/** The thread's heap; a file that needs more is left out, and the thread begins anew. */
const HEAP_MB = 1024;

/**
 * @param script what runs index-thread.ts when it is started as a thread
 * @param otherwise reads when no thread can be had
 */
export function threadReader(script: string, otherwise: EntryReader): EntryReader {
  let worker: Worker | undefined;
  let works = false;
  let next = 0;
  let idle: NodeJS.Timeout | undefined;
  const waiting = new Map<number, (entry: unknown) => void>();

  const end = (): void => {
    void worker?.terminate();
    worker = undefined;
  };
  const begin = (): Worker => {
    const made = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    made.unref();
    made.on('message', ({ id, json }: EntryAnswer) => {
      works = true;
      waiting.get(id)?.(json === undefined ? undefined : JSON.parse(json));
      waiting.delete(id);
      clearTimeout(idle);
      if (waiting.size === 0) idle = setTimeout(end, IDLE_MS).unref();
    });
    // A file that brought the thread down holds nothing; the next one gets a new thread.
    made.on('error', () => undefined);
    made.on('exit', () => {
      if (worker !== made) return;
      worker = undefined;
      for (const give of waiting.values()) give(undefined);
      waiting.clear();
    });
    return made;
  };

  return {
    width: 4,
    async read(file) {
      if (worker === undefined && !works && next > 0) return otherwise.read(file);
      worker ??= begin();
      clearTimeout(idle);
      const id = next++;
      const answer = await new Promise<unknown>((give) => {
        waiting.set(id, give);
        worker?.postMessage({ id, uri: file.uri } satisfies EntryQuestion);
      });
      return answer === undefined && !works ? otherwise.read(file) : answer;
    },
  };
}
