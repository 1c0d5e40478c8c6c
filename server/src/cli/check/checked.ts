/** What `check` says about files: plain data that can go from a worker thread to the main one, and is the JSON contract. */
import { SEVERITIES, type Severity } from '../../rules/rule.ts';
import type { TextEncoding } from '../../text/decode.ts';

/** Lines and columns 1-based, columns in UTF-16 units, the end just behind the last one. */
export interface CheckedPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One finding of the JSON contract. */
export interface CheckedFinding extends CheckedPlace {
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Whether there is a safe fix, which `--fix` applies; suggestions are the user's to choose and do not count. */
  readonly fixable: boolean;
  /** Other places of the same file that show why it is a fault; for formats that know such. Not in the JSON contract. */
  readonly related?: readonly (CheckedPlace & { readonly message: string })[];
}

export interface CheckedFile {
  readonly file: string;
  /** Why the file could not be read or saved; what could only not be saved has its findings all the same. */
  readonly problem?: string;
  /** The configuration says that the file is not to be checked. */
  readonly ignored?: true;
  readonly encoding?: TextEncoding;
  readonly bytes: number;
  readonly findings: readonly CheckedFinding[];
  /** For each finding, what stays the same when lines are put in above it; for baselines. */
  readonly fingerprints: readonly string[];
  /** How many items were recognised. */
  readonly items: number;
  /** How many edits `--fix` made or would make. */
  readonly fixed: number;
  /** Those edits as a unified diff, when they are only shown. */
  readonly patch?: string;
  /** What is wrong with the file's configuration. */
  readonly notices: readonly Notice[];
}

/** What is known of a file that was not read. */
export const NOT_CHECKED = { bytes: 0, items: 0, findings: [], fingerprints: [], fixed: 0, notices: [] } as const;

/** Something beside the findings that the user should know. */
export interface Notice {
  /** Ready to print. */
  readonly text: string;
  /** Something that the check was to go by could not be read: the answer is another than was asked for. */
  readonly unread: boolean;
}

/** A file that was not checked, not saved, or not checked by the rules that were asked for. */
export function isIncomplete({ problem, notices }: CheckedFile): boolean {
  return problem !== undefined || notices.some(({ unread }) => unread);
}

/** Whether a severity is at least as loud as another. */
export function atLeast(severity: Severity, limit: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(limit);
}
