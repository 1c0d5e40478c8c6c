/** Ids that stay: made from names and numbers, not from places, and fit for HTML, file names and addresses. */

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss' };
const LONGEST = 60;

/** `Teknik- og Miljøudvalget` → `teknik-og-miljoeudvalget`; `''` when no letter or digit is in it. */
export function slug(text: string): string {
  return text
    .slice(0, 4 * LONGEST)
    .toLowerCase()
    .replace(/[æøåß]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
}

/** Gives every id once: a second `x` becomes `x-2`. */
export class Ids {
  readonly #counts = new Map<string, number>();

  take(wanted: string): string {
    const count = (this.#counts.get(wanted) ?? 0) + 1;
    this.#counts.set(wanted, count);
    // `x-2` may itself be somebody's name.
    return count === 1 ? wanted : this.take(`${wanted}-${count}`);
  }
}
