/** What `check` says about files: plain data that can go from a worker thread to the main one, and is the JSON contract. */
import { SEVERITIES, type Severity } from '../rules/rule.ts';
import type { TextEncoding } from '../text/decode.ts';

/** One finding of the JSON contract. Lines and columns 1-based, columns in UTF-16 units, the end just behind the last one. */
export interface CheckedFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Whether there is a safe fix, which `--fix` applies; suggestions are the user's to choose and do not count. */
  readonly fixable: boolean;
}

export interface CheckedFile {
  readonly file: string;
  /** Why the file could not be read or saved. */
  readonly problem?: string;
  readonly encoding?: TextEncoding;
  readonly bytes: number;
  readonly findings: readonly CheckedFinding[];
  /** For each finding, what stays the same when lines are put in above it; for baselines. */
  readonly fingerprints: readonly string[];
  /** How many edits `--fix` made or would make. */
  readonly fixed: number;
  /** What is wrong with the file's configuration. */
  readonly notices: readonly Notice[];
}

/** Something beside the findings that the user should know. */
export interface Notice {
  /** Ready to print. */
  readonly text: string;
  /** Something that the check was to go by could not be read: the answer is another than was asked for. */
  readonly unread: boolean;
}

/** Whether a severity is at least as loud as another. */
export function atLeast(severity: Severity, limit: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(limit);
}
