/** A row of a view as it is seen and heard, before VS Code is involved. Pure. */

export interface ViewRow {
  readonly label: string;
  readonly description: string;
  /** Name of one of VS Code's own icons. */
  readonly icon: string;
  /** Theme colour of the icon; none: the colour of text. */
  readonly color?: string;
  /** Lines of the tooltip, the first one bold. */
  readonly tooltip: readonly string[];
  /** What a screen reader says instead of label and description. */
  readonly spoken: string;
}

/** `2021-03-10` → `10-03-2021`; `''` stays. */
export function danishDate(date: string): string {
  return date.split('-').reverse().join('-');
}

/** The parts that say something, with a middle dot between. */
export function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

/** `12. Title`; what is missing is left out. A number that ends in a mark of its own gets no full stop. */
export function itemName(number: string, title: string): string {
  return `${numbered(number)} ${title}`.trim();
}

/** `12.`, `12)`, `''`. */
export function numbered(number: string): string {
  return /[\p{L}\p{N}]$/u.test(number) ? `${number}.` : number;
}
