/** What an output format is told, and the form all of them have. */
import type { TextLanguage } from '../../protocol.ts';
import type { CheckedFile } from '../check/checked.ts';

export interface FormatOptions {
  readonly language: TextLanguage;
  /** Of the tool, for formats that name it. */
  readonly version: string;
  readonly quiet: boolean;
  /** What kept the whole run from being complete, beside what is told of each file. */
  readonly faults: readonly string[];
}

/** Faults that belong to no one file: those of the run, and what configurations that could not be read say, once each. */
export function faultsOf(files: readonly CheckedFile[], faults: readonly string[]): readonly string[] {
  const unread = files.flatMap(({ notices }) => notices.filter((notice) => notice.unread).map(({ text }) => text));
  return [...new Set([...faults, ...unread])];
}

export type Format = (files: readonly CheckedFile[], options: FormatOptions) => Iterable<string>;
