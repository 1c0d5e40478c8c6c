import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCprNumbers } from '../../../server/src/domain/people/cpr.ts';
import { isLinear } from '../support/growth.ts';
import { HOSTILE_UNITS } from '../support/hostile-units.ts';

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** A number for a day and a seventh digit that passes (or fails) modulus 11; nobody's in particular. */
function numberFor(day: string, seventh: number, passes: boolean): string {
  for (let tail = 0; tail < 1000; tail++) {
    const digits = `${day}${seventh}${String(tail).padStart(3, '0')}`;
    const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
    if ((sum % 11 === 0) === passes) return digits;
  }
  throw new Error('no such number');
}

const PASSING = numberFor('010203', 1, true);
const FAILING = numberFor('010203', 1, false);
const hyphenated = (digits: string): string => `${digits.slice(0, 6)}-${digits.slice(6)}`;

const FOUND: readonly (readonly [string, string, 'certain' | 'likely' | 'test'])[] = [
  [`borger ${hyphenated(FAILING)} har søgt`, hyphenated(FAILING), 'certain'],
  [`borger ${hyphenated(PASSING)}.`, hyphenated(PASSING), 'certain'],
  [`(${hyphenated(FAILING)})`, hyphenated(FAILING), 'certain'],
  [`Bilag_${hyphenated(FAILING)}.pdf`, hyphenated(FAILING), 'certain'],
  [`Ansøgning-${hyphenated(FAILING)}.docx`, hyphenated(FAILING), 'certain'],
  [`født 010203\u2013${FAILING.slice(6)}`, `010203\u2013${FAILING.slice(6)}`, 'certain'],
  [`født 010203 - ${FAILING.slice(6)}`, `010203 - ${FAILING.slice(6)}`, 'certain'],
  [`bevis ${PASSING} vedlagt`, PASSING, 'certain'],
  [`bevis ${FAILING} vedlagt`, FAILING, 'likely'],
  [`010203 ${FAILING.slice(6)}`, `010203 ${FAILING.slice(6)}`, 'likely'],
  [`CPR: ${FAILING}`, FAILING, 'certain'],
  [`cpr-nr. ${FAILING}`, FAILING, 'certain'],
  [`personnummer 010203 ${FAILING.slice(6)}`, `010203 ${FAILING.slice(6)}`, 'certain'],
  [`${FAILING} (CPR)`, FAILING, 'certain'],
  [`Personnummer: 01.02.03-${FAILING.slice(6)}`, `01.02.03-${FAILING.slice(6)}`, 'certain'],
  [`CPR-nr. 01 02 03 ${FAILING.slice(6)}`, `01 02 03 ${FAILING.slice(6)}`, 'certain'],
  [`cpr 01-02-03-${FAILING.slice(6)},`, `01-02-03-${FAILING.slice(6)}`, 'certain'],
  [`CPR: 010203/${FAILING.slice(6)}`, `010203/${FAILING.slice(6)}`, 'certain'],
  [`CPR${hyphenated(FAILING)}`, hyphenated(FAILING), 'certain'],
  ['610203-1234', '610203-1234', 'test'],
  [`Sagsnr.: ${hyphenated(FAILING)}`, hyphenated(FAILING), 'certain'],
];

const NOT_FOUND: readonly string[] = [
  '320203-1234',
  '001203-1234',
  '011303-1234',
  '300203-1234',
  '290203-1234',
  '6102031234',
  '15.00.00-A00-2-21',
  'J.nr. 01.02.03-1234',
  'den 01.02.03 1234 borgere',
  '010203/1234',
  'CPR 01.02.03, kl. 1234',
  'EMN-010203-1234',
  '330-010203-1234',
  '21-014448',
  `${FAILING}5`,
  `5${FAILING}`,
  `${FAILING}-1`,
  `1-${hyphenated(FAILING)}`,
  `+45${FAILING}`,
  `+${FAILING}`,
  `tlf. ${FAILING}`,
  `CVR-nr.: ${FAILING}`,
  `EAN ${FAILING}`,
  `P-nummer ${FAILING}`,
  `Kontonr.: ${FAILING}`,
  `konto 1234 ${FAILING}`,
  `reg.nr. 1234 ${FAILING}`,
  `IBAN DK12 ${FAILING}`,
  `faktura ${FAILING}`,
  `Sagsnr. ${FAILING}`,
  `kr. ${FAILING}`,
  `${FAILING}kr`,
  `${FAILING},50`,
  `1.${FAILING}`,
  `12,${FAILING}`,
  `https://eksempel.dk/sag/${FAILING}`,
  `https://eksempel.dk/${hyphenated(FAILING)}.pdf`,
  `www.eksempel.dk/${hyphenated(FAILING)}`,
  `${FAILING}@eksempel.dk`,
  `s${FAILING}`,
  '010120 2024',
  '101112 1314 1516',
  '500 101112 1314',
  '010203  1234',
  '2018-2020',
  '201820192020',
  '98 76 54 32',
  '98765432',
  '12345678',
  '5790001234567',
  '010203\n1234',
  '',
];

describe('findCprNumbers', () => {
  it.each(FOUND)('%j', (text, written, certainty) => {
    const found = findCprNumbers(text);
    expect(found.map((match) => [text.slice(match.start, match.end), match.certainty])).toEqual([[written, certainty]]);
    expect(found[0]?.masked).toBe(`${written.replace(/\D/g, '').slice(0, 6)}-****`);
  });

  it.each(NOT_FOUND)('%j holds none', (text) => {
    expect(findCprNumbers(text)).toEqual([]);
  });

  it('takes the century from the seventh digit', () => {
    // 29 February exists in 2000, 1904, 2036 and 1896, not in 1900 and 1937.
    for (const text of ['290204-0123', '290200-4123', '290236-9123', '290296-5123'])
      expect(findCprNumbers(text)).toHaveLength(1);
    for (const text of ['290200-0123', '290237-4123', '290258-5123']) expect(findCprNumbers(text)).toEqual([]);
  });

  it('finds several, in order', () => {
    const text = `${hyphenated(FAILING)} og ${hyphenated(PASSING)}\n${hyphenated(FAILING)}`;
    expect(findCprNumbers(text).map((match) => match.start)).toEqual([0, 15, 27]);
  });

  it('never hands the last four digits on', () => {
    const cprish = fc.string({ unit: fc.constantFrom(...'0123456789- ', 'cpr '), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), cprish), (text) => {
        for (const match of findCprNumbers(text)) {
          expect(match.masked).toMatch(/^\d{6}-\*{4}$/);
          expect(text.slice(match.end - 4, match.end)).toMatch(/^\d{4}$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(HOSTILE_UNITS)('is linear on %j', (unit) => {
    expect(isLinear(findCprNumbers, unit)).toBe(true);
  });

  it('is linear on a megabyte of digits, dashes and dots', () => {
    expect(isLinear(findCprNumbers, '1-2.34-56.789-0123.4567-89012.345678-', 125_000)).toBe(true);
  });
});
