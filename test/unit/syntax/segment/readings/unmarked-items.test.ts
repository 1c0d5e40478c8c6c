/** Items that no number in front of a title and no section heads: behind labels, behind bullets, on top of their paragraphs, below lone numbers. */
import { describe, expect, it } from 'vitest';
import { outlineData } from '../../../../../server/src/features/outline/outline-data.ts';
import { classify } from '../../../../../server/src/syntax/lines/classify.ts';
import { parse } from '../../../../../server/src/syntax/parser.ts';

const titles = (text: string) =>
  outlineData(parse(text.split('\n')), 'x').items.map((item) => `${item.number ?? '-'} ${item.title} @${item.line}`);

const HEAD = 'Referat af møde i Bådelauget den 3. maj 2024\n\n';

describe('titles behind a label', () => {
  it.each(['Emne', 'Overskrift', 'Sag', 'Punkt'])('%s', (label) => {
    const text = `${HEAD}${label}: Ny mole\nBeslutning: Godkendt.\n\n${label}: Takster\nBeslutning: Udsat.`;
    expect(titles(text)).toEqual(['- Ny mole @3', '- Takster @6']);
  });

  it('are none in the head of a mail', () => {
    const mail = 'Fra: Kontoret\nTil: Lauget\nEmne: Referat af møde\n\nHej alle\n\nEmne: Ny mole';
    expect(titles(mail)).toEqual([]);
  });
});

describe('titles behind bullets, with the text on their line', () => {
  it.each([
    ['a colon', ': '],
    ['a full stop', '. '],
    ['a dash', ' – '],
  ])('parted by %s', (_, part) => {
    const points = ['Ny mole', 'Takster', 'Eventuelt'].map((title) => `- ${title}${part}Det er der talt om.`);
    expect(titles(HEAD + points.join('\n'))).toEqual(['- Ny mole @3', '- Takster @4', '- Eventuelt @5']);
  });

  it('are points of a list below a title', () => {
    const points = ['Ny mole', 'Takster', 'Regler'].map((title) => `- ${title}: Det er der talt om.`);
    expect(titles(`${HEAD}1. Havnen\n${points.join('\n')}\n2. Eventuelt\nIntet.`)).toEqual([
      '1 Havnen @3',
      '2 Eventuelt @7',
    ]);
  });

  it('are nothing in a letter', () => {
    const points = ['Pris', 'Farve', 'Levering'].map((title) => `- ${title}: Det aftaler vi.`);
    expect(titles(`Kære Bo\n\nTak for sidst.\n${points.join('\n')}\n\nVenlig hilsen\nIda`)).toEqual([]);
  });
});

describe('titles of paragraphs', () => {
  it.each([
    ['right on top of them', '\n'],
    ['set apart from them', '\n\n'],
  ])('%s', (_, gap) => {
    const parts = ['Valg af dirigent', 'Ny mole', 'Eventuelt'].map((title) => `${title}${gap}Det er der talt om.`);
    expect(titles(HEAD + parts.join('\n\n')).map((title) => title.split(' @')[0])).toEqual([
      '- Valg af dirigent',
      '- Ny mole',
      '- Eventuelt',
    ]);
  });
});

describe('numbers alone on their lines', () => {
  const rows = (titles: readonly string[]) =>
    titles.map((title, i) => `${i + 1}\n\n${title}\n\nDet er der talt om.`).join('\n\n');

  it('stand above the titles, whatever word the title is', () => {
    expect(titles(`${HEAD}${rows(['Dagsorden', 'Referat', 'Ny mole'])}`)).toEqual([
      '1 Dagsorden @3',
      '2 Referat @9',
      '3 Ny mole @15',
    ]);
  });

  it('are those of pages where sentences go on below them', () => {
    const pages = ['Vi talte om molen og', 'så på havnen, før vi', 'gik hjem igen.'];
    expect(titles(HEAD + pages.map((text, i) => `${text}\n\n${i + 1}\n`).join('\n'))).toEqual([]);
  });
});

describe('the only item of a meeting', () => {
  it('is the name right above the first section', () => {
    const text =
      'Ekstraordinært møde i Havneudvalget\n\nDato: 3. maj 2024\n\nNy mole\n\nIndstilling\nAt molen bygges.\n\nBeslutning\nGodkendt.';
    expect(titles(text)).toEqual(['- Ny mole @5']);
    expect(titles(text.replace('Ekstraordinært møde', 'Referat fra møde'))).toEqual(['- Ny mole @5']);
  });
});

describe('lines among the others of their document', () => {
  const parts = (heading: (title: string) => string) =>
    ['Ny mole', 'Takster', 'Kranen']
      .map((title) => `${heading(title)}\n\nHovedbestyrelsen besluttede\nDet er der talt om.`)
      .join('\n\n');

  it('a name that comes back and says that somebody decides is a decision', () => {
    const { items } = outlineData(parse(`${HEAD}${parts((title) => title)}`.split('\n')), 'x');
    expect(items.map(({ title }) => title)).toEqual(['Ny mole', 'Takster', 'Kranen']);
    expect(items.map(({ sections }) => sections.map(({ role }) => role))).toEqual(Array(3).fill(['decision']));
  });

  it('a rule underlines the heading above it', () => {
    const underlined = (title: string) => `${title}\n${'='.repeat(title.length)}`;
    const text = `${HEAD}${parts(underlined)}`.replaceAll(
      'Hovedbestyrelsen besluttede',
      'Forslag\n-------\nAt der bygges.\n\nBeslutning\n----------',
    );
    expect(titles(text).map((title) => title.split(' @')[0])).toEqual(['- Ny mole', '- Takster', '- Kranen']);
  });

  it('a word with a number that no other line has numbers nothing', () => {
    const text = ['Strandvej 12 – ny mole', 'Takster', 'Kranen']
      .map((title, i) => `Sagsnr. 24-10${i}1\n${title}\n\nBeslutning\nGodkendt.`)
      .join('\n\n');
    expect(titles(HEAD + text)).toEqual(['- Strandvej 12 – ny mole @4', '- Takster @10', '- Kranen @16']);
  });
});

describe('numbers', () => {
  it('may be used twice', () => {
    const items = ['1. Velkomst', '2. Ny mole', '3. Takster', '3. Kranen', '4. Eventuelt'];
    expect(titles(HEAD + items.map((title) => `${title}\nDet er der talt om.`).join('\n\n'))).toHaveLength(5);
  });

  it('are letters where the others are', () => {
    const items = ['A. Velkomst', 'B. Ny mole', 'C. Takster', 'D. Kranen', 'E. Eventuelt'];
    expect(titles(HEAD + items.map((title) => `${title}\nDet er der talt om.`).join('\n\n'))).toHaveLength(5);
  });

  it.each(['.', ')', ':', ''])('stand alone with %o', (sign) => {
    const items = ['Velkomst', 'Ny mole', 'Takster'].map(
      (title, i) => `${i + 1}${sign}\n${title}\nDet er der talt om.`,
    );
    expect(titles(HEAD + items.join('\n\n'))).toEqual(['1 Velkomst @3', '2 Ny mole @7', '3 Takster @11']);
  });

  it('have cells of their own', () => {
    const rows = ['Velkomst', 'Ny mole', 'Takster'].map((title, i) => `| ${i + 1} | ${title} | Det er der talt om. |`);
    expect(titles(HEAD + rows.join('\n'))).toEqual(['1 Velkomst @3', '2 Ny mole @4', '3 Takster @5']);
  });

  it('follow each other in minutes of a line or two each', () => {
    const lines = [
      '1. Velkomst – Anna',
      '2. Ny mole – Udsat',
      'til maj.',
      '3. Takster – Uændret',
      '4. Kranen – Solgt',
      '6. Eventuelt',
    ];
    expect(titles(HEAD + lines.join('\n')).map((title) => title[0])).toEqual(['1', '2', '3', '4', '6']);
  });
});

describe('numbers of other kinds', () => {
  const numbered = (numbers: readonly string[]) =>
    numbers.map((number, i) => `${number} ${['Velkomst', 'Ny mole', 'Takster'][i]}\nDet er der talt om.`).join('\n\n');

  it.each([
    ['a letter behind the word', ['Punkt A:', 'Punkt B:', 'Punkt C:']],
    ['a roman numeral behind the word', ['Pkt. I –', 'Pkt. II –', 'Pkt. III –']],
    ['a year in front', ['2024/7', '2024/8', '2024/9']],
    ['a year of two digits', ['7/24', '8/24', '9/24']],
    ['a zero behind', ['1.0', '2.0', '3.0']],
  ])('%s', (_, numbers) => {
    expect(titles(HEAD + numbered(numbers)).map((title) => title.slice(title.indexOf(' ') + 1))).toEqual([
      'Velkomst @3',
      'Ny mole @6',
      'Takster @9',
    ]);
  });

  it('stand below groups, which are no items', () => {
    const text = ['1 Velkomst', '2 Til beslutning\n\n2.1 Ny mole\nUdsat.', '2.2 Takster\nUændret.', '3 Eventuelt'];
    expect(titles(HEAD + text.join('\n\n')).map((title) => title.split(' @')[1])).toEqual(['3', '7', '10', '13']);
  });

  it.each(['Sagsnr. EMN-2024-00123', 'Sag nr. B-24-11 / Åben', '24/12 Juleaften'])('%s is none', (line) => {
    expect(classify(line).kind).not.toBe('numbered');
  });
});

describe('what else a heading says on its line', () => {
  const row = (n: number, title: string, state: string) => `| ${n} | ${title} | 24-00100${n} | ${state} |`;
  const rows = [row(1, 'Velkomst', 'Åben'), row(2, 'Ny mole', 'Åben'), row(3, 'Takster', 'Lukket')];
  const read = (text: string) =>
    outlineData(parse(text.split('\n')), 'x').items.map(({ number, title, journalNumber, closed }) =>
      [number, title, journalNumber?.text, closed ? 'lukket' : ''].join(' '),
    );

  it.each([
    ['cells between bars', rows.join('\n\nBeslutning\nGodkendt.\n\n')],
    [
      'cells behind tabs',
      rows
        .join('\n\nBeslutning\nGodkendt.\n\n')
        .replaceAll(' | ', '\t')
        .replaceAll(/\| | \|/g, ''),
    ],
  ])('%s hold case number and state', (_, text) => {
    expect(read(`${HEAD}${text}\n\nBeslutning\nGodkendt.`)).toEqual([
      '1 Velkomst 24-001001 ',
      '2 Ny mole 24-001002 ',
      '3 Takster 24-001003 lukket',
    ]);
  });

  it.each(['7/2024', '2024/7', '7/24'])('%s is told as it is printed', (number) => {
    const items = [7, 8, 9].map((n) => `${number.replace('7', String(n))} Ny mole ${n}\nDet er der talt om.`);
    expect(read(HEAD + items.join('\n\n'))[0]).toBe(`${number} Ny mole 7  `);
  });
});

describe('titles whose text stands right below them', () => {
  it('are the first name behind each decision', () => {
    const items = ['Ny mole', 'Takster', 'Kranen'].map(
      (title) => `${title}\nDet er der talt om.\n\nForslag\nAt der bygges.\n\nBeslutning\nGodkendt.`,
    );
    expect(titles(HEAD + items.join('\n\n'))).toEqual(['- Ny mole @3', '- Takster @12', '- Kranen @21']);
  });
});

describe('underlined titles', () => {
  it.each([
    ['-', ['Vandet', 'Salg af Mosevej 2, 1. th.', 'Eventuelt']],
    ['=', ['Siden sidst', 'Skur ved nr. 4, st.', 'Hegn m.m.', 'Næste møde']],
  ])('%s may end as a sentence does', (sign, names) => {
    const items = names.map((name) => `${name}\n${sign.repeat(name.length)}\nDet er der talt om.`);
    expect(titles(HEAD + items.join('\n\n'))).toEqual(names.map((name, i) => `- ${name} @${3 + 4 * i}`));
  });

  it('are no sentences above a rule', () => {
    const items = ['Ny mole', 'Takster'].map((name) => `${name}\n${'-'.repeat(name.length)}\nDet er der talt om.`);
    const text = `${HEAD}${items.join('\n\n')}\nVi gør det.\n-----------\n\nGodkendt.\n---------\nSlut.`;
    expect(titles(text)).toEqual(['- Ny mole @3', '- Takster @7']);
  });
});
