/** Decisions on the line of the title: behind a dash, or in the column of a table; everything that asks for decisions gets them. */
import { describe, expect, test } from 'vitest';
import { makeModel } from '../../../../server/src/export/make-model.ts';
import { decisionOf } from '../../../../server/src/rules/facts/item-decision.ts';
import { itemsOf, parse } from '../../../../server/src/syntax/index.ts';
import { linesOf } from '../../support/marked.ts';

const HEAD =
  'Referat af bestyrelsesmøde i Søndersø Vandværk den 4. april 2024\n\nTil stede: Ole Brohus, Lis Engmark\n\n';

/** `class text` of each item; `–` where none is told. */
function decided(text: string): string[] {
  return [...itemsOf(parse(linesOf(text)))].map(({ node }) => {
    const decision = decisionOf(node);
    return decision ? `${decision.class} ${decision.text}` : '–';
  });
}

describe('behind the title', () => {
  test.each([
    ['bullets', '• ', ' – ', ''],
    ['numbers', '#. ', ' – ', '.'],
    ['numbers and a plain hyphen', '#) ', ' - ', ''],
    ['numbers and a colon', 'Punkt #: ', ': ', '.'],
  ])('%s', (_, mark, joint, stop) => {
    const titles = ['Vedtægter', 'Beretning', 'Ny pumpe', 'Takster', 'Eventuelt'];
    const answers = [
      'godkendt',
      'taget til efterretning',
      'udsat til næste møde',
      'indstillingen enstemmigt vedtaget',
      'intet',
    ];
    const lines = titles.map((title, i) => `${mark.replace('#', String(i + 1))}${title}${joint}${answers[i]}${stop}`);
    expect(decided(HEAD + lines.join('\n'))).toEqual([
      'adopted godkendt',
      'noted taget til efterretning',
      'postponed udsat til næste møde',
      'adopted indstillingen enstemmigt vedtaget',
      '–',
    ]);
  });

  test.each([
    'Regnskab – til godkendelse',
    'Regnskab – til orientering',
    'Takster – godkendes',
    'Lokalplan 17 – endelig vedtagelse',
    'Fastelavn – aflyst',
    'Ansøgning om tilskud – afvist af fonden',
    'Ole Brohus – formand',
  ])('what an item is about is no answer: %s', (title) => {
    const lines = ['Dagsorden – godkendt', title, 'Beretning – godkendt'].map((each, i) => `${i + 1}. ${each}`);
    expect(decided(HEAD + lines.join('\n'))[1]).toBe('–');
  });

  test('a section is asked before the title', () => {
    const text = `${HEAD}1. Tilbud – modtaget og afvist\n\nBeslutning:\n\nGodkendt.\n\n2. Takster\n\nBeslutning:\n\nGodkendt.\n`;
    expect(decided(text)[0]).toBe('adopted Godkendt');
  });
});

describe('in a table', () => {
  const ROWS = [
    ['1', 'Godkendelse af dagsorden', 'Godkendt'],
    ['2', 'Ny pumpe til brønd 3', 'Udsat til næste møde'],
    ['3', 'Takstblad 2025', 'Ikke godkendt'],
    ['4', 'Eventuelt', ''],
  ];
  const WANT = ['adopted Godkendt', 'postponed Udsat til næste møde', 'rejected Ikke godkendt', '–'];

  test.each([
    ['strokes', (cells: readonly string[]) => `| ${cells.join(' | ')} |`, '|---|---|---|\n'],
    ['tabs', (cells: readonly string[]) => cells.join('\t'), ''],
  ])('%s', (_, row, below) => {
    const text = `${HEAD}${row(['Punkt', 'Emne', 'Beslutning'])}\n${below}${ROWS.map(row).join('\n')}\n`;
    expect(decided(text)).toEqual(WANT);
    expect(parse(linesOf(text)).meetings[0]?.minutesKind).toBe('referat');
  });

  test('a column of another name tells no decision', () => {
    const text = `${HEAD}Nr.\tEmne\tAnsvarlig\n${ROWS.map((cells) => cells.join('\t')).join('\n')}\n`;
    expect(decided(text)).toEqual(['–', '–', '–', '–']);
  });
});

test.each([
  ['Godkendt. Ulla Brinkmose var inhabil og forlod lokalet under behandlingen.', 'adopted Godkendt'],
  [
    'Kaj Holm var fraværende under punktet. Indstillingen blev ikke godkendt.',
    'rejected Indstillingen blev ikke godkendt',
  ],
  ['Kaj Holm deltog ikke i behandlingen af punktet.', 'other '],
])('who was away is told apart from what was decided on one line: %s', (line, want) => {
  expect(decided(`${HEAD}1. Takster\n\nBeslutning\n\n${line}\n\n2. Lån\n\nBeslutning\n\nGodkendt.\n`)[0]).toBe(want);
});

test('the export has it, in no section', () => {
  const text = `${HEAD}1. Dagsorden – Godkendt\n2. Takster – Ikke godkendt\n3. Eventuelt – Intet\n`;
  const { meetings } = makeModel(parse(linesOf(text)));
  expect(
    meetings[0]?.items.map(
      ({ decision }) => decision && [decision.class, decision.text, decision.section, decision.line],
    ),
  ).toEqual([['adopted', 'Godkendt', null, 5], ['rejected', 'Ikke godkendt', null, 6], null]);
});

test.each(['Beslutning/opfølgning', 'Konklusion og ansvarlig', 'Beslutning'])(
  'rows without a bar in front, the answer below %s',
  (column) => {
    const rows = [
      '1 | Regnskab | Godkendt | LB |',
      '2 | Kaj 4 | Udsat til juni | PJ | 1.2.',
      '3 | Eventuelt | Intet | | ',
    ];
    const text = [
      'Havnen – Bestyrelsesmøde nr. 41',
      'Dato: 3. december 2024',
      'Deltagere: LB, PJ',
      '',
      `Nr | Emne | ${column} | Hvem | Frist`,
      ...rows,
    ];
    const items = parse(text).meetings[0]?.parts.flatMap((part) => (part.kind === 'item' ? [part] : [])) ?? [];
    expect(
      items.map(({ title, answer, lines }) => [title, lines[answer?.line ?? 0]?.slice(answer?.start, answer?.end)]),
    ).toEqual([
      ['Regnskab', 'Godkendt'],
      ['Kaj 4', 'Udsat til juni'],
      ['Eventuelt', 'Intet'],
    ]);
  },
);
