/**
 * `--format ndjson`: one record a file, in a line of its own. The names are a contract; docs/arkiv.md tells them to users.
 * What a later run needs to know what is done stands first, in this order.
 */
import { createHash } from 'node:crypto';
import type { CheckedFile } from '../check/checked.ts';
import { plainJson } from '../printable.ts';

/**
 * - `done`: treated as asked
 * - `ignored`: the configuration says that it is not to be treated
 * - `unread`: there is no text to treat, `problem` says why
 * - `unsaved`: treated, but what was mended could not be saved
 * - `crashed`: the program failed over this file
 * - `stopped`: it took longer than `--timeout`
 */
export type RecordStatus = 'done' | 'ignored' | 'unread' | 'unsaved' | 'crashed' | 'stopped';

/** What every record begins with. */
export interface RecordHead {
  /** As it was named or found. */
  readonly file: string;
  readonly status: RecordStatus;
  /** Size and hash of what was read; absent when nothing could be. */
  readonly bytes?: number;
  readonly sha256?: string;
  /** Version of the program. */
  readonly program: string;
  /** Hash of the configuration and the options that it was treated under; absent when nothing could be read. */
  readonly settings?: string;
  /** Why it is not `done`, in the user's language. */
  readonly problem?: string;
}

/** What is known of a file before it is treated. */
export type Known = Pick<RecordHead, 'bytes' | 'sha256' | 'program' | 'settings'>;

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The head's fields in their order. */
function headOf({ file, status, bytes, sha256: hash, program, settings, problem }: RecordHead): object {
  return { file, status, bytes, sha256: hash, program, settings, ...(problem === undefined ? {} : { problem }) };
}

/** A record of `check`: the head, and what `CheckedFile` says, each finding with its fingerprint and without the file's name. */
export function checkLine(checked: CheckedFile, known: Known): string {
  const { file, problem, ignored, encoding, items, fixed, patch, findings, fingerprints, notices } = checked;
  const status = ignored ? 'ignored' : problem === undefined ? 'done' : encoding === undefined ? 'unread' : 'unsaved';
  return recordLine(
    { file, status, bytes: checked.bytes, ...known, ...(problem === undefined ? {} : { problem }) },
    {
      encoding,
      items,
      fixed,
      patch,
      findings: findings.map(({ file: _, ...finding }, i) => ({ ...finding, fingerprint: fingerprints[i] })),
      notices,
    },
  );
}

/** What a record of `check` holds of a file of which nothing is known. */
export const NO_FINDINGS = { items: 0, fixed: 0, findings: [], notices: [] };

/** One record: the head, in its order, and what the command says of the file. */
export function recordLine(head: RecordHead, more: object): string {
  return plainJson(JSON.stringify({ ...headOf(head), ...more }));
}
