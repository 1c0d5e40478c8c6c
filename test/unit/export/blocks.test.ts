/** What the lines below a heading are: paragraphs, lists, tables, headings. */
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../server/src/export/blocks/blocks.ts';
import { textLine } from '../../../server/src/export/blocks/text-line.ts';
import { wrapWidth } from '../../../server/src/export/blocks/wrap.ts';
import type { Block, ListBlock } from '../../../server/src/export/model.ts';

/** `p …`, `ol 1. … | 2. …`, `table a,b / 1,2`: blocks in a line each. */
function shown(text: string, width?: number): string[] {
  return blocksOf(
    text.split('\n').map((line, i) => textLine(line, i + 1)),
    width,
  ).map(show);
}

function show(block: Block): string {
  if (block.kind === 'list') return showList(block);
  if (block.kind === 'table')
    return `table ${[block.header?.join() ?? '-', ...block.rows.map(({ cells }) => cells.join())].join(' / ')}`;
  return `${block.kind === 'heading' ? 'h' : 'p'} ${block.text}`;
}

function showList({ ordered, items }: ListBlock): string {
  const points = items.map(({ marker, text, list }) => `${marker} ${text}${list ? ` (${showList(list)})` : ''}`.trim());
  return `${ordered ? 'ol' : 'ul'} ${points.join(' | ')}`;
}

describe('lists', () => {
  test.each([
    ['numbers that count up', '1. Veje\n2. Stier', ['ol 1. Veje | 2. Stier']],
    ['from any number', '7) Veje\n8) Stier\n9) Broer', ['ol 7) Veje | 8) Stier | 9) Broer']],
    ['over blank lines', '1. Veje\n\n2. Stier\n\nSlut.', ['ol 1. Veje | 2. Stier', 'p Slut.']],
    ['one number alone is a sentence', '4. kvartal endte med et overskud.', ['p 4. kvartal endte med et overskud.']],
    [
      'numbers that do not count up are sentences',
      '1. maj er fri.\n5. juni er fri.',
      ['p 1. maj er fri.', 'p 5. juni er fri.'],
    ],
    ['amounts are no points', '1.500 kr.\n2.500 kr.', ['p 1.500 kr.', 'p 2.500 kr.']],
    ['the same number before every point', '1. Veje\n1. Stier', ['ol 1. Veje | 1. Stier']],
    ['a second list begins anew', '1. a\n2. b\n1. c\n2. d', ['ol 1. a | 2. b', 'ol 1. c | 2. d']],
    ['bullets', '- Veje\n- Stier\n• Broer', ['ul - Veje | - Stier (ul • Broer)']],
    [
      'letters below numbers',
      '1. Veje\na) Ellevej\nb) Askevej\n2. Stier',
      ['ol 1. Veje (ol a) Ellevej | b) Askevej) | 2. Stier'],
    ],
    ['a line that goes on, by its indent', '1. Veje\n   og stier\n2. Broer', ['ol 1. Veje og stier | 2. Broer']],
    ['after a lead-in', 'Indstilles:\n1. Veje\n2. Stier', ['p Indstilles:', 'ol 1. Veje | 2. Stier']],
    ['a date range is no bullet', '-5 grader', ['p -5 grader']],
  ])('%s', (_, text, want) => expect(shown(text)).toEqual(want));
});

describe('tables', () => {
  test.each([
    ['tabs', 'Vej\tKr.\nEllevej\t100\nAskevej\t200', ['table Vej,Kr. / Ellevej,100 / Askevej,200']],
    ['wide gaps', 'Ellevej    100\nAskevej    200', ['table - / Ellevej,100 / Askevej,200']],
    ['bars, with the rule of Markdown', '| Vej | Ejer |\n|---|---|\n| Ellevej | Bo |', ['table Vej,Ejer / Ellevej,Bo']],
    [
      'a head above days',
      'Sag\tFrist\nPumpe\t1. april\nSkilte\t15. april',
      ['table Sag,Frist / Pumpe,1. april / Skilte,15. april'],
    ],
    [
      'a head above weeks',
      '| Opgave | Hvornår |\n| Hegn | uge 14 |\n| Port | uge 15 |',
      ['table Opgave,Hvornår / Hegn,uge 14 / Port,uge 15'],
    ],
    [
      'a head above amounts',
      'Post   Beløb\nLeje   ca. 300 kr.\nVand   ca. 50 kr.',
      ['table Post,Beløb / Leje,ca. 300 kr. / Vand,ca. 50 kr.'],
    ],
    [
      'rows of words have no head',
      'Anna Lund\tformand\nBo Kvist\tkasserer',
      ['table - / Anna Lund,formand / Bo Kvist,kasserer'],
    ],
    [
      'nor have rows of which some count something',
      'Ellevej\ter fejet\nAskevej\ter 3 m bred\nBirkevej\tmangler',
      ['table - / Ellevej,er fejet / Askevej,er 3 m bred / Birkevej,mangler'],
    ],
    ['one row is a sentence', 'Ellevej\t100', ['p Ellevej 100']],
    [
      'what a PDF leaves of one',
      'Udvalg Budget Forventet\nSkoler 341,6 341,0\nVeje 88,7 -86,1\nSlut.',
      ['table Udvalg,Budget,Forventet / Skoler,341,6,341,0 / Veje,88,7,-86,1', 'p Slut.'],
    ],
    [
      'a sentence above figures is no head',
      'Tallene er disse:\nSkoler 341,6 341,0\nVeje 88,7 86,1',
      ['p Tallene er disse:', 'table - / Skoler,341,6,341,0 / Veje,88,7,86,1'],
    ],
    [
      'years in sentences are no figures',
      'Planen for 2021 2022\ngælder skoler.',
      ['p Planen for 2021 2022', 'p gælder skoler.'],
    ],
    ['other numbers of cells end it', 'a\tb\nc\td\ne\tf\tg', ['table - / a,b / c,d', 'p e f g']],
  ])('%s', (_, text, want) => expect(shown(text)).toEqual(want));
});

describe('lines that an edge broke', () => {
  const LONG = 'Forvaltningen har siden 2014 ryddet sne på kommunens egne pladser efter en';

  test('are one paragraph, with the words whole', () => {
    expect(shown(`${LONG} mundt-\nlig aftale.`, 80)).toEqual([`p ${LONG} mundtlig aftale.`]);
    expect(shown(`${LONG} børne-\nog ungeplan.`, 80)).toEqual([`p ${LONG} børne- og ungeplan.`]);
    expect(shown(`${LONG} aftale 2020-\n2021.`, 80)).toEqual([`p ${LONG} aftale 2020-2021.`]);
  });

  test('short lines are lines of their own', () => {
    expect(shown('Økonomiudvalget 21.04.21\nKommunalbestyrelsen 29.04.21', 80)).toHaveLength(2);
  });

  test('no sentence begins with a small letter, however wide the lines are', () => {
    expect(shown(`${LONG} gammel\naftale.`)).toHaveLength(1);
  });

  test('where nothing was broken, each line is a paragraph', () => {
    expect(shown(`${LONG} gammel\nAftalen er ny.`)).toHaveLength(2);
    expect(shown(`${LONG}, at den er gammel\nat den er ny`)).toHaveLength(2);
    expect(shown('Kort\nog godt')).toHaveLength(2);
    expect(wrapWidth([400, 30, 900, 20, 350, 10, 600, 80, 40])).toBeUndefined();
    expect(wrapWidth([90, 88, 91, 30, 90, 89, 12, 87, 90, 45])).toBe(91);
    expect(wrapWidth([90, 88])).toBeUndefined();
  });
});

test('blocks say where they stand', () => {
  const blocks = blocksOf(
    ['Et.', '', '1. Veje', '2. Stier', '', 'a\tb', 'c\t1'].map((line, i) => textLine(line, i + 11)),
    undefined,
  );
  expect(blocks.map(({ kind, line, endLine }) => [kind, line, endLine])).toEqual([
    ['paragraph', 11, 11],
    ['list', 13, 14],
    ['table', 16, 17],
  ]);
});

test('a heading is one where the tree says so', () => {
  const lines = [textLine('Økonomi:', 1, true), textLine('1. Veje', 2), textLine('2. Stier', 3)];
  expect(blocksOf(lines, undefined).map(show)).toEqual(['h Økonomi', 'ol 1. Veje | 2. Stier']);
});

test('but a line that fills its width and goes on is no heading', () => {
  const lead = 'Forvaltningen for veje og parker indstiller til Teknik- og';
  const lines = [textLine(lead, 1, true), textLine('Miljøudvalget, at planen godkendes.', 2)];
  expect(blocksOf(lines, 60).map(show)).toEqual([`p ${lead} Miljøudvalget, at planen godkendes.`]);
  expect(blocksOf([textLine('Økonomi', 1, true), textLine('Der er penge.', 2)], 60).map(show)).toEqual([
    'h Økonomi',
    'p Der er penge.',
  ]);
});
