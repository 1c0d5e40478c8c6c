/** The files that the arguments mean, with what is wrong with the arguments said. */
import path from 'node:path';
import { patternMessage } from '../../texts/workspace/patterns.ts';
import type { Messages } from '../messages.ts';
import { type Output, tell } from '../output.ts';
import { type ArgumentFault, eachFile, exclusion } from './find-files.ts';
import { NUL_IN_LIST, namesIn } from './name-list.ts';
import { PassedOver } from './passed-over.ts';
import { reasonOf } from './read-input.ts';
import { isInShard, type Shard } from './shard.ts';

/** The options by which a command is told its files. */
export interface NameFlags {
  /** Patterns of files that are left out. */
  readonly ignore?: readonly string[];
  /** A list of names, `-` for standard input. */
  readonly filesFrom?: string;
  /** The names of the list end with NUL. */
  readonly null?: true;
  readonly shard?: Shard;
  /** Folders as the disk gives them. */
  readonly unordered?: true;
  /** Path of a configuration that holds for every file. */
  readonly config?: string;
  /** Only what stops is told. */
  readonly quiet?: true;
}

export interface NameSource {
  /** To be gone through once. */
  readonly names: AsyncIterable<string>;
  /** Arguments that gave nothing or say nothing, folders that could not be looked into: exit code 2. Complete when the names have ended. */
  readonly faults: readonly string[];
}

/** So many of the files that were passed over are named. */
const MOST_NAMED = 3;

/** The files one after another, those of the arguments before those of the list; a million of them takes no memory. */
export function readArguments(given: readonly string[], flags: NameFlags, output: Output, say: Messages): NameSource {
  const faults: string[] = [];
  const { ignore = [], filesFrom, shard } = flags;
  const fail = (text: string): void => {
    faults.push(text);
    tell(output, text);
  };
  const told = (fault: ArgumentFault): void => fail(textOf(fault, say));
  async function* names(): AsyncGenerator<string> {
    if (given.length > 0) {
      const passed = new PassedOver(flags.config);
      yield* eachFile(given, ignore, flags.unordered === true, told, (file) => passed.add(file));
      const likely = flags.quiet ? [] : await passed.likely();
      if (likely.length > 0) tell(output, say.passedOver(likely.length, likely.slice(0, MOST_NAMED).join(', ')));
    }
    if (filesFrom === undefined) return;
    const isLeftOut = exclusion(ignore, given.length > 0 ? () => undefined : told);
    try {
      for await (const name of namesIn(filesFrom, flags.null === true)) if (!isLeftOut(path.resolve(name))) yield name;
    } catch (error) {
      fail(`${filesFrom}: ${codeOf(error) === NUL_IN_LIST ? say.nulInList : reasonOf(error, say)}`);
    }
  }
  return { names: shard ? sharing(names(), shard) : names(), faults };
}

async function* sharing(names: AsyncIterable<string>, shard: Shard): AsyncGenerator<string> {
  for await (const name of names) if (isInShard(name, shard)) yield name;
}

function textOf(fault: ArgumentFault, say: Messages): string {
  if (fault.kind === 'unnamed') return `${fault.text}: ${say.nothingNamed}`;
  if (fault.kind === 'empty') return `${fault.text}: ${say.nothingMatches}`;
  if (fault.kind === 'closed') return `${fault.folder}: ${say.folderClosed(codeOf(fault.error))}`;
  return `${fault.text.slice(0, 100)}: ${patternMessage(fault.fault, say.language)}`;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
