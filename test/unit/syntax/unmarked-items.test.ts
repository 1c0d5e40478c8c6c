/** Items that no number and no section heads: behind labels, behind bullets, on top of their paragraphs, below lone numbers. */
import { describe, expect, it } from 'vitest';
import { outlineData } from '../../../server/src/features/outline/outline-data.ts';
import { parse } from '../../../server/src/syntax/parser.ts';

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
