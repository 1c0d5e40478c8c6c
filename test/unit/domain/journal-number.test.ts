import { describe, expect, it } from 'vitest';
import {
  type JournalFaultCode,
  type JournalForm,
  parseJournalNumber,
} from '../../../server/src/domain/case-numbers/journal-number.ts';

describe('sound numbers', () => {
  const forms: readonly (readonly [string, JournalForm])[] = [
    ['15.00.00-A00-2-21', 'kle'],
    ['15.00.00-G01-120-20', 'kle'],
    ['88.08.17-Ø54-1-16', 'kle'],
    ['00.00.00-A00-3-16', 'kle'],
    ['00.01.10-I04-12345-99', 'kle'],
    ['00.01.00P35-0098', 'kle-compact'],
    ['00.30S00 - 2016/41522', 'kle-compact'],
    ['00.30S00-2016/41522', 'kle-compact'],
    ['00.01.00-P35-0098', 'kle-compact'],
    ['20/13750', 'year-serial'],
    ['17/45', 'year-serial'],
    ['07/5773', 'year-serial'],
    ['2016/41522', 'year-serial'],
    ['21-014448', 'year-dash-serial'],
    ['330-2018-3619', 'authority-year-serial'],
    ['306-2009-600', 'authority-year-serial'],
    ['EMN-2023-009832', 'letters-year-serial'],
    ['S2023-61078', 'letters-year-serial'],
    ['ABC.2021.33', 'unknown'],
    ['2021-00123-4', 'unknown'],
    ['249032', 'unknown'],
    ['20/13750-3', 'unknown'],
    ['01.00.05K04', 'unknown'],
    ['01.02.00.A10-0004/2015', 'unknown'],
    ['01.02.00-A10-4/2015', 'unknown'],
  ];
  it.each(forms)('%s is %s and valid', (text, form) => {
    expect(parseJournalNumber(text)).toMatchObject({ text, form, valid: true });
    expect(parseJournalNumber(text)).not.toHaveProperty('fault');
  });

  it('takes a KLE number apart', () => {
    expect(parseJournalNumber('88.08.17-Ø54-1-16')?.parts).toEqual({
      subject: '88.08.17',
      mainGroup: '88',
      group: '88.08',
      facet: 'Ø54',
      facetLetter: 'Ø',
      serial: '1',
      year: 2016,
    });
    expect(parseJournalNumber('15.00.00-A00-2-98')?.parts?.year).toBe(1998);
  });

  it('takes the serial forms apart', () => {
    expect(parseJournalNumber('20/13750')?.parts).toEqual({ year: 2020, serial: '13750' });
    expect(parseJournalNumber('21-014448')?.parts).toEqual({ year: 2021, serial: '014448' });
    expect(parseJournalNumber('330-2018-3619')?.parts).toEqual({ authority: '330', year: 2018, serial: '3619' });
    expect(parseJournalNumber('EMN-2023-009832')?.parts).toEqual({ letters: 'EMN', year: 2023, serial: '009832' });
    expect(parseJournalNumber('00.30S00 - 2016/41522')?.parts).toMatchObject({
      group: '00.30',
      facet: 'S00',
      year: 2016,
      serial: '41522',
    });
  });
});

/** Text, fault code, the faulty part as written, the suggestion ('' for none). */
type Damage = readonly [string, JournalFaultCode, string, string];

const KLE_DAMAGES: readonly Damage[] = [
  ['15.0.00-A00-2-21', 'missing-digit', '0', ''],
  ['5.00.00-A00-2-21', 'missing-digit', '5', ''],
  ['15.00.0-A00-2-21', 'missing-digit', '0', ''],
  ['15.00.00-A0-2-21', 'missing-digit', '0', ''],
  ['15.00.00-A00-2-1', 'missing-digit', '1', ''],
  ['150.00.00-A00-2-21', 'extra-digit', '150', ''],
  ['15.00.00-A000-2-21', 'extra-digit', '000', ''],
  ['15.00.00-A00-2-212', 'extra-digit', '212', ''],
  ['15.00.00-B00-2-21', 'wrong-facet-letter', 'B', ''],
  ['15.00.00-Æ00-2-21', 'wrong-facet-letter', 'Æ', ''],
  ['15.00.00-Ö54-2-21', 'wrong-facet-letter', 'Ö', '15.00.00-Ø54-2-21'],
  ['15.00.00-00-2-21', 'missing-facet-letter', '00', ''],
  ['15.00.00-a00-2-21', 'lower-case-facet', 'a', '15.00.00-A00-2-21'],
  ['15.00.00-ø00-2-21', 'lower-case-facet', 'ø', '15.00.00-Ø00-2-21'],
  ['15.O0.00-A00-2-21', 'letter-for-digit', 'O', '15.00.00-A00-2-21'],
  ['15.OO.00-A00-2-21', 'letter-for-digit', 'O', '15.00.00-A00-2-21'],
  ['15.00.00-AO0-2-21', 'letter-for-digit', 'O', '15.00.00-A00-2-21'],
  ['l5.00.00-A00-2-21', 'letter-for-digit', 'l', '15.00.00-A00-2-21'],
  ['15.00.00-A00-2-2l', 'letter-for-digit', 'l', '15.00.00-A00-2-21'],
  ['15.00.00-A00-2-2021', 'four-digit-year', '2021', '15.00.00-A00-2-21'],
  ['15.00.00-A00-02-21', 'leading-zero', '0', '15.00.00-A00-2-21'],
  ['15.00.00-A00-002-21', 'leading-zero', '00', '15.00.00-A00-2-21'],
  ['15.00.00-A00-21', 'missing-part', '21', ''],
  ['15.00.00-A00-2', 'missing-part', '2', ''],
  ['15.00.00-A00-2-', 'missing-part', '-', ''],
  ['15.00-A00-2-21', 'missing-part', '15.00', ''],
  ['15.00.00-2-21', 'missing-part', '-', ''],
  ['15.00.00-A00-2-21-3', 'extra-part', '3', ''],
  ['15.00.00.00-A00-2-21', 'extra-part', '00', ''],
  ['15.00.00 A00-2-21', 'blank-for-separator', ' ', '15.00.00-A00-2-21'],
  ['15.00.00-A00 2-21', 'blank-for-separator', ' ', '15.00.00-A00-2-21'],
  ['15.00.00-A00-2 21', 'blank-for-separator', ' ', '15.00.00-A00-2-21'],
  ['15. 00.00-A00-2-21', 'stray-blank', ' ', '15.00.00-A00-2-21'],
  ['15.00.00 - A00-2-21', 'stray-blank', ' ', '15.00.00-A00-2-21'],
  ['15.00.00-A00-2-\u00a021', 'stray-blank', '\u00a0', '15.00.00-A00-2-21'],
  ['1 5.00.00-A00-2-21', 'stray-blank', ' ', '15.00.00-A00-2-21'],
  ['15.00.00-A 00-2-21', 'stray-blank', ' ', '15.00.00-A00-2-21'],
  ['15,00.00-A00-2-21', 'comma-for-dot', ',', '15.00.00-A00-2-21'],
  ['15,00,00-A00-2-21', 'comma-for-dot', ',', '15.00.00-A00-2-21'],
  ['15/00/00-A00-2-21', 'slash-for-dot', '/', '15.00.00-A00-2-21'],
  ['15.00-00-A00-2-21', 'wrong-separator', '-', '15.00.00-A00-2-21'],
  ['15.00.00.A00-2-21', 'wrong-separator', '.', '15.00.00-A00-2-21'],
  ['15.00.00-A00-2/21', 'wrong-separator', '/', '15.00.00-A00-2-21'],
  ['15.00.00\u2013A00-2-21', 'wrong-dash', '\u2013', '15.00.00-A00-2-21'],
  ['15.00.00\u2013A00\u20132\u201321', 'wrong-dash', '\u2013', '15.00.00-A00-2-21'],
  ['15.00.00\u2011A00-2-21', 'wrong-dash', '\u2011', '15.00.00-A00-2-21'],
  ['15..00.00-A00-2-21', 'double-separator', '..', '15.00.00-A00-2-21'],
  ['15.00.00--A00-2-21', 'double-separator', '--', '15.00.00-A00-2-21'],
  ['15.00.00A00-2-21', 'missing-separator', '0A', '15.00.00-A00-2-21'],
  ['1500.00-A00-2-21', 'missing-separator', '50', '15.00.00-A00-2-21'],
  ['15.0000-A00-2-21', 'missing-separator', '00', '15.00.00-A00-2-21'],
  ['150000-A00-2-21', 'missing-separator', '50', '15.00.00-A00-2-21'],
  ['15.00.00-A002-21', 'missing-separator', '02', '15.00.00-A00-2-21'],
  ['15.00.00-a00-2-2021', 'lower-case-facet', 'a', '15.00.00-A00-2-21'],
  ['15.0.00-a00-2-21', 'missing-digit', '0', ''],
];

const OTHER_DAMAGES: readonly Damage[] = [
  ['2O/13750', 'letter-for-digit', 'O', '20/13750'],
  ['20/1375O', 'letter-for-digit', 'O', '20/13750'],
  ['l9/45883', 'letter-for-digit', 'l', '19/45883'],
  ['20/ 13750', 'stray-blank', ' ', '20/13750'],
  ['20 /13750', 'stray-blank', ' ', '20/13750'],
  ['20//13750', 'double-separator', '//', '20/13750'],
  ['20\\13750', 'wrong-separator', '\\', '20/13750'],
  ['21-O14448', 'letter-for-digit', 'O', '21-014448'],
  ['330-2018\u20133619', 'wrong-dash', '\u2013', '330-2018-3619'],
  ['330-2018- 3619', 'stray-blank', ' ', '330-2018-3619'],
  ['330-2O18-3619', 'letter-for-digit', 'O', '330-2018-3619'],
  ['EMN--2023-009832', 'double-separator', '--', 'EMN-2023-009832'],
  ['00.01.00p35-0098', 'lower-case-facet', 'p', '00.01.00P35-0098'],
  ['00.01.00B35-0098', 'wrong-facet-letter', 'B', ''],
];

describe.each([
  ['KLE', KLE_DAMAGES],
  ['other forms', OTHER_DAMAGES],
])('damaged numbers: %s', (_name, damages) => {
  it.each(damages)('%s: %s at "%s"', (text, code, part, suggestion) => {
    const number = parseJournalNumber(text);
    expect(number).toMatchObject({ text, valid: false });
    const fault = number?.fault;
    expect(fault?.code).toBe(code);
    expect(text.slice(fault?.start, fault?.end)).toBe(part);
    expect(number?.suggestion ?? '').toBe(suggestion);
  });

  it('suggests only what is sound', () => {
    for (const [, , , suggestion] of damages) {
      if (suggestion !== '') expect(parseJournalNumber(suggestion)).toMatchObject({ valid: true });
    }
  });
});

it('marks the very place of the fault', () => {
  expect(parseJournalNumber('15.0.00-A00-2-21')?.fault).toEqual({ code: 'missing-digit', start: 3, end: 4 });
  expect(parseJournalNumber('15.00.00-B00-2-21')?.fault).toEqual({ code: 'wrong-facet-letter', start: 9, end: 10 });
  expect(parseJournalNumber('15.00.00-A00-2-2021')?.fault).toEqual({ code: 'four-digit-year', start: 15, end: 19 });
});

describe('what is no case number', () => {
  const others = [
    '',
    '12',
    '10-03-2021',
    '10.03.21',
    '2021-03-10',
    '2021-2024',
    '2020/2021',
    '2020/21',
    '1/2',
    '1.564.815',
    '12,5',
    '16.30',
    '16:30',
    '08.00-09.30',
    '12345678',
    '98 76 54 32',
    '+4598765432',
    '010190-1234',
    '3.5.1',
    '03.2021',
    'Godkendt',
    'COVID-19',
    'kvartal-2020-1',
    '10.03.21 10.30-12',
    '1. januar 2021',
    'a'.repeat(100),
    '1'.repeat(100),
  ];
  it.each(others)('%j', (text) => {
    expect(parseJournalNumber(text)).toBeUndefined();
  });
});
