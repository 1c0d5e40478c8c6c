/** Who was away: told by a label, by the names below it, by a label with more behind it, in sentences. */
import { describe, expect, test } from 'vitest';
import { attachmentsOf, attendanceOf } from '../../../../server/src/syntax/index.ts';
import { parse } from '../../../../server/src/syntax/parser.ts';

/** Attendance of the first of two items whose decision is followed by these lines. */
function told(...lines: readonly string[]): string[] {
  const item = (n: number) => [`Punkt ${n}: Ny hal i Lundby`, '', 'Beslutning', '', 'Godkendt.', '', ...lines, ''];
  const text = ['REFERAT Kulturudvalget d. 10-03-2021', '', ...item(1), ...item(2)];
  const part = parse(text).meetings[0]?.parts[0];
  if (part?.kind !== 'item') return [];
  expect(part.sections.map(({ heading }) => heading.text)).toEqual(['Beslutning']);
  expect(attachmentsOf(part)).toEqual([]);
  return attendanceOf(part).map(({ text: line }) => line);
}

describe('names below a label', () => {
  test.each([0, 1, 2, 3])('after %d blank lines', (blanks) => {
    const lines = ['Afbud:', ...Array.from({ length: blanks }, () => ''), 'Knud Fjordvig', 'Rosa Tangager (A)'];
    expect(told(...lines)).toEqual(['Afbud:', 'Knud Fjordvig', 'Rosa Tangager (A)']);
  });

  test('above the link that a web page puts behind every item', () => {
    expect(told('Afbud:', '', 'Knud Fjordvig', '', 'Til toppen')).toEqual(['Afbud:', 'Knud Fjordvig']);
  });

  test('several on a line', () => {
    const lines = ['Afbud under hele mødet:', 'Ditte Engtoft og Palle Havnsø'];
    expect(told(...lines)).toEqual(lines);
  });

  test('a text far below an empty label is text', () => {
    expect(told('Afbud:', '', '', 'Udvalget vender tilbage til sagen')).toEqual(['Afbud:']);
  });
});

test.each([
  'Godkendt med den rettelse, at Rosa Tangager havde meldt afbud.',
  'Det rettes, at Knud Fjordvig havde sendt afbud i marts.',
])('of the meeting before nothing is told: %s', (line) => expect(told(line)).toEqual([]));

test('who was away is no file, also where no blank line parts them', () => {
  const item = (n: number) => [
    `Punkt ${n}: Ny hal`,
    'Beslutning',
    'Godkendt.',
    'Bilag',
    'Kort',
    'Brev',
    'Afbud',
    'Knud Fjordvig',
  ];
  const text = ['REFERAT Kulturudvalget d. 10-03-2021', ...item(1), ...item(2)];
  const parts = parse(text).meetings[0]?.parts ?? [];
  const items = parts.flatMap((part) => (part.kind === 'item' ? [part] : []));
  expect(items.map((part) => attachmentsOf(part).map(({ name }) => name))).toEqual([
    ['Kort', 'Brev'],
    ['Kort', 'Brev'],
  ]);
  expect(items.map((part) => attendanceOf(part).map(({ text: line }) => line))).toEqual(
    items.map(() => ['Afbud', 'Knud Fjordvig']),
  );
});

describe('labels with more behind them', () => {
  test.each([
    ['Fraværende i Lundby Kommunalbestyrelse, 28. september 2021:', 'Rosa Tangager'],
    ['Ikke til stede ved punkt 4-7:', 'Rosa Tangager, Knud Fjordvig'],
  ])('%s', (label, names) => {
    expect(told(label, '', names)).toEqual([label, names]);
  });

  test('who came instead', () => {
    const lines = ['Afbud: Knud Fjordvig', 'Stedfortrædere: Bent Strandeng'];
    expect(told(...lines)).toEqual(lines);
  });
});

describe('sentences', () => {
  test.each([
    'Tove Lynghede (A) var fraværende. Som stedfortræder deltog Niels Skovmose (A)',
    'Tove Lynghede var fraværende. I stedet mødte Niels Skovmose.',
    'Rosa Tangager deltog som stedfortræder for Ditte Engtoft',
    'Asger Klitvang havde meldt afbud',
    'Asger Klitvang deltog ikke i behandlingen af punktet.',
    'Asger Klitvang meldte afbud.',
    'Rosa Tangager mødte som suppleant for Ditte Engtoft.',
    'Asger Klitvang (V) kom kl. 16.20.',
    'Ditte Engtoft og Palle Havnsø ankom først kl. 17.05.',
    'Palle Havnsø gik kl. 18.',
    'Palle Havnsø var forhindret i at deltage.',
    'Rosa Tangager (A) kunne ikke deltage i mødet.',
    'Ditte Engtoft kan ikke deltage.',
  ])('%s', (line) => expect(told(line)).toEqual([line]));

  test('what is said of others is no attendance', () => {
    expect(
      told(
        'Mange borgere deltog i borgermødet.',
        'Afbuddet fra leverandøren koster 20.000 kr.',
        'Bussen gik kl. 18.',
        'Elever, der ikke kan deltage i undervisningen, får besked.',
        'Afbud til formanden senest søndag.',
      ),
    ).toEqual([]);
  });

  test.each([
    'Palle Havnsø forlod lokalet.',
    'Rosa Tangager (A) deltog ikke i behandlingen af sagen.',
    'Ditte Engtoft og Palle Havnsø erklærede sig inhabile.',
  ])('in a paragraph of the case text: %s', (line) => {
    const text = [
      'REFERAT Kulturudvalget d. 10-03-2021',
      '',
      'Punkt 1: Ny hal i Lundby',
      '',
      'Sagsfremstilling',
      '',
      'Hallen bliver 900 m2. Mange deltog ikke i høringen.',
      '',
      line,
      '',
      'Asger Klitvang har meldt afbud.',
      '',
      'Beslutning',
      '',
      'Godkendt.',
    ];
    const part = parse(text).meetings[0]?.parts[0];
    expect(part?.kind === 'item' && attendanceOf(part).map((each) => each.text)).toEqual([line]);
  });
});
