/** The work of a run as plain data that is handed to threads, and what it makes of a file. */
import { safeToShow } from '../../domain/safe-text.ts';
import type { TextLanguage } from '../../protocol.ts';
import type { Severity } from '../../rules/rule.ts';
import { type CheckFileOptions, FileChecker } from '../check/check-file.ts';
import { atLeast, isIncomplete, NOT_CHECKED } from '../check/checked.ts';
import { type ExportOptions, exportRecord, NO_MODEL } from '../export/export-record.ts';
import { type RawInput, readRaw } from '../input/read-input.ts';
import { messagesFor } from '../messages.ts';
import { type DoneBefore, isDone } from './done-before.ts';
import { checkLine, type Known, NO_FINDINGS, type RecordHead, recordLine, sha256 } from './record.ts';
import { checkSettings, exportSettings } from './settings.ts';
import { type FileResult, type FileWork, NOTHING } from './work.ts';

interface EveryJob {
  readonly language: TextLanguage;
  /** Of the program, for the records. */
  readonly program: string;
  /** What an earlier run has done. */
  readonly before?: DoneBefore;
}

export interface CheckJob extends EveryJob {
  readonly kind: 'check';
  readonly options: CheckFileOptions;
  readonly failOn: Severity | 'never';
  /** Whether the lines are records of an archive, with a hash of each file; else each is a `CheckedFile`. */
  readonly hashed: boolean;
}

export interface ExportJob extends EveryJob {
  readonly kind: 'export';
  readonly options: ExportOptions;
  readonly hashed: true;
}

export type Job = CheckJob | ExportJob;

/** What is done with one file; the same in the main thread and in a worker. */
export function fileWork(job: Job): FileWork {
  const work = job.kind === 'check' ? checking(job) : exporting(job);
  return async (file) => {
    let head: Known = { program: job.program };
    let isKnown = false;
    const name = work.nameOf(file);
    const read = (settings: string): RawInput | undefined => {
      // A pipe that nobody writes to would hold its thread for good.
      const raw = readRaw(file, job.hashed);
      if (!job.hashed || raw.bytes === undefined) return raw;
      head = { bytes: raw.bytes.length, sha256: sha256(raw.bytes), ...head, settings };
      isKnown = job.before !== undefined && isDone(job.before, { file: name, ...head });
      return isKnown ? undefined : raw;
    };
    try {
      const result = await work.treat(file, read, () => head);
      return result ?? { tally: { ...NOTHING, skipped: 1 } };
    } catch (error) {
      const problem = messagesFor(job.language).crashed(error instanceof Error ? error.message : String(error));
      return { line: failure({ file: name, status: 'crashed', ...head, problem }, job), tally: FAILED };
    }
  };
}

const FAILED = { ...NOTHING, files: 1, incomplete: 1 };

interface Treatment {
  /** What the file is called in its record. */
  nameOf(file: string): string;
  /** Undefined when `read` gives nothing. */
  treat(
    file: string,
    read: (settings: string) => RawInput | undefined,
    head: () => Known,
  ): Promise<FileResult | undefined>;
}

function checking({ options, failOn, hashed }: CheckJob): Treatment {
  const checker = new FileChecker(options);
  return {
    nameOf: (file) => safeToShow(checker.nameOf(file)),
    async treat(file, read, head) {
      const checked = await checker.check(file, (inForce) => read(checkSettings(options, inForce)));
      if (!checked) return undefined;
      const sums = { ...NOTHING, findings: checked.findings.length };
      const loud = failOn === 'never' ? [] : checked.findings.filter(({ severity }) => atLeast(severity, failOn));
      return {
        line: hashed ? checkLine(checked, head()) : JSON.stringify(checked),
        tally: { ...sums, files: 1, loud: loud.length, incomplete: isIncomplete(checked) ? 1 : 0 },
      };
    },
  };
}

function exporting({ options }: ExportJob): Treatment {
  const settings = exportSettings(options);
  return {
    nameOf: safeToShow,
    async treat(file, read, head) {
      const raw = read(settings);
      if (!raw) return undefined;
      const { status, problem, ...rest } = exportRecord(raw, options);
      const record = { file: safeToShow(file), status, ...head(), ...(problem === undefined ? {} : { problem }) };
      return { line: recordLine(record, rest), tally: status === 'done' ? { ...NOTHING, files: 1 } : FAILED };
    },
  };
}

/** The record of a file over which a thread died or was ended; the thread took what it had read along. */
export async function poisonLine(
  file: string,
  status: 'crashed' | 'stopped',
  reason: string,
  job: Job,
): Promise<string> {
  const say = messagesFor(job.language);
  const problem = status === 'stopped' ? say.tookTooLong : say.crashed(reason);
  const { bytes } = job.hashed ? readRaw(file, true) : { bytes: undefined };
  const head =
    bytes === undefined ? {} : { bytes: bytes.length, sha256: sha256(bytes), settings: await settingsFor(file, job) };
  return failure({ file: safeToShow(file), status, ...head, program: job.program, problem }, job);
}

async function settingsFor(file: string, { kind, options }: Job): Promise<string> {
  if (kind === 'export') return exportSettings(options);
  return checkSettings(options, await new FileChecker(options).configOf(file));
}

/** A record of a file that nothing else can be said of. */
function failure(head: RecordHead, { kind, hashed }: Job): string {
  if (!hashed) return JSON.stringify({ file: head.file, problem: head.problem, ...NOT_CHECKED });
  return recordLine(head, kind === 'check' ? NO_FINDINGS : NO_MODEL);
}
