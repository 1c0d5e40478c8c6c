/** Regular expressions for "one of these names", shared by every pattern of the grammar. */

/** A blank as minutes have it: space, tab, form feed, U+00A0, and the zero-width marks PDF text is full of. */
export const BLANK = '[ \\t\\f\\x{A0}\\x{200B}\\x{FEFF}]';

interface Node {
  readonly next: Map<string, Node>;
  end: boolean;
}

/**
 * An expression matching exactly the given names, longest first, with shared beginnings factored out: an engine that
 * backtracks decides on a few letters instead of trying every name. Blanks match any run of blanks. Case as given;
 * wrap it in {@link anyCase} where headings are in capitals too.
 */
export function oneOf(names: Iterable<string>): string {
  const root: Node = { next: new Map(), end: false };
  for (const name of names) {
    let node = root;
    for (const unit of units(name)) {
      let child = node.next.get(unit);
      if (child === undefined) {
        child = { next: new Map(), end: false };
        node.next.set(unit, child);
      }
      node = child;
    }
    node.end = true;
  }
  return expression(root);
}

/**
 * Like {@link oneOf} for words a line begins with: the first letter a capital, the others in either case
 * (`Beslutning`, `BESLUTNING`). A word that begins small is running text, and an engine sees that at once.
 */
export function capitalised(names: Iterable<string>): string {
  const rests = new Map<string, string[]>();
  for (const name of names) {
    const first = name.slice(0, 1).toUpperCase();
    rests.set(first, [...(rests.get(first) ?? []), name.slice(1).toLowerCase()]);
  }
  return `(?:${[...rests].map(([first, rest]) => `${literal(first)}(?i:${oneOf(rest)})`).join('|')})`;
}

/** Matches like `source`, whatever the case. */
export function anyCase(source: string): string {
  return `(?i:${source})`;
}

/** The text as a literal in an Oniguruma expression. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function* units(name: string): Generator<string> {
  for (const word of name.trim().split(/([\s\u00a0]+|['’])/)) {
    if (word === "'" || word === '’') yield "['’]";
    else if (/^[\s\u00a0]+$/.test(word)) yield `${BLANK}++`;
    else for (const char of word) yield literal(char);
  }
}

function expression(node: Node): string {
  const branches = [...node.next].map(([unit, child]) => unit + expression(child));
  if (branches.length === 0) return '';
  if (branches.length === 1 && !node.end) return branches[0] ?? '';
  return `(?:${branches.join('|')})${node.end ? '?' : ''}`;
}
