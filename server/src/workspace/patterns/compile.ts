/**
 * File patterns as users write them: in `.referat.json`, in `files.associations`, on the command line. One dialect
 * everywhere: `*` and `?` inside a name, `**` over folders, `[abc]`, `{a,b}`; everything else, parentheses too, is itself.
 * Capitals do not count, nor how a letter is composed. No regular expression is made of them: see `match.ts`.
 */
import { type Alternative, matchesPath, type NamePattern, type PathPart, type Token } from './match.ts';

/** Why a pattern is not used. */
export type PatternFault = 'empty' | 'long' | 'absolute' | 'outside' | 'backslash' | 'complex';

export interface Pattern {
  readonly text: string;
  /** Begins with `!`: what it fits is left out. */
  readonly negated: boolean;
  /** @param path with `/` between folders, counted from the folder the pattern is counted from; no `/` in front */
  readonly fits: (path: string) => boolean;
  readonly fault?: undefined;
}

export interface FaultyPattern {
  readonly text: string;
  readonly fault: PatternFault;
}

/**
 * Where a pattern was written. `configuration`: a name alone is looked for in every folder, and what may be a folder holds for
 * all that is in it. `argument`, of the command line: only what it fits as it stands, as in a shell. `association`, of the
 * editor's `files.associations`: a name alone in every folder, everything else from the top of the disk.
 */
export type PatternUse = 'configuration' | 'argument' | 'association';

const LONGEST = 1_000;
/** What braces may come to. */
const MOST_ALTERNATIVES = 100;

/** Reads one pattern; never throws. */
export function compilePattern(text: string, use: PatternUse): Pattern | FaultyPattern {
  const negated = text.startsWith('!');
  const pattern = negated ? text.slice(1) : text;
  const fault = faultOf(pattern, use);
  if (fault) return { text, fault };
  const expanded = withoutBraces(readable(pattern));
  if (expanded === undefined) return { text, fault: 'complex' };
  const alternatives = expanded.map((each) => alternativeOf(each, use));
  return {
    text,
    negated,
    fits: (path) => {
      const names = readable(path).split('/').filter(Boolean);
      return alternatives.some((alternative) => matchesPath(alternative, names));
    },
  };
}

/** What some patterns fit together: one without `!`, and none with it. */
export function fitsAny(patterns: readonly Pattern[]): (path: string) => boolean {
  const wanted = patterns.filter(({ negated }) => !negated);
  const unwanted = patterns.filter(({ negated }) => negated);
  return (path) => wanted.some(({ fits }) => fits(path)) && !unwanted.some(({ fits }) => fits(path));
}

/** Whether a word of the command line is meant as a pattern. */
export function looksLikePattern(text: string): boolean {
  return /[*?[\]{}]/.test(text) || text.startsWith('!');
}

function faultOf(pattern: string, use: PatternUse): PatternFault | undefined {
  if (pattern.trim() === '') return 'empty';
  if (pattern.length > LONGEST) return 'long';
  if (pattern.includes('\\')) return 'backslash';
  if (/(?:^|\/)\.\.(?:\/|$)/.test(pattern)) return 'outside';
  return use !== 'association' && /^(?:\/|~\/|[a-z][a-z0-9+.-]*:\/)/i.test(pattern) ? 'absolute' : undefined;
}

/** As it is compared: letters in one piece and small. */
function readable(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function alternativeOf(pattern: string, use: PatternUse): Alternative {
  const names = pattern.split('/').filter((name) => name !== '' && name !== '.');
  const parts: PathPart[] = names.map((name) => (name === '**' ? '**' : nameOf(name)));
  if (use !== 'argument' && names.length === 1 && !/^\.?\//.test(pattern)) parts.unshift('**');
  const isFolder = use === 'configuration' && (pattern.endsWith('/') || !/[*?]/.test(names.at(-1) ?? ''));
  return { parts, isFolder };
}

function nameOf(name: string): NamePattern {
  const literal = tokensOf(name, false);
  // `[2024]` is also a folder of that name.
  return name.includes('[') ? [tokensOf(name, true), literal] : [literal];
}

function tokensOf(name: string, withClasses: boolean): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < name.length; at++) {
    const sign = name.charAt(at);
    const end = withClasses && sign === '[' ? name.indexOf(']', at + 2) : -1;
    if (end > 0) {
      tokens.push(classOf(name.slice(at + 1, end)));
      at = end;
    } else if (sign !== '*') tokens.push(sign === '?' ? 'one' : sign.charCodeAt(0));
    else if (tokens.at(-1) !== 'any') tokens.push('any');
  }
  return tokens;
}

/** `abc`, `a-f`, `!abc`. */
function classOf(inside: string): Exclude<Token, string | number> {
  const excluded = /^[!^]/.test(inside);
  const signs = excluded ? inside.slice(1) : inside;
  const ranges: [number, number][] = [];
  for (let at = 0; at < signs.length; at++) {
    const from = signs.charCodeAt(at);
    const isRange = signs.charAt(at + 1) === '-' && at + 2 < signs.length;
    ranges.push([from, isRange ? signs.charCodeAt(at + 2) : from]);
    if (isRange) at += 2;
  }
  return { excluded, ranges };
}

/** `a{b,c}` as `ab` and `ac`; a brace without a comma or without its other half is itself. Undefined when there are too many. */
function withoutBraces(pattern: string): string[] | undefined {
  let done: string[] = [''];
  let at = 0;
  while (at < pattern.length) {
    const group = pattern.charAt(at) === '{' ? groupAt(pattern, at) : undefined;
    const choices = group ? choicesOf(group.choices) : [pattern.charAt(at)];
    if (choices === undefined || done.length * choices.length > MOST_ALTERNATIVES) return undefined;
    done = done.flatMap((start) => choices.map((choice) => start + choice));
    at = group?.end ?? at + 1;
  }
  return done;
}

function choicesOf(choices: readonly string[]): string[] | undefined {
  const expanded = choices.map(withoutBraces);
  return expanded.includes(undefined) ? undefined : expanded.flatMap((each) => each ?? []);
}

function groupAt(pattern: string, start: number): { readonly choices: string[]; readonly end: number } | undefined {
  const choices: string[] = [];
  let depth = 0;
  let from = start + 1;
  for (let at = start; at < pattern.length; at++) {
    const sign = pattern.charAt(at);
    if (sign === '{') depth++;
    else if (sign === ',' && depth === 1) {
      choices.push(pattern.slice(from, at));
      from = at + 1;
    } else if (sign === '}' && --depth === 0)
      return choices.length === 0 ? undefined : { choices: [...choices, pattern.slice(from, at)], end: at + 1 };
  }
  return undefined;
}
