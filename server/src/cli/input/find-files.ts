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

export interface FoundFiles {
  /** Each once, as it was named first, in the order of the arguments; those of a folder or a pattern sorted by name. */
  readonly files: readonly string[];
  /** Folders and patterns that gave nothing. */
  readonly empty: readonly string[];
  /** Folders that could not be looked into, with the reason. */
  readonly closed: readonly { readonly folder: string; readonly error: unknown }[];
  /** Patterns that say nothing, with the reason. */
  readonly faulty: readonly { readonly text: string; readonly fault: PatternFault }[];
}

/**
 * A name that exists is that file even when it looks like a pattern (`[1].txt`); one that does not is left for the reader to
 * report. A pattern with `!` in front leaves out what it fits, wherever it stands.
 * @param ignore patterns of what is left out, counted from the working folder
 */
export function findFiles(given: readonly string[], ignore: readonly string[] = []): FoundFiles {
  // By where they are: the same file may be named in several ways.
  const files = new Map<string, string>();
  const empty: string[] = [];
  const closed: FoundFiles['closed'][number][] = [];
  const faulty: FoundFiles['faulty'][number][] = [];
  const exclusions: ((place: string) => boolean)[] = [];
  const read = (text: string, use: PatternUse): Pattern | undefined => {
    const pattern = compilePattern(slashes(text), use);
    if (pattern.fault === undefined) return pattern;
    faulty.push({ text, fault: pattern.fault });
    return undefined;
  };
  const [excluded, wanted] = split(given);
  for (const text of [...excluded.map((argument) => argument.slice(1)), ...ignore]) {
    const { folder, rest } = baseOf(slashes(text));
    const pattern = read(folder === '.' ? rest : `./${rest}`, 'configuration');
    if (pattern)
      exclusions.push((place) => isBelow(place, folder) && pattern.fits(slashes(path.relative(folder, place))));
  }
  const isLeftOut = (place: string): boolean => place !== STDIN && exclusions.some((fits) => fits(place));
  for (const argument of wanted) {
    const before = closed.length + faulty.length;
    const found = expand(argument, read, (folder, error) => closed.push({ folder, error }));
    if (found.length === 0 && closed.length + faulty.length === before) empty.push(argument);
    for (const file of found) {
      const place = file === STDIN ? STDIN : path.resolve(file);
      if (!files.has(place) && !isLeftOut(place)) files.set(place, file);
    }
  }
  // Exclusions alone ask for nothing.
  if (wanted.length === 0) empty.push(...excluded);
  return { files: [...files.values()], empty, closed, faulty };
}

function split(given: readonly string[]): [exclusions: string[], wanted: string[]] {
  const isExclusion = (argument: string): boolean => argument.startsWith('!') && statOf(argument) === undefined;
  return [given.filter(isExclusion), given.filter((argument) => !isExclusion(argument))];
}

function expand(
  argument: string,
  read: (text: string, use: PatternUse) => Pattern | undefined,
  onClosed: (folder: string, error: unknown) => void,
): readonly string[] {
  if (argument === STDIN) return [argument];
  const kind = statOf(argument);
  const tell = (folder: string, error: unknown): void => onClosed(path.relative('', folder) || '.', error);
  if (kind?.isDirectory())
    return walk(argument, tell)
      .map((file) => path.join(argument, file))
      .filter((file) => isReferatFile(slashes(path.resolve(file))));
  if (kind !== undefined || !looksLikePattern(argument)) return [argument];
  const { folder, rest } = baseOf(slashes(argument));
  const pattern = read(rest, 'argument');
  if (!pattern) return [];
  const deepest = rest.includes('**') || rest.includes('{') ? undefined : rest.split('/').length - 1;
  return walk(folder, tell, deepest)
    .filter((file) => pattern.fits(file))
    .map((file) => path.join(folder, file));
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
