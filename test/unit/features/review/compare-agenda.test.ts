import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareAgenda } from '../../../../server/src/features/review/compare-agenda.ts';
import type { AgendaComparison } from '../../../../server/src/protocol.ts';
import { type Meeting, type Placed, parse } from '../../../../server/src/syntax/index.ts';

const sample = path.resolve(import.meta.dirname, '../../../../fixtures/sample');

function meeting(text: string): Placed<Meeting> {
  const referat = parse(text.split('\n'));
  return { node: referat.meetings[0] as Meeting, line: referat.starts[0] ?? 0 };
}

function said({ changes }: AgendaComparison): string[] {
  return changes.map(({ kind, agenda, minutes }) =>
    [
      kind,
      agenda ? `${agenda.line + 1} ${agenda.name}` : '–',
      minutes ? `${minutes.line + 1} ${minutes.name}` : '–',
    ].join(' | '),
  );
}

/** `[number, title, case number, recommendation]` for each item. */
type Row = readonly [number, string, string?, string?];
function text(rows: readonly Row[]): string {
  const items = rows.map(
    ([number, title, journal, recommendation]) =>
      `Punkt ${number}: ${title}\n\n${journal ? `${journal}\n\n` : ''}Indstilling\n\n${recommendation ?? 'Det indstilles, at sagen godkendes.'}\n`,
  );
  return `REFERAT Vejudvalget d. 01-02-2023\n\n${items.join('\n')}`;
}
const compare = (agenda: readonly Row[], minutes: readonly Row[]) =>
  said(compareAgenda(meeting(text(agenda)), meeting(text(minutes))));

test('the sample folder', () => {
  const read = (name: string) => meeting(fs.readFileSync(path.join(sample, name), 'utf8'));
  const found = compareAgenda(
    read('plan-og-miljoe-2024-04-09-dagsorden.referat.txt'),
    read('plan-og-miljoe-2024-04-09.referat.txt'),
  );
  expect(said(found)).toMatchInlineSnapshot(`
    [
      "retitled | 79 31. Vilde blomster langs vejene | 68 30. Vilde blomster langs vejene - forsøg på ti veje",
      "recommendation | 95 31. Vilde blomster langs vejene | 84 30. Vilde blomster langs vejene - forsøg på ti veje",
      "moved | 55 30. Budgetopfølgning efter første kvartal 2024 | 104 31. Budgetopfølgning efter første kvartal 2024",
      "added | – | 134 32. Lukning af genbrugsplads om søndagen",
      "removed | 103 32. Taxiholdeplads ved stationen | –",
      "added | – | 180 34. Tilbud på drift af færgen",
    ]
  `);
});

test('the same agenda twice has no changes; a renumbered one neither', () => {
  const rows: Row[] = [
    [1, 'Valg af ordstyrer'],
    [2, 'Sti ved åen', '05.04.00-P20-3-23'],
  ];
  expect(compare(rows, rows)).toEqual([]);
  expect(
    compare(rows, [
      [11, 'Valg af ordstyrer'],
      [12, 'Sti ved åen', '05.04.00-P20-3-23'],
    ]),
  ).toEqual([]);
});

test('added and removed', () => {
  expect(
    compare(
      [
        [1, 'Sti ved åen'],
        [2, 'Taxiplads'],
      ],
      [
        [1, 'Sti ved åen'],
        [2, 'Lukket skole'],
      ],
    ),
  ).toEqual(['added | – | 9 2. Lukket skole', 'removed | 9 2. Taxiplads | –']);
});

test('moved: the one that left the order, not all others', () => {
  expect(
    compare(
      [
        [1, 'Godkendelse'],
        [2, 'Sti ved åen'],
        [3, 'Taxiplads'],
        [4, 'Eventuelt'],
      ],
      [
        [1, 'Godkendelse'],
        [2, 'Taxiplads'],
        [3, 'Eventuelt'],
        [4, 'Sti ved åen'],
      ],
    ),
  ).toEqual(['moved | 9 2. Sti ved åen | 21 4. Sti ved åen']);
});

test('retitled: by case number however different, by title much alike, by number somewhat alike', () => {
  expect(compare([[1, 'Sti', '05.04.00-P20-3-23']], [[1, 'Ny bro', '05.04.00-P20-3-23']])).toEqual([
    'retitled | 3 1. Sti | 3 1. Ny bro',
  ]);
  expect(compare([[4, 'Budget for skoler 2024']], [[9, 'Budget for skoler 2025']])).toHaveLength(1);
  expect(compare([[4, 'Budget for skoler']], [[4, 'Budget og regnskab']])).toHaveLength(1);
  // A case number that was put right; two cases with titles that are only alike.
  expect(compare([[4, 'Budget', '05.04.00-P20-3-23']], [[4, 'Budget', '05.04.00-P20-4-23']])).toEqual([]);
  expect(compare([[4, 'Budget 2024', '05.04.00-P20-3-23']], [[4, 'Budget 2025', '05.04.00-P20-4-23']])).toHaveLength(2);
});

test('a recommendation that says something else; line ends and blanks say nothing', () => {
  expect(
    compare(
      [
        [1, 'Sti', '', 'Det indstilles,\nat stien bygges.'],
        [2, 'Bro', '', 'Det indstilles, at broen males.'],
      ],
      [
        [1, 'Sti', '', 'Det indstilles,  at stien bygges.'],
        [2, 'Bro', '', 'Det indstilles, at broen fjernes.'],
      ],
    ),
  ).toEqual(['recommendation | 12 2. Bro | 11 2. Bro']);
});

test('every item of both is accounted for once', () => {
  const row = fc.tuple(
    fc.nat(9),
    fc.constantFrom('Sti', 'Ny bro', 'Budget 2024', 'Eventuelt'),
    fc.constantFrom('', '05.04.00-P20-3-23', '05.04.00-P20-4-23'),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.array(row, { maxLength: 8 }), (a, b) => {
      const [agenda, minutes] = [meeting(text(a)), meeting(text(b))];
      const count = (side: Placed<Meeting>) => side.node.parts.filter((part) => part.kind === 'item').length;
      const { changes, common } = compareAgenda(agenda, minutes);
      const of = (kind: string) => changes.filter((change) => change.kind === kind).length;
      expect(common + of('removed')).toBe(count(agenda));
      expect(common + of('added')).toBe(count(minutes));
    }),
  );
});
