import type { Messages } from '../messages.ts';
import type { Output } from '../output.ts';

/** Below this a line that comes and goes is only a flicker. */
const FEWEST_FILES = 20;
const EVERY_MS = 100;

export interface Progress {
  readonly show: (done: number) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

/**
 * One line on a terminal that counts files; nothing where nobody watches.
 * @param all undefined where the files are not known beforehand
 */
export function showProgress(
  all: number | undefined,
  output: Output,
  say: Messages,
  now: () => number = Date.now,
): Progress {
  if (!output.interactive || (all ?? FEWEST_FILES) < FEWEST_FILES)
    return { show: () => undefined, clear: () => undefined };
  let last = 0;
  return {
    show(done) {
      if ((now() - last < EVERY_MS && done !== all) || (all === undefined && done < FEWEST_FILES)) return;
      last = now();
      output.err(`\r\x1b[K${say.progress(done, all)}`);
    },
    clear: () => output.err('\r\x1b[K'),
  };
}
