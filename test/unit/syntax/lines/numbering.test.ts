/** Numbering of every form, and the numbers in running text that are none. */
import { describe, expect, test } from 'vitest';
import { readNumbering } from '../../../../server/src/syntax/lines/numbers/numbering.ts';

const read = (line: string) => readNumbering(line, 0, line.length);

describe('numbering forms', () => {
  test.each([
    ['Punkt 12: Ny hal', 'punkt #', 12, 'Ny hal'],
    ['PUNKT 12: Ny hal', 'punkt #', 12, 'Ny hal'],
    ['punkt 12: Ny hal', 'punkt #', 12, 'Ny hal'],
    ['Punkt nr. 12: Ny hal', 'punkt #', 12, 'Ny hal'],
    ['Punkt 12 Ny hal', 'punkt #', 12, 'Ny hal'],
    ['Punkt 12 - Ny hal', 'punkt #', 12, 'Ny hal'],
    ['Punkt 12', 'punkt #', 12, ''],
    ['Pkt. 188 Ny hal', 'punkt #', 188, 'Ny hal'],
    ['Pkt.188 Ny hal', 'punkt #', 188, 'Ny hal'],
    ['Pkt 188 Ny hal', 'punkt #', 188, 'Ny hal'],
    ['Pkt. 1', 'punkt #', 1, ''],
    ['Dagsordenspunkt 3: Ny hal', 'punkt #', 3, 'Ny hal'],
    ['Ad dagsordenens punkt 3: Ny hal', 'punkt #', 3, 'Ny hal'],
    ['Til dagsordenens punkt 3 - Ny hal', 'punkt #', 3, 'Ny hal'],
    ['Sag nr. 4 – Ny hal', 'punkt #', 4, 'Ny hal'],
    ['Punkt 44 2. budgetopfølgning', 'punkt #', 44, '2. budgetopfølgning'],
    ['Punkt 44: 10-årsplan', 'punkt #', 44, '10-årsplan'],
    ['Punkt\u00a044: Ny\u00a0hal', 'punkt #', 44, 'Ny\u00a0hal'],
    ['11. Ny hal', '#.', 11, 'Ny hal'],
    ['1.Ny hal (B)', '#.', 1, 'Ny hal (B)'],
    ['01. Ny hal', '#.', 1, 'Ny hal'],
    ['246. Ny hal', '#.', 246, 'Ny hal'],
    ['1571. Ny hal', '#.', 1571, 'Ny hal'],
    ['• 301. Ny hal', '#.', 301, 'Ny hal'],
    ['· Punkt 3: Ny hal', 'punkt #', 3, 'Ny hal'],
    ['7.12 nye boliger', '#.', 7, '12 nye boliger'],
    ['3. 12 nye boliger', '#.', 3, '12 nye boliger'],
    ['1. at sagen godkendes', '#.', 1, 'at sagen godkendes'],
    ['101 (Lukket) Køb af grund', '#.', 101, '(Lukket) Køb af grund'],
    ['1/ Ny hal', '#/ ', 1, 'Ny hal'],
    ['1) Ny hal', '#)', 1, 'Ny hal'],
    ['1: Ny hal', '#:', 1, 'Ny hal'],
    ['4 – Ny hal', '#–', 4, 'Ny hal'],
    ['4 · Ny hal', '#–', 4, 'Ny hal'],
    ['4 / Ny hal', '#–', 4, 'Ny hal'],
    ['Punkt 12 · Ny hal', 'punkt #', 12, 'Ny hal'],
    ['Sagspunkt 12 / Ny hal', 'sagspunkt #', 12, 'Ny hal'],
    ['Sag 3/2024 - Ny hal', 'punkt #/', 3, 'Ny hal'],
    ['Nr. 12 Ny hal', 'nr #', 12, 'Ny hal'],
    ['43 Ny hal', '# ', 43, 'Ny hal'],
    ['[3] Ny hal', '[#]', 3, 'Ny hal'],
    ['(3) Ny hal', '(#)', 3, 'Ny hal'],
    ['§ 4 Ny hal', '§ #', 4, 'Ny hal'],
    ['III. Ny hal', 'R.', 3, 'Ny hal'],
    ['XIV) Ny hal', 'R)', 14, 'Ny hal'],
    ['II NY BRO I ALGADE', 'R ', 2, 'NY BRO I ALGADE'],
    ['A.1 Ny hal', 'L.#', 101, 'Ny hal'],
    ['B2: Ny hal', 'L#', 202, 'Ny hal'],
    ['B/31. Ny hal', 'L/#', 31, 'Ny hal'],
    ['O/32  Ny hal', 'L/#', 32, 'Ny hal'],
    ['ad 1. Ny hal', 'ad #', 1, 'Ny hal'],
    ['Ad 1) Ny hal', 'ad #', 1, 'Ny hal'],
    ['Sag 2) Ny hal', 'punkt #', 2, 'Ny hal'],
    ['Sag: 2 Ny hal', 'punkt #', 2, 'Ny hal'],
    ['Nr. 2 - Ny hal', 'nr #', 2, 'Ny hal'],
    ['2 : Ny hal', '# :', 2, 'Ny hal'],
    ['38Hallen', '#', 38, 'Hallen'],
    ['#2 Ny hal', '# #', 2, 'Ny hal'],
    ['17/2020 Ny hal', '#/', 17, 'Ny hal'],
    ['2. punkt: Ny hal', '#. punkt', 2, 'Ny hal'],
    ['Punkt B2: Ny hal', 'L#', 202, 'Ny hal'],
    ['III Ny hal', 'R ', 3, 'Ny hal'],
  ])('%j: %s %i %j', (line, form, number, title) => {
    const numbering = read(line);
    expect(numbering).toMatchObject({ form, number });
    expect(line.slice(numbering?.titleStart)).toBe(title);
    if (!form.startsWith('L') && !form.startsWith('R'))
      expect(Number(line.slice(numbering?.numberStart, numbering?.numberEnd))).toBe(number);
  });

  test.each([
    ['12.3 Ny hal', '#.#', 1203],
    ['19.15-19.45 – Ny hal', 'time', 1915],
    ['Kl. 19.15: Ny hal', 'time', 1915],
    ['b) Ny hal', 'a)', 2],
    ['B. Ny hal', 'A.', 2],
  ])('%j counts as %s %i', (line, form, number) => {
    const numbering = read(line);
    expect(numbering).toMatchObject({ form, number });
    expect(line.slice(numbering?.titleStart)).toBe('Ny hal');
  });

  test('a letter belongs to the number it stands behind', () => {
    expect(read('7b. Ny hal')).toMatchObject({ form: '#.', number: 7, letter: 2, numberStart: 0, numberEnd: 2 });
  });
});

describe('other forms', () => {
  test.each([['Pkt. 7 Ny hal', 'punkt #', 7, 'Ny hal']])('%j: %s %i %j', (line, form, number, title) => {
    const numbering = read(line);
    expect(numbering).toMatchObject({ form, number });
    expect(line.slice(numbering?.titleStart)).toBe(title);
    if (!form.startsWith('L') && !form.startsWith('R'))
      expect(Number(line.slice(numbering?.numberStart, numbering?.numberEnd))).toBe(number);
  });
});

describe('numbers that number nothing', () => {
  test.each([
    // dates
    '10. marts 2021 mødes udvalget',
    '1. januar',
    '26.1, 23.2 og 30.3',
    '10.03.21',
    '10-03-2021',
    '31.12.25',
    'Den 6. juni 2018',
    'd. 31. juli',
    'Onsdag d. 10. marts 2021',
    '5. december',
    // amounts and figures
    '1.920.000 kr.',
    '12.500 kr.',
    '1,5 mio. kr.',
    '25 pct. af borgerne',
    '16.30-17.00',
    '90%',
    '12',
    '12.',
    // years, long numbers
    '2021 Budget',
    '12345. Ny hal',
    '20201. Ny hal',
    // finer numbering
    'Punkt 3.1 Ny hal',
    'A.1.2 Ny hal',
    '§ 60-fællesskab mellem to kommuner',
    // other words
    'Bilag 1: Kort',
    'Side 3 af 12',
    'Tabel 2: Elever',
    'kl. 16.30',
    'ca. 400 borgere',
    'stk. 2',
    'uge 46',
    'Ny hal i 2021',
    'I dag er der møde.',
    'Lokalplan for Lundby med 12 boliger',
    '',
    '.',
    '•',
    '• et punkt',
    '(se bilag)',
    '[x] valgt',
    '§',
  ])('%j', (line) => {
    expect(read(line)).toBeUndefined();
  });
});

test('a line that is only begun is no numbering', () => {
  for (const line of ['Punkt 12: Ny hal', 'Sag nr. 4 – Ny hal', '[3] Ny hal', 'XIV) Ny hal', '• 301. Ny hal'])
    for (let end = 0; end <= line.length; end++) expect(() => readNumbering(line, 0, end)).not.toThrow();
});
