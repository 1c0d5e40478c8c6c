/** The work of a run as plain data that is handed to threads, and what it makes of a file. */
import { safeToShow } from '../../domain/safe-text.ts';
import type { Severity } from '../../rules/rule.ts';
import { type CheckFileOptions, FileChecker } from '../check/check-file.ts';
import { atLeast, isIncomplete } from '../check/checked.ts';
import { type RawInput, readRaw } from '../input/read-input.ts';
import { messagesFor } from '../messages.ts';
import { type DoneBefore, isDone } from './done-before.ts';
import { checkLine, failureLine, type RecordHead, sha256 } from './record.ts';
import { type FileWork, NOTHING } from './work.ts';

export interface Job {
  readonly kind: 'check';
  readonly options: CheckFileOptions;
  readonly failOn: Severity | 'never';
  /** Of the program, for the records. */
  readonly program: string;
  /** Whether the lines are records of an archive, with a hash of each file. */
  readonly hashed: boolean;
  /** What an earlier run has done. */
  readonly before?: DoneBefore;
}

/** What is done with one file; the same in the main thread and in a worker. */
export function fileWork(job: Job): FileWork {
  const { options, program, before, failOn } = job;
  const checker = new FileChecker(options);
  return async (file) => {
    const name = safeToShow(checker.nameOf(file));
    let head: Pick<RecordHead, 'bytes' | 'sha256'> = {};
    let isKnown = false;
    const read = (): RawInput | undefined => {
      const raw = readRaw(file);
      if (!job.hashed || raw.bytes === undefined) return raw;
      head = { bytes: raw.bytes.length, sha256: sha256(raw.bytes) };
      isKnown = before !== undefined && isDone(before, { file: name, program, ...head });
      return isKnown ? undefined : raw;
    };
    try {
      const checked = await checker.check(file, read);
      if (checked === undefined || isKnown) return { tally: { ...NOTHING, skipped: 1 } };
      const loud = failOn === 'never' ? 0 : checked.findings.filter(({ severity }) => atLeast(severity, failOn)).length;
      return {
        line: checkLine(checked, { ...head, program }),
        tally: {
          ...NOTHING,
          files: 1,
          findings: checked.findings.length,
          loud,
          incomplete: isIncomplete(checked) ? 1 : 0,
        },
      };
    } catch (error) {
      const problem = messagesFor(options.language).crashed(error instanceof Error ? error.message : String(error));
      return {
        line: failureLine({ file: name, status: 'crashed', ...head, program, problem }),
        tally: { ...NOTHING, files: 1, incomplete: 1 },
      };
    }
  };
}

/** The record of a file over which a thread died or was ended; the thread took what it had read along. */
export function poisonLine(file: string, status: 'crashed' | 'stopped', reason: string, job: Job): string {
  const say = messagesFor(job.options.language);
  const problem = status === 'stopped' ? say.tookTooLong : say.crashed(reason);
  const { bytes } = job.hashed ? readRaw(file) : { bytes: undefined };
  const head = bytes === undefined ? {} : { bytes: bytes.length, sha256: sha256(bytes) };
  return failureLine({ file: safeToShow(file), status, ...head, program: job.program, problem });
}
