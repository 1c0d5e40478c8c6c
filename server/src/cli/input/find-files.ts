/** From what the user wrote after `check` or `outline` to files: names as they are, folders and patterns looked through. */
import fs from 'node:fs';
import path from 'node:path';
import { walk } from '../../node/walk.ts';
import { isReferatFile } from '../../workspace/index/file-names.ts';
import {
  compilePattern,
  looksLikePattern,
  type Pattern,
  type PatternFault,
  type PatternUse,
} from '../../workspace/patterns/compile.ts';
import { STDIN } from './read-input.ts';

/** What is wrong with an argument. */
export type ArgumentFault =
  | { readonly kind: 'empty'; readonly text: string }
  /** A folder in which no file is called as a referat is. */
  | { readonly kind: 'unnamed'; readonly text: string }
  | { readonly kind: 'closed'; readonly folder: string; readonly error: unknown }
  | { readonly kind: 'faulty'; readonly text: string; readonly fault: PatternFault };

/**
 * The files that the arguments mean, while folders are looked through: each once, in the order of the arguments; those of a
 * folder or a pattern sorted by name. A name that exists is that file even when it looks like a pattern (`[1].txt`); one that
 * does not is left for the reader to report. A pattern with `!` in front leaves out what it fits, wherever it stands.
 * @param ignore patterns of what is left out, counted from the working folder
 * @param unordered as the disk gives the names, see {@link walk}
 * @param tell told of each argument that means nothing
 * @param passOver told of each text file of a folder whose name is no referat's
 */
export function* eachFile(
  given: readonly string[],
  ignore: readonly string[],
  unordered: boolean,
  tell: (fault: ArgumentFault) => void,
  passOver: (file: string) => void = () => undefined,
): Generator<string> {
  let faults = 0;
  const count = (fault: ArgumentFault): void => {
    faults++;
    tell(fault);
  };
  const [excluded, wanted] = split(given);
  const isLeftOut = exclusion([...excluded.map((argument) => argument.slice(1)), ...ignore], count);
  // By where they are: the same file may be named in several ways.
  const seen = mayMeet(wanted) ? new Set<string>() : undefined;
  for (const argument of wanted) {
    const before = faults;
    let found = 0;
    const pass = (file: string): void => {
      if (!isLeftOut(path.resolve(file))) passOver(file);
    };
    for (const file of expand(argument, unordered, count, pass)) {
      found++;
      const place = file === STDIN ? STDIN : path.resolve(file);
      if (seen?.has(place) || isLeftOut(place)) continue;
      seen?.add(place);
      yield file;
    }
    if (found === 0 && faults === before)
      count({ kind: statOf(argument)?.isDirectory() ? 'unnamed' : 'empty', text: argument });
  }
  // Exclusions alone ask for nothing.
  if (wanted.length === 0) for (const text of excluded) count({ kind: 'empty', text });
}

/** Whether a place is left out by one of the patterns. */
export function exclusion(
  patterns: readonly string[],
  tell: (fault: ArgumentFault) => void,
): (place: string) => boolean {
  const all: ((place: string) => boolean)[] = [];
  for (const text of patterns) {
    const { folder, rest } = baseOf(slashes(text));
    const pattern = read(folder === '.' ? rest : `./${rest}`, 'configuration', tell);
    if (pattern) all.push((place) => isBelow(place, folder) && pattern.fits(slashes(path.relative(folder, place))));
  }
  return (place) => place !== STDIN && all.some((fits) => fits(place));
}

function read(text: string, use: PatternUse, tell: (fault: ArgumentFault) => void): Pattern | undefined {
  const pattern = compilePattern(slashes(text), use);
  if (pattern.fault === undefined) return pattern;
  tell({ kind: 'faulty', text, fault: pattern.fault });
  return undefined;
}

/** Whether two arguments may lead to the same file; else no name must be remembered, and there may be millions. */
function mayMeet(wanted: readonly string[]): boolean {
  const bases = wanted
    .map((argument) => `${slashes(path.resolve(baseFolder(argument)))}/`.replace(/(?<!\/)\/+$/, '/'))
    .sort();
  return bases.some((base, i) => i > 0 && base.startsWith(bases[i - 1] as string));
}

function baseFolder(argument: string): string {
  const kind = statOf(argument);
  if (kind?.isDirectory()) return argument;
  return kind === undefined && looksLikePattern(argument) ? baseOf(slashes(argument)).folder : path.dirname(argument);
}

function split(given: readonly string[]): [exclusions: string[], wanted: string[]] {
  const isExclusion = (argument: string): boolean => argument.startsWith('!') && statOf(argument) === undefined;
  return [given.filter(isExclusion), given.filter((argument) => !isExclusion(argument))];
}

function* expand(
  argument: string,
  unordered: boolean,
  tell: (fault: ArgumentFault) => void,
  passOver: (file: string) => void,
): Generator<string> {
  const kind = argument === STDIN ? undefined : statOf(argument);
  const onClosed = (folder: string, error: unknown): void =>
    tell({ kind: 'closed', folder: path.relative('', folder) || '.', error });
  if (kind?.isDirectory()) {
    for (const name of walk(argument, onClosed, { unordered })) {
      const file = path.join(argument, name);
      if (isReferatFile(slashes(path.resolve(file)))) yield file;
      else if (/\.txt$/i.test(name)) passOver(file);
    }
    return;
  }
  if (kind !== undefined || !looksLikePattern(argument)) {
    yield argument;
    return;
  }
  const { folder, rest } = baseOf(slashes(argument));
  const pattern = read(rest, 'argument', tell);
  if (!pattern) return;
  const isDeep = rest.includes('**') || rest.includes('{');
  const depth = isDeep ? {} : { deepest: rest.split('/').length - 1 };
  for (const name of walk(folder, onClosed, { unordered, ...depth }))
    if (pattern.fits(name)) yield path.join(folder, name);
}

/** The folder in front of the first name that is a pattern, or of the last name, and the rest, which is counted from there. */
function baseOf(pattern: string): { readonly folder: string; readonly rest: string } {
  const names = pattern.replace(/\/$/, '').split('/');
  const first = names.findIndex(looksLikePattern);
  const at = first < 0 ? names.length - 1 : first;
  const folder = asStored(names.slice(0, at).join('/'));
  return { folder: folder === '' ? (at > 0 ? '/' : '.') : folder, rest: names.slice(at).join('/') };
}

/** The name as the disk has it: macOS takes letters apart. */
function asStored(folder: string): string {
  return [folder, folder.normalize('NFC'), folder.normalize('NFD')].find((name) => statOf(name)) ?? folder;
}

/** Undefined for what is not there; another name that may not be looked at is a file, and reading it gives the reason. */
function statOf(argument: string): Pick<fs.Stats, 'isDirectory'> | undefined {
  try {
    return fs.statSync(argument, { throwIfNoEntry: false });
  } catch {
    return looksLikePattern(argument) ? undefined : { isDirectory: () => false };
  }
}

/** What is left out by its name alone is so wherever it lies. */
function isBelow(place: string, folder: string): boolean {
  return folder === '.' || !path.relative(folder, place).startsWith('..');
}

function slashes(name: string): string {
  return name.replaceAll(path.sep, '/');
}
