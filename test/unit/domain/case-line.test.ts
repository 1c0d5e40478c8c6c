import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCaseNumber, parseJournalNumber } from '../../../server/src/domain/case-numbers/journal-number.ts';
import { isLinear } from '../support/growth.ts';
import { HOSTILE_UNITS } from '../support/hostile-units.ts';

/** The line, the number found in it, the label. */
const LINES: [line: string, number: string, label?: string][] = [
  ['15.00.00-A00-2-21', '15.00.00-A00-2-21'],
  ['  15.00.00-A00-2-21\u00a0', '15.00.00-A00-2-21'],
  ['\f15.00.00-A00-2-21', '15.00.00-A00-2-21'],
  ['**15.00.00-A00-2-21**', '15.00.00-A00-2-21'],
  ['### 20/13750', '20/13750'],
  ['20/13750', '20/13750'],
  ['09/39368', '09/39368'],
  ['20/1090', '20/1090'],
  ['20/13750 Åbent punkt', '20/13750'],
  ['20/13750, Sagsinitialer: xyz', '20/13750'],
  ['20/13750 (Lukket sag)', '20/13750'],
  ['20/13750, 20/13751', '20/13750'],
  ['21-014448', '21-014448'],
  ['330-2018-3619', '330-2018-3619'],
  ['EMN-2023-009832', 'EMN-2023-009832'],
  ['S2023-61078', 'S2023-61078'],
  ['00.01.00P35-0098', '00.01.00P35-0098'],
  ['ABC.2021.33', 'ABC.2021.33'],
  ['2021-00123-4', '2021-00123-4'],
  ['Sagsnr.: 17/45', '17/45', 'Sagsnr'],
  ['Sagsnr: 17/45', '17/45', 'Sagsnr'],
  ['SAGSNR. 17/45', '17/45', 'SAGSNR'],
  ['**Sagsnr.:** 17/45', '17/45', 'Sagsnr'],
  ['Sagsnummer: 2021-77', '2021-77', 'Sagsnummer'],
  ['Sagsid.: 20/33839, Sagsinitialer: abc', '20/33839', 'Sagsid'],
  ['Sagsnr.: 330-2018-3619      Dok.nr.: 330-2018-500301      Åbent', '330-2018-3619', 'Sagsnr'],
  ['Dok.nr.: 330-2018-500301      Sagsnr.: 330-2018-3619', '330-2018-3619', 'Sagsnr'],
  ['Sag 306-2009-600', '306-2009-600', 'Sag'],
  ['J.nr. 00.01.00P35-0098', '00.01.00P35-0098', 'J.nr'],
  ['J. nr.: 00.30S00 - 2016/41522', '00.30S00 - 2016/41522', 'J. nr'],
  ['Journalnr.: 15.00.00-A00-2-21', '15.00.00-A00-2-21', 'Journalnr'],
  ['Sagsnr. 249032     Behandles i: Åbent punkt', '249032', 'Sagsnr'],
  ['Sagsnr. 249032 Åbent punkt', '249032', 'Sagsnr'],
  ['Sagsnr. 249032', '249032', 'Sagsnr'],
  ['Sagsnr. 188031 Skole- og Ungeudvalget Åbent punkt', '188031', 'Sagsnr'],
  ['J.nr.: 01.02.00.A10-0004/2015', '01.02.00.A10-0004/2015', 'J.nr'],
  ['Sagsnr.: 7', '7', 'Sagsnr'],
  ['Sagsnr.: 20/13750 Sagsbehandler: Karla Due', '20/13750', 'Sagsnr'],
  ['KLE: 15.00.00-A00-2-21', '15.00.00-A00-2-21', 'KLE'],
];

/** The same for numbers that are broken. */
const BROKEN: readonly (readonly [string, string])[] = [
  ['15.0.00-A00-2-21', '15.0.00-A00-2-21'],
  ['15.00.00 A00-2-21', '15.00.00 A00-2-21'],
  ['15.00.00-B00-2-21', '15.00.00-B00-2-21'],
  ['15,00,00-A00-2-21', '15,00,00-A00-2-21'],
  ['15.00.00-a00-2-21', '15.00.00-a00-2-21'],
  ['15.00.00-A00-2-2021', '15.00.00-A00-2-2021'],
  ['l5.00.00-A00-2-21', 'l5.00.00-A00-2-21'],
  ['2O/13750', '2O/13750'],
  ['20/ 13750', '20/ 13750'],
  ['20//13750', '20//13750'],
  ['Sagsnr.: 2O/13750', '2O/13750'],
  ['Sagsnr.: 20/ 13750, Sagsinitialer: abc', '20/ 13750'],
  ['## **15.00.00-A00-02-21**', '15.00.00-A00-02-21'],
];

const OTHER_LINES: readonly string[] = [
  '',
  '10-03-2021',
  '10.03.21',
  'Den 10.03.21',
  '2021-03-10',
  '2021-2024',
  '2020/2021',
  '2020/21',
  '03/2021',
  '17/45',
  '1/2',
  '24/7',
  '3',
  '45',
  '12345',
  '249032',
  '98 76 54 32',
  '98765432',
  '98-123456 eller mail',
  '+45 98765432',
  '1.564.815',
  '1.564.815 kr.',
  '12,5 %',
  '16.30',
  'kl. 16:30',
  '08.00-09.30',
  '10.03.21 10.30-12',
  'Side 3 af 12',
  '3/12',
  '010190-1234',
  '1. Godkendelse af dagsorden',
  '12. Orientering om 20/13750',
  'Punkt 12: Noget',
  '20/13750 er sagens nummer',
  '15.00.00-A00-2-21 blev behandlet',
  'I sag 20/13750 blev det besluttet',
  'Sagen er udsat til 2021',
  'Sag 12',
  'Sag nr. 3',
  'Sag 3: Lokalplan for Nordhavn',
  'Sag 12/2020 Udlejning af lokaler',
  'Sagsfremstilling',
  'Sagsbehandler: Karla Due',
  'Sagsinitialer: kd2',
  'Sagsnr.:',
  'Journalisten 2021',
  'Dokumentation 2021-2022',
  '| 20/13750 | Lokalplan |',
  '20/13750\t20/13751\tLokalplan',
  '4. kvartal 2018 1.8 1.9',
  '26.1, 23.2, 23.3, 27.4',
  'EU-2020-2030',
  'COVID-19',
  'REFERAT 2021-03-10',
  'A-B',
  'ABC',
  'Ø',
  'I 2020/21 blev',
  '20 - 13750',
  '(2020-2021)',
  'https://eksempel.dk/20/13750',
  'Sagsnr. 20/13750 blev behandlet på mødet',
  `${'x'.repeat(200)} 20/13750`,
];

describe('case-number lines', () => {
  it.each(LINES)('%j holds %s', (...[line, number, label]) => {
    const found = findCaseNumber(line);
    expect(found?.parsed).toMatchObject({ text: number, valid: true });
    expect(line.slice(found?.start, found?.end)).toBe(number);
    expect(found?.label).toBe(label);
  });

  it.each(BROKEN)('%j is one with a fault', (line, number) => {
    const found = findCaseNumber(line);
    expect(found?.parsed).toMatchObject({ text: number, valid: false });
    expect(line.slice(found?.start, found?.end)).toBe(number);
  });

  it.each(OTHER_LINES)('%j is none', (line) => {
    expect(findCaseNumber(line)).toBeUndefined();
  });
});

describe('invariants', () => {
  const numberish = fc.string({ unit: fc.constantFrom(...'0123456789.-/ ,AGØaoOlI–:'), maxLength: 60 });

  it('never throws and keeps its columns inside the line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), numberish), (line) => {
        const found = findCaseNumber(line);
        if (found === undefined) return;
        expect(found.start).toBeLessThan(found.end);
        expect(line.slice(found.start, found.end)).toBe(found.parsed.text);
        const fault = found.parsed.fault;
        expect(found.parsed.valid).toBe(fault === undefined);
        if (fault === undefined) return;
        expect(fault.start).toBeGreaterThanOrEqual(0);
        expect(fault.start).toBeLessThan(fault.end);
        expect(fault.end).toBeLessThanOrEqual(found.parsed.text.length);
      }),
      { numRuns: 2000 },
    );
  });

  const digits = (count: number) =>
    fc.integer({ min: 0, max: 10 ** count - 1 }).map((value) => String(value).padStart(count, '0'));
  const kle = fc
    .tuple(
      digits(2),
      digits(2),
      digits(2),
      fc.constantFrom(...'APSØGKI'),
      digits(2),
      fc.integer({ min: 1, max: 99_999 }),
      digits(2),
    )
    .map(
      ([main, group, subject, letter, facet, serial, year]) =>
        `${main}.${group}.${subject}-${letter}${facet}-${serial}-${year}`,
    );

  it('takes every KLE number for what it is', () => {
    fc.assert(
      fc.property(kle, (text) => {
        expect(findCaseNumber(text)?.parsed).toMatchObject({ text, form: 'kle', valid: true });
      }),
    );
  });

  it('mends a KLE number that lost nothing but its marks', () => {
    fc.assert(
      fc.property(kle, fc.constantFrom('–', ' - ', '- ', '--'), (text, hyphen) => {
        const parsed = findCaseNumber(text.replace('-', hyphen))?.parsed;
        expect(parsed).toMatchObject({ valid: false, suggestion: text });
      }),
    );
  });

  it.each(HOSTILE_UNITS)('does not read a long line of %j at all, and many short ones in linear time', (unit) => {
    expect(isLinear(findCaseNumber, unit)).toBe(true);
    expect(isLinear(parseJournalNumber, unit)).toBe(true);
    const lines = (text: string) => {
      for (let at = 0; at < text.length; at += 100) findCaseNumber(text.slice(at, at + 100));
    };
    expect(isLinear(lines, unit)).toBe(true);
  });
});
