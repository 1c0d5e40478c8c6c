/** Case numbers of any form, where the house puts them; and those that break its habit. */
import { describe, expect, test } from 'vitest';
import { attachmentsOf } from '../../../../server/src/syntax/index.ts';
import { parse } from '../../../../server/src/syntax/parser.ts';

const TITLES = ['Ny hal i Lundby', 'Stier ved åen', 'Takst for affald', 'Lys i parken', 'Bænke på torvet'];

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

function numbers(lines: readonly string[]): (string | undefined)[] {
  return (parse(lines).meetings[0]?.parts ?? []).map((part) => {
    const number = part.kind === 'item' ? part.caseNumber : undefined;
    if (!number) return undefined;
    return number.parsed.valid ? number.text : `${number.text} ${number.parsed.fault?.code}`;
  });
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

/** Minutes whose items end in these lines. */
function ended(...tails: readonly (readonly string[])[]): string[] {
  const items = tails.flatMap((tail, i) => [
    `Punkt ${i + 1}`,
    TITLES[i] as string,
    '',
    'Beslutning',
    'Godkendt.',
    ...tail,
    '',
  ]);
  return ['Referat fra mødet i Kulturudvalget den 10. marts 2021', '', ...items];
}

describe('numbers that end their items', () => {
  test.each<[string, string[], (string | undefined)[]]>([
    ['below the decision', ['', 'Sagsnr. S2022-00012'], ['S2022-00012', 'S2022-00012', 'S2022-00012']],
    ['below the attachments', ['', 'Bilag', 'Kort', '', 'J.nr.: 21/01443'], ['21/01443', '21/01443', '21/01443']],
    ['without a label', ['', '2021-00123-4'], ['2021-00123-4', '2021-00123-4', '2021-00123-4']],
  ])('%s', (_, tail, expected) => {
    const lines = ended(tail, tail, tail);
    expect(numbers(lines)).toEqual(expected);
    const items = (parse(lines).meetings[0]?.parts ?? []).flatMap((part) => (part.kind === 'item' ? [part] : []));
    for (const item of items) {
      expect(item.sections.at(-1)?.end).toBe(item.caseNumber?.line);
      expect(attachmentsOf(item).map(({ name }) => name)).toEqual(tail.includes('Kort') ? ['Kort'] : []);
    }
  });

  test('one may have lost its number', () => {
    expect(numbers(ended(['', 'Sag 21/0144'], [], ['', 'Sag 21/0188'], ['', 'Sag 21/0190']))).toEqual([
      '21/0144',
      undefined,
      '21/0188',
      '21/0190',
    ]);
  });

  test('but where the first item has one above it they stand above', () => {
    const lines = ended(['', 'Sag 21/0144'], ['', 'Sag 21/0188'], ['', 'Sag 21/0190']);
    lines.splice(2, 0, 'Sag 21/0100', '');
    expect(numbers(lines)).toEqual(['21/0100', '21/0144', '21/0188']);
  });
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

test('a code in the list of attachments is none', () => {
  const lines = minutes('below', ['21-014448', '20-021907', '21-009330']);
  lines.splice(-1, 0, 'Bilag', '', 'Tegning 4', '', '21-0144');
  const items = (parse(lines).meetings[0]?.parts ?? []).flatMap((part) => (part.kind === 'item' ? [part] : []));
  expect(items.map(({ caseNumber }) => caseNumber?.text)).toEqual(['21-014448', '20-021907', '21-009330']);
  expect(attachmentsOf(items[2] as (typeof items)[number]).map(({ name }) => name)).toContain('21-0144');
});

test('words below the heading are no number, however short', () => {
  const lines = minutes('below', ['21-014448', '20-021907', 'Lukket', '21-009330', 'Budget 2021']);
  expect(numbers(lines)).toEqual(['21-014448', '20-021907', undefined, '21-009330', undefined]);
});

/** Minutes whose items have these heads, right above their sections. */
function headed(...heads: readonly (readonly string[])[]): string[] {
  const items = heads.flatMap((head) => [...head, '', 'Beslutning', 'Godkendt.', '']);
  return ['Referat fra mødet i Kulturudvalget den 10. marts 2021', '', ...items];
}

function titles(lines: readonly string[]): string[] {
  return (parse(lines).meetings[0]?.parts ?? []).map((part) => (part.kind === 'item' ? part.title : ''));
}

describe('numbers that share their line', () => {
  test.each([
    ['(21/0144)', '21/0144'],
    ['(Sag 21/0144)', '21/0144'],
    ['– K21-0144', 'K21-0144'],
    ['[J.nr. 2021-0144]', '2021-0144'],
    ['(00.22.02-G01-3-24)', '00.22.02-G01-3-24'],
  ])('with the title in front: %s', (behind, number) => {
    const lines = headed(...TITLES.map((title, i) => [`${i + 1}. ${title} ${behind}`]));
    expect(titles(lines)).toEqual(TITLES);
    expect(numbers(lines)).toEqual(TITLES.map(() => number));
  });

  test('with the title behind', () => {
    const lines = headed(...TITLES.map((title, i) => [`T-21/014${i} – ${title}`]));
    expect(titles(lines)).toEqual(TITLES);
    expect(numbers(lines)).toEqual(TITLES.map((_, i) => `T-21/014${i}`));
  });

  test('and the one that nearly has the form of the others is broken', () => {
    const [last, ...others] = [...TITLES].reverse();
    const lines = headed(...others.map((title, i) => [`${i + 1}. ${title} (21-00144)`]), [`5. ${last} (2I-00144)`]);
    expect(numbers(lines).at(-1)).toBe('2I-00144 letter-for-digit');
  });

  test.each([
    ['Sag 24-1184 Kultur og Fritid', '24-1184'],
    ['Kultur og Fritid 24-1184', '24-1184'],
  ])('with a department: %s', (line, number) => {
    const lines = headed(...TITLES.map((title, i) => [`${i + 1}. ${title}`, line]));
    expect(numbers(lines)).toEqual(TITLES.map(() => number));
  });

  test('in a column of the title', () => {
    const lines = headed(...TITLES.map((title, i) => [`${i + 1}. ${title}\t24/0118${i}`]));
    expect(titles(lines)).toEqual(TITLES);
    expect(numbers(lines)).toEqual(TITLES.map((_, i) => `24/0118${i}`));
  });

  test('in a cell of a table', () => {
    const lines = headed(
      ...TITLES.map((title, i) => [
        `${i + 1}. ${title}`,
        '',
        '| Sagsnr. | Afgøres i |',
        '|---|---|',
        '| 22/0140 | Byrådet |',
      ]),
    );
    expect(numbers(lines)).toEqual(TITLES.map(() => '22/0140'));
  });

  test.each<[string, (i: number) => string, (title: string) => string[], (i: number) => string]>([
    [
      'Sag nr. 1      J.nr. 0-01-1-03',
      (i) => `Sag nr. ${i}      J.nr. 0-01-${i}-03`,
      (title) => [`Vedr.: ${title}`],
      (i) => `0-01-${i}-03`,
    ],
    ['Sag 1\tJ.nr. 14-002217', (i) => `Sag ${i}\tJ.nr. 14-00221${i}`, (title) => [title], (i) => `14-00221${i}`],
    [
      'Punkt 1 – Sagsnr.: 21/0144',
      (i) => `Punkt ${i} – Sagsnr.: 21/0144${i}`,
      (title) => ['', title],
      (i) => `21/0144${i}`,
    ],
    [
      '3. Journal nr. 2009/05512',
      (i) => `${i}. Journal nr. 2009/0551${i}`,
      (title) => [`Emne: ${title}`],
      (i) => `2009/0551${i}`,
    ],
  ])('with the number of the item, and the title stands below: %s', (_, head, below, number) => {
    const lines = headed(...TITLES.map((title, i) => [head(i + 1), ...below(title)]));
    expect(titles(lines)).toEqual(TITLES);
    expect(numbers(lines)).toEqual(TITLES.map((_title, i) => number(i + 1)));
  });

  test('with the number of the item, and the title below it is wrapped, or looks like a number', () => {
    const lines = headed(
      ['Sag 1   J.nr. 14-002217', 'Emne: Optagelse af lån til en ny ledning ved', '      Centralskolen'],
      ['Sag 2   J.nr. 14-001863', 'Nørrevang 2 A'],
    );
    expect(titles(lines)).toEqual(['Optagelse af lån til en ny ledning ved Centralskolen', 'Nørrevang 2 A']);
  });

  test.each([
    ['SAG-2017-00312 lsv', 'SAG-2017-00312'],
    ['2016-04412 /KJ', '2016-04412'],
    ['Sagsnr.: 24/11873 (mhk)', '24/11873'],
  ])('with the initials of the clerk: %s', (line, number) => {
    const lines = headed(...TITLES.map((title, i) => [`${i + 1}. ${title}`, line]));
    expect(titles(lines)).toEqual(TITLES);
    expect(numbers(lines)).toEqual(TITLES.map(() => number));
  });

  test('a plan, a period and a number that one title has are part of the title', () => {
    const own = [
      'Lokalplan 21-118 for havnen',
      'Budget – 2021-2024',
      'Regnskab (2020/2021)',
      'Tilsyn (side 100-120)',
      'Valg',
    ];
    const lines = headed(...own.map((title, i) => [`${i + 1}. ${title}`]));
    expect(titles(lines)).toEqual(own);
    expect(numbers(lines)).toEqual(own.map(() => undefined));
  });
});
