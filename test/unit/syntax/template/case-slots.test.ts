/** Case numbers that share their line with other words. */
import { describe, expect, test } from 'vitest';
import { headed, numbers, TITLES, titles } from '../support/case-minutes.ts';

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
