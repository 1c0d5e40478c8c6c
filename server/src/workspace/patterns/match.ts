/**
 * Matching without going back further than the last star: the work is at most the length of the pattern times that of the
 * path, whatever both hold.
 */

/** A character, `?`, `*`, or one of some characters. */
export type Token =
  | number
  | 'one'
  | 'any'
  | { readonly excluded: boolean; readonly ranges: readonly (readonly [number, number])[] };

/** The ways to read the pattern of one name; one that fits is enough. */
export type NamePattern = readonly (readonly Token[])[];
export type PathPart = '**' | NamePattern;

export interface Alternative {
  readonly parts: readonly PathPart[];
  /** May name a folder, and then holds for everything in it. */
  readonly isFolder: boolean;
}

/** @param names of the folders and the file, from the top */
export function matchesPath({ parts, isFolder }: Alternative, names: readonly string[]): boolean {
  const isStar = (part: PathPart): boolean => part === '**';
  const fits = (part: PathPart, name: string): boolean => part !== '**' && part.some((form) => matchesName(form, name));
  return matches(parts, names, isStar, fits) || (isFolder && matches([...parts, '**'], names, isStar, fits));
}

function matchesName(tokens: readonly Token[], name: string): boolean {
  return matches(tokens, name, (token) => token === 'any', accepts);
}

function accepts(token: Token, sign: string): boolean {
  if (typeof token === 'number') return token === sign.charCodeAt(0);
  if (typeof token === 'string') return token === 'one';
  const code = sign.charCodeAt(0);
  return token.ranges.some(([from, to]) => from <= code && code <= to) !== token.excluded;
}

function matches<P, V>(
  pattern: readonly P[],
  values: ArrayLike<V>,
  isStar: (part: P) => boolean,
  fits: (part: P, value: V) => boolean,
): boolean {
  let at = 0;
  let value = 0;
  let star = -1;
  let taken = 0;
  while (value < values.length) {
    const part = pattern[at];
    if (part !== undefined && isStar(part)) {
      star = at++;
      taken = value;
    } else if (part !== undefined && fits(part, values[value] as V)) {
      at++;
      value++;
    } else if (star >= 0) {
      at = star + 1;
      value = ++taken;
    } else return false;
  }
  while (at < pattern.length && isStar(pattern[at] as P)) at++;
  return at === pattern.length;
}
