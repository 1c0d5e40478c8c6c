import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (options: { type: 'major'; execution: 'async' }) => Promise<void>;

let collect: Collect | undefined;
let waiting = false;

/**
 * Has what is no longer held collected in one of the next turns, some 50 ms for 10 MB of minutes that stay open. Left
 * alone the engine waits until the heap has doubled, or for seconds of rest: four documents of 10 MB, opened and closed
 * one after the other, held 380 MB instead of 270. Asked again meanwhile, it is done once.
 */
export function collectSoon(): void {
  if (waiting) return;
  collect ??= exposed();
  waiting = true;
  void collect({ type: 'major', execution: 'async' }).finally(() => {
    waiting = false;
  });
}

function exposed(): Collect {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('globalThis.gc');
  setFlagsFromString('--no-expose-gc');
  // An engine without it goes on as it was.
  return typeof found === 'function' ? (found as Collect) : async () => {};
}
