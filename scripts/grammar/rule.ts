/**
 * Grammar rules written as a sequence of parts. The capture numbers TextMate wants are counted here, so that nobody
 * counts brackets by hand.
 */

/** Every scope of the grammar ends in this. */
export const LANGUAGE = 'referat';

/** A piece of a line: an expression without capturing groups of its own, a scoped piece, or several in a row. */
export type Part = string | Scoped | readonly Part[];

export interface Scoped {
  /** Scope names without the language, separated by blanks, outermost first. */
  readonly scope: string;
  readonly parts: Part;
  /** Repository entries to read inside. */
  readonly include: readonly string[];
}

/** The shape of a rule in a TextMate grammar file. */
export interface TmRule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, TmCapture>>;
  readonly include?: string;
  readonly patterns?: readonly TmRule[];
}

export interface TmCapture {
  readonly name?: string;
  readonly patterns?: readonly TmRule[];
}

/** A piece that gets a scope, and inside which the named repository entries are looked for. */
export function scoped(scope: string, parts: Part, ...include: readonly string[]): Scoped {
  return { scope, parts, include };
}

/** Any one of the parts. */
export function either(...choices: readonly Part[]): Part {
  return ['(?:', ...choices.flatMap((choice, index) => (index === 0 ? [choice] : ['|', choice])), ')'];
}

/** The parts, or nothing. */
export function maybe(...parts: readonly Part[]): Part {
  return ['(?:', ...parts, ')?'];
}

/**
 * A rule that matches the parts in a row. `scope` is for the whole match, `''` for none.
 * Throws on a capturing group inside a part, which would shift every number after it.
 */
export function rule(scope: string, ...parts: readonly Part[]): TmRule {
  const captures: Record<string, TmCapture> = {};
  let count = 0;
  const write = (part: Part): string => {
    if (typeof part === 'string') {
      if (/(?<!\\)\((?!\?)/.test(part)) throw new Error(`capturing group in ${part}`);
      // \d would be every script's figures, looked up in a table; these texts have ASCII ones.
      return part.replaceAll('\\d', (_, at: number) => (inClass(part, at) ? '0-9' : '[0-9]'));
    }
    if (!('scope' in part)) return part.map(write).join('');
    const number = ++count;
    captures[number] = {
      ...(part.scope === '' ? {} : { name: full(part.scope) }),
      ...(part.include.length === 0 ? {} : { patterns: part.include.map(include) }),
    };
    return `(${write(part.parts)})`;
  };
  const match = write(parts);
  return { ...(scope === '' ? {} : { name: full(scope) }), match, ...(count === 0 ? {} : { captures }) };
}

/** A reference to an entry of the repository. */
export function include(name: string): TmRule {
  return { include: `#${name}` };
}

/** True when the position lies inside a character class. */
function inClass(source: string, at: number): boolean {
  let open = false;
  for (let index = 0; index < at; index++) {
    if (source[index] === '\\') index++;
    else if (source[index] === '[') open = true;
    else if (source[index] === ']') open = false;
  }
  return open;
}

function full(scope: string): string {
  return scope
    .split(' ')
    .map((name) => `${name}.${LANGUAGE}`)
    .join(' ');
}
