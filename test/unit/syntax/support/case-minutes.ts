/** Minutes in which each item has a case number, and what was read of them. */
import { parse } from '../../../../server/src/syntax/parser.ts';
import type { Item } from '../../../../server/src/syntax/tree.ts';

export const TITLES = ['Ny hal i Lundby', 'Stier ved åen', 'Takst for affald', 'Lys i parken', 'Bænke på torvet'];
const HEAD = ['Referat fra mødet i Kulturudvalget den 10. marts 2021', ''];

/** Minutes whose items have these heads, right above their sections. */
export function headed(...heads: readonly (readonly string[])[]): string[] {
  return [...HEAD, ...heads.flatMap((head) => [...head, '', 'Beslutning', 'Godkendt.', ''])];
}

export function itemsIn(lines: readonly string[]): Item[] {
  return (parse(lines).meetings[0]?.parts ?? []).flatMap((part) => (part.kind === 'item' ? [part] : []));
}

export function titles(lines: readonly string[]): string[] {
  return itemsIn(lines).map(({ title }) => title);
}

/** The number of each item, with the code of its fault where it is broken. */
export function numbers(lines: readonly string[]): (string | undefined)[] {
  return itemsIn(lines).map(
    ({ caseNumber }) =>
      caseNumber && (caseNumber.parsed.valid ? caseNumber.text : `${caseNumber.text} ${caseNumber.parsed.fault?.code}`),
  );
}
