/** The files that the arguments mean, with what is wrong with the arguments said. */

import { patternMessage } from '../texts/patterns.ts';
import { findFiles } from './find-files.ts';
import type { Messages } from './messages.ts';
import type { Output } from './output.ts';

export interface ReadArguments {
  readonly files: readonly string[];
  /** False when some argument gave nothing or says nothing, or a folder could not be looked into: exit code 2. */
  readonly complete: boolean;
}

/** @param ignore patterns of `--ignore` */
export function readArguments(
  given: readonly string[],
  output: Output,
  say: Messages,
  ignore: readonly string[] = [],
): ReadArguments {
  const { files, empty, closed, faulty } = findFiles(given, ignore);
  for (const { text, fault } of faulty) output.err(`${text.slice(0, 100)}: ${patternMessage(fault, say.language)}\n`);
  for (const argument of empty) output.err(`${argument}: ${say.nothingMatches}\n`);
  for (const { folder, error } of closed) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    output.err(`${folder}: ${say.folderClosed(reason)}\n`);
  }
  return { files, complete: empty.length === 0 && closed.length === 0 && faulty.length === 0 };
}
