/** The files that the arguments mean, with what is wrong with the arguments said. */

import { patternMessage } from '../../texts/workspace/patterns.ts';
import type { Messages } from '../messages.ts';
import { type Output, tell } from '../output.ts';
import { findFiles } from './find-files.ts';

export interface ReadArguments {
  readonly files: readonly string[];
  /** Arguments that gave nothing or say nothing, folders that could not be looked into: exit code 2. */
  readonly faults: readonly string[];
}

/** @param ignore patterns of `--ignore` */
export function readArguments(
  given: readonly string[],
  output: Output,
  say: Messages,
  ignore: readonly string[] = [],
): ReadArguments {
  const { files, empty, closed, faulty } = findFiles(given, ignore);
  const faults = [
    ...faulty.map(({ text, fault }) => `${text.slice(0, 100)}: ${patternMessage(fault, say.language)}`),
    ...empty.map((argument) => `${argument}: ${say.nothingMatches}`),
    ...closed.map(({ folder, error }) => `${folder}: ${say.folderClosed(codeOf(error))}`),
  ];
  for (const fault of faults) tell(output, fault);
  return { files, faults };
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
