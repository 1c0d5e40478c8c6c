/** Case numbers of any form, where the house puts them; and those that break its habit. */
import { describe, expect, test } from 'vitest';
import { attachmentsOf } from '../../../../server/src/syntax/index.ts';
import { headed, itemsIn, numbers, TITLES, titles } from '../support/case-minutes.ts';

type Place = 'above' | 'below';

/** Minutes with an item for each line, which stands above its heading or below it. */
function minutes(place: Place, lines: readonly string[]): string[] {
  const items = lines.flatMap((line, i) => {
    const heading = `${i + 1}. ${TITLES[i]}`;
    const head = place === 'above' ? [line, '', heading] : [heading, '', line];
    return [
      ...head,
      '',
      'Indstilling',
      '',
      'Forvaltningen indstiller, at det sker.',
      '',
      'Beslutning',
      '',
      'Godkendt.',
      '',
    ];
  });
  return ['Referat fra mødet i Kulturudvalget den 10. marts 2021', '', ...items];
}

describe('numbers of a form that only this house has', () => {
  test.each<[string, Place, readonly string[], readonly string[]]>([
    [
      'letters in front',
      'above',
      ['HAV-23-00417', 'HAV-22-01180', 'HAV-23-00502'],
      ['HAV-23-00417', 'HAV-22-01180', 'HAV-23-00502'],
    ],
    ['a letter behind', 'below', ['20-010677K', '21-002318', '20-014950K'], ['20-010677K', '21-002318', '20-014950K']],
    [
      'in brackets',
      'below',
      ['(FRU 416/2002)', '(FRU 17/2003)', '(FRU 9/2003)'],
      ['FRU 416/2002', 'FRU 17/2003', 'FRU 9/2003'],
    ],
    [
      'letters and a blank behind the clerk',
      'below',
      [
        'Sagsbehandler: AB   Sag: TRM 24/101',
        'Sagsbehandler: CD   Sag: TRM 24/117',
        'Sagsbehandler: AB   Sag: TRM 24/30',
      ],
      ['TRM 24/101', 'TRM 24/117', 'TRM 24/30'],
    ],
    [
      'set apart from the next label by a slash',
      'below',
      ['Sagsnr. VEJ-2024-00123 / Klassifikation: 05.01.02', 'Sagsnr. VEJ-2024-00170 / Klassifikation: 05.02.02'],
      ['VEJ-2024-00123', 'VEJ-2024-00170'],
    ],
    [
      'letters and a blank',
      'below',
      ['T 15-0118/4', 'T 16-0203/1', 'T 15-0440/2'],
      ['T 15-0118/4', 'T 16-0203/1', 'T 15-0440/2'],
    ],
    [
      'a region',
      'below',
      ['1-51-71-3321-08', '1-30-72-110-21', '1-51-71-17-20'],
      ['1-51-71-3321-08', '1-30-72-110-21', '1-51-71-17-20'],
    ],
    [
      'behind a label',
      'below',
      ['J.nr.: P/21.0044', 'J.nr.: P/21.0107', 'J.nr.: P/20.0918'],
      ['P/21.0044', 'P/21.0107', 'P/20.0918'],
    ],
  ])('%s', (_, place, lines, expected) => expect(numbers(minutes(place, lines))).toEqual(expected));
});

describe('a number that breaks the habit of the others is the item’s number all the same, and broken', () => {
  test.each<[string, Place, readonly string[], string]>([
    ['too short', 'below', ['21-0144', '20-021907', '21-009330', '21-011002'], '21-0144 missing-digit'],
    ['too long, above', 'above', ['20-021907', '22-00012912', '21-009330', '21-011002'], '22-00012912 extra-digit'],
    [
      'a blank for the hyphen',
      'below',
      ['21 014448', '20-021907', '21-009330', '21-011002'],
      '21 014448 blank-for-separator',
    ],
    [
      'a blank inside, labelled',
      'below',
      ['Sagsnr.: 20/11027', 'Sagsnr.: 19/4588 3', 'Sagsnr.: 20/10355', 'Sagsnr.: 20/08846'],
      '19/4588 3 stray-blank',
    ],
    [
      'in brackets',
      'below',
      ['(FRU 416/2002)', '(FRU 417/203)', '(FRU 9/2003)', '(FRU 12/2003)'],
      'FRU 417/203 missing-digit',
    ],
    [
      'letters in front',
      'above',
      ['HAV-23-00417', 'HAV-22-0118', 'HAV-23-00502', 'HAV-23-00533'],
      'HAV-22-0118 missing-digit',
    ],
  ])('%s', (_, place, lines, broken) => {
    const said = numbers(minutes(place, lines));
    expect(said).toContain(broken);
    expect(said.filter((text) => text?.includes(' ') && text !== broken && !text.startsWith('FRU'))).toEqual([]);
    expect(said).not.toContain(undefined);
  });
});

test.each([
  [['Dokumentnr.: 8830-16', 'Sagsnr.: 00.22.04-A30-1-14'], '00.22.04-A30-1-14'],
  [['Sag: 24/11873', 'Dok.nr.: 24/98812'], '24/11873'],
  [['Dok.nr. 118730-24', '', 'Journalnr. 24-01187'], '24-01187'],
  [['Dok.nr. 118730-24'], '118730-24'],
])('the number of a document is that of the case only where it is alone: %j', (below, number) => {
  const lines = headed(...TITLES.map((title, i) => [`${i + 1}. ${title}`, '', ...below]));
  expect(numbers(lines)).toEqual(TITLES.map(() => number));
});

test('the number of a document may stand between that of the case and the heading', () => {
  const lines = TITLES.flatMap((title, i) => [
    `Journal nr.: 2009/0551${i}`,
    `Dokument nr.: 6188${i}/09   /pbk`,
    '',
    `Sag nr. ${i + 1}   ${title}`,
    '',
    'Beslutning:',
    'Godkendt.',
    '',
  ]);
  expect(numbers(['Referat fra mødet i Kulturudvalget den 10. marts 2021', '', ...lines])).toEqual(
    TITLES.map((_, i) => `2009/0551${i}`),
  );
});

test.each([
  ['00.01.14-2002', ['00.22.00-2002-0019', '28.06.04-2002-0233', '00.32.10-2002-0107', '20.01.10-2002-0415']],
  ['K-21-118', ['K-21-114-7', 'K-21-209-3', 'K-22-118-9', 'K-21-307-1']],
])('a number that lacks a part of all others is broken: %s', (broken, sound) => {
  const lines = headed(...[...sound, broken].map((number, i) => [`${i + 1}. ${TITLES[i]} [${number}]`]));
  expect(titles(lines)).toEqual(TITLES);
  expect(numbers(lines)).toEqual([...sound, `${broken} missing-part`]);
});

test.each([
  ['01.02.P16-0012', ['82.02G10-0007', '07.01S29-0003', '05.04G01-0016'], '01.02.P16-0012 wrong-separator'],
  // Where others have it too it is the house's own.
  ['01.02.P16-0012', ['82.02.G10-0007', '07.01.S29-0003', '05.04.G01-0016'], '01.02.P16-0012'],
])('a facet that is set apart breaks the habit of those that are not: %s', (last, others, said) => {
  const lines = headed(...[...others, last].map((number, i) => [`${i + 1}. ${TITLES[i]}`, `J.nr. ${number}`]));
  expect(numbers(lines)).toEqual([...others, said]);
});

test('a code in the list of attachments is none', () => {
  const lines = minutes('below', ['21-014448', '20-021907', '21-009330']);
  lines.splice(-1, 0, 'Bilag', '', 'Tegning 4', '', '21-0144');
  const items = itemsIn(lines);
  expect(items.map(({ caseNumber }) => caseNumber?.text)).toEqual(['21-014448', '20-021907', '21-009330']);
  expect(attachmentsOf(items[2] as (typeof items)[number]).map(({ name }) => name)).toContain('21-0144');
});

test('words below the heading are no number, however short', () => {
  const lines = minutes('below', ['21-014448', '20-021907', 'Lukket', '21-009330', 'Budget 2021']);
  expect(numbers(lines)).toEqual(['21-014448', '20-021907', undefined, '21-009330', undefined]);
});

test('numbers between the items are those of the items above, where so the standing items have none', () => {
  const item = (n: number, title: string, number?: string) => [
    `${n}. ${title}`,
    '',
    'Beslutning',
    'Godkendt.',
    '',
    ...(number ? [`Sagsnr. ${number}`, ''] : []),
  ];
  const lines = [
    'Referat fra mødet i Kulturudvalget den 10. marts 2021',
    '',
    ...item(1, 'Godkendelse af dagsorden'),
    ...item(2, 'Ny hal i Lundby', '24/30117'),
    ...item(3, 'Stier ved åen', '23/18840'),
    ...item(4, 'Takst for affald', '24/11206'),
    ...item(5, 'Meddelelser'),
  ];
  expect(numbers(lines)).toEqual([undefined, '24/30117', '23/18840', '24/11206', undefined]);
});
