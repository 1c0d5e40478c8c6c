/** Sections whose names are cut short, miss a letter, tell the item they decide, or have all their text behind them. */
import { expect, test } from 'vitest';
import { parse } from '../../../../server/src/syntax/parser.ts';

const HEAD = ['Referat fra mødet i Kulturudvalget den 10. marts 2021', '', 'Afbud: Bo Lind', ''];
const TITLES = ['Godkendelse af dagsorden', 'Ny hal i Lundby', 'Takst for affald', 'Lys i parken'];

/** The role of each section of each item, items that `write` makes of their number and title. */
function roles(write: (number: number, title: string) => readonly string[]): string[] {
  const lines = [...HEAD, ...TITLES.flatMap((title, i) => [...write(i + 1, title), ''])];
  return (parse(lines).meetings[0]?.parts ?? []).map((part) =>
    part.kind === 'item' ? part.sections.map(({ role }) => role).join(' ') : part.kind,
  );
}

const each = (roles: string): string[] => TITLES.map(() => roles);

test('names cut short', () => {
  expect(
    roles((n, title) => [
      `${n}. ${title}`,
      '',
      'SAGSBESKR.: Der er kommet to tilbud.',
      '',
      'INDST.: Chefen indstiller ja.',
      '',
      'BESL.: Vedtaget.',
    ]),
  ).toEqual(each('case recommendation decision'));
  expect(
    roles((n, title) => [`Pkt. ${n} – ${title}`, 'I: Formanden foreslår ja.', `K: Vi gør det i uge ${n + 10}.`]),
  ).toEqual(each('recommendation decision'));
});

test('the item stands in the heading of its decision', () => {
  expect(
    roles((n, title) => [
      `${n}. ${title}`,
      '',
      'Indstilling',
      'Chefen indstiller ja.',
      '',
      `Beslutning for Punkt ${n}: ${title}`,
      'Godkendt.',
    ]),
  ).toEqual(each('recommendation decision'));
});

test('a slip in one of the names that carry their text', () => {
  expect(
    roles((n, title) => [
      `Nr. ${n}: ${title}`,
      'Gunnar fortalte om sagen.',
      `${n === 3 ? 'Konklution' : 'Konklusion'}: Rådet skriver til kommunen.`,
    ]),
  ).toEqual(each('decision'));
});

test('what was said is no decision where the decision stands apart', () => {
  const said = 'Referat: Formanden talte med udvalget. Taget er utæt, og rådet vil se på det. Der er to tilbud.';
  expect(roles((n, title) => [`Ad ${n} - ${title}`, said, 'Beslutning: Formanden skriver til byrådet.'])).toEqual(
    each('other decision'),
  );
  expect(roles((n, title) => [`Ad ${n} - ${title}`, said])).toEqual(each('decision'));
});
