/** `--format ndjson`: records go out as they are done, and nothing is kept. */
import fs from 'node:fs';
import { showProgress } from '../check/progress.ts';
import type { NameFlags, NameSource } from '../input/read-arguments.ts';
import { reasonOf } from '../input/read-input.ts';
import type { Messages } from '../messages.ts';
import { type Output, tell } from '../output.ts';
import { readDoneBefore } from './done-before.ts';
import { interruptible } from './interrupt.ts';
import type { Job } from './job.ts';
import { cutIntoPieces } from './pieces.ts';
import { runPool, type Threads } from './pool.ts';
import type { Tally } from './work.ts';

/** The options of the commands that take archives; some are for `--format ndjson` alone. */
export interface ArchiveFlags extends NameFlags {
  /** At most so many at once; all the machine has when left out. */
  readonly threads?: number;
  /** Records of an earlier run. */
  readonly resume?: string;
  /** Seconds that a file may take, and as many more for each further megabyte. */
  readonly timeout?: number;
}

/** A file of the median size takes a hundredth of a second; ten thousand times that is no slow machine. */
export const DEFAULT_TIMEOUT = 60;

export interface ArchiveEnvironment {
  readonly output: Output;
  readonly say: Messages;
  readonly threads: Threads;
  readonly quiet: boolean;
  readonly write: (records: Uint8Array) => void;
  /** What is told at the end. */
  readonly sum: Messages['checkSum'];
}

/** Resolves with the exit code: 130 or 143 after a signal, 2 when anything is incomplete, 1 with loud findings, else 0. */
export async function runArchive(
  { names, faults }: NameSource,
  job: Job,
  flags: ArchiveFlags,
  { output, say, threads, quiet, write, sum }: ArchiveEnvironment,
): Promise<number> {
  let resumed: Pick<Job, 'before'> = {};
  try {
    if (flags.resume !== undefined) resumed = await resume(flags.resume);
  } catch (error) {
    tell(output, `${flags.resume}: ${reasonOf(error, say)}`);
    return 2;
  }
  const interrupt = interruptible();
  const progress = showProgress(undefined, output, say);
  let done = 0;
  let tally: Tally;
  try {
    tally = await runPool(cutIntoPieces(names), {
      ...threads,
      job: { ...job, ...resumed },
      limit: flags.timeout ?? DEFAULT_TIMEOUT,
      ordered: flags.unordered !== true,
      signal: interrupt.signal,
      // Two files already may be one that hangs and one that does not.
      isLittle: ({ files }) => files.length === 1,
      keep: ({ lines, tally: { files, skipped } }) => {
        write(lines);
        done += files + skipped;
        progress.show(done);
        if (output.isClosed?.()) interrupt.stop();
      },
    });
  } finally {
    interrupt.release();
    progress.clear();
  }
  const code = interrupt.code();
  if (!quiet) tell(output, sum(tally, code !== undefined));
  if (code !== undefined) return code;
  if (faults.length > 0 || tally.incomplete > 0) return 2;
  return tally.loud > 0 ? 1 : 0;
}

/** Why an option has no meaning here; undefined where all have. */
export function onlyForArchives(
  format: string,
  { resume, unordered }: ArchiveFlags,
  say: Messages,
): string | undefined {
  if (format === 'ndjson') return undefined;
  if (resume !== undefined) return say.onlyWithNdjson('--resume');
  return unordered ? say.onlyWithNdjson('--unordered') : undefined;
}

/** Half a record at the end of the file that the new records are appended to is cut off. */
async function resume(file: string): Promise<Pick<Job, 'before'>> {
  const { before, wholeBytes } = await readDoneBefore(file);
  const old = fs.statSync(file, { throwIfNoEntry: false });
  const target = fs.fstatSync(1);
  if (old && old.ino === target.ino && old.dev === target.dev && old.size > wholeBytes)
    fs.truncateSync(file, wholeBytes);
  return { before };
}
