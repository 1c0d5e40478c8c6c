import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  findDates,
  formatDate,
  isoDate,
  lastDate,
  WEEKDAYS,
  weekdayOf,
} from '../../../server/src/domain/dates/dates.ts';
import { isLinear } from '../support/growth.ts';
import { HOSTILE_UNITS } from '../support/hostile-units.ts';

/** Text, the date as written (with its weekday), the day it is. */
const DATES: readonly (readonly [string, string, string])[] = [
  ['den 10-03-2021.', '10-03-2021', '2021-03-10'],
  ['Udvalget (orientering) 10.03.21', '10.03.21', '2021-03-10'],
  ['10.03.2021', '10.03.2021', '2021-03-10'],
  ['10/3/2021', '10/3/2021', '2021-03-10'],
  ['10/3-21', '10/3-21', '2021-03-10'],
  ['09/03-2021', '09/03-2021', '2021-03-09'],
  ['9/3 2021', '9/3 2021', '2021-03-09'],
  ['9.3-2021', '9.3-2021', '2021-03-09'],
  ['den 01.01.69', '01.01.69', '2069-01-01'],
  ['den 01.01.70', '01.01.70', '1970-01-01'],
  ['9. 3. 2021', '9. 3. 2021', '2021-03-09'],
  ['d. 5.8.20', '5.8.20', '2020-08-05'],
  ['10. marts 2021', '10. marts 2021', '2021-03-10'],
  ['10.marts 2021', '10.marts 2021', '2021-03-10'],
  ['10 Marts 2021', '10 Marts 2021', '2021-03-10'],
  ['10. mar. 2021', '10. mar. 2021', '2021-03-10'],
  ['10. marts\u00a02021', '10. marts\u00a02021', '2021-03-10'],
  ['Den 6. juni 2018', '6. juni 2018', '2018-06-06'],
  ['Onsdag d. 10. marts 2021 kl. 15:00', 'Onsdag d. 10. marts 2021', '2021-03-10'],
  ['tirsdag den 18. april 2017 Kl. 16:30', 'tirsdag den 18. april 2017', '2017-04-18'],
  ['onsdag, den 10. marts 2021', 'onsdag, den 10. marts 2021', '2021-03-10'],
  ['Onsdag 10-03-2021', 'Onsdag 10-03-2021', '2021-03-10'],
  ['Ons. d. 10.03.21', 'Ons. d. 10.03.21', '2021-03-10'],
  ['Tirsdag, December 5, 2017', 'Tirsdag, December 5, 2017', '2017-12-05'],
  ['October 5, 2017', 'October 5, 2017', '2017-10-05'],
  ['2021-03-10', '2021-03-10', '2021-03-10'],
  ['01.01.98', '01.01.98', '1998-01-01'],
  ['29-02-2020', '29-02-2020', '2020-02-29'],
  ['Bilag_10-03-2021.pdf', '10-03-2021', '2021-03-10'],
  ['d. 18.-21. marts 2021', '21. marts 2021', '2021-03-21'],
  ['den 10.-12. juni 2021', '12. juni 2021', '2021-06-12'],
  ['torsdag-fredag d. 4. marts 2021', '4. marts 2021', '2021-03-04'],
];

describe('findDates', () => {
  it.each(DATES)('%j', (text, written, iso) => {
    const found = findDates(text);
    expect(found.map((match) => [text.slice(match.start, match.end), match.date])).toEqual([[written, iso]]);
    const day = found[0]?.dayRange;
    expect(Number(text.slice(day?.start, day?.end))).toBe(Number(iso.slice(8)));
  });

  it('finds all in order', () => {
    expect(findDates('fra 01.01.2021-31.12.2021, 10/3-2021 og 12. april 2021').map((match) => match.date)).toEqual([
      '2021-01-01',
      '2021-12-31',
      '2021-03-10',
      '2021-04-12',
    ]);
  });

  it('tells the weekday apart, with its place', () => {
    const [match] = findDates('Mødedato Onsdag d. 11. marts 2021');
    expect(match?.weekday).toEqual({ name: 'Onsdag', start: 9, end: 15, index: 2 });
    expect(match?.start).toBe(9);
    expect(weekdayOf(match?.date ?? '')).toBe(3);
  });

  it('takes no weekday from the date before or from a pair of days', () => {
    for (const text of [
      'onsdag 10-03-2021 11-03-2021',
      'mandag og tirsdag d. 8. og 9. marts 2021',
      'hver onsdag fra 11-03-2021',
    ]) {
      expect(findDates(text).at(-1)?.weekday).toBeUndefined();
    }
  });

  const IMPOSSIBLE: readonly (readonly [string, string])[] = [
    ['31-02-2021', '31-02-2021'],
    ['29.02.2021', '29.02.2021'],
    ['31. april 2021', '31. april 2021'],
    ['10-13-2021', '10-13-2021'],
    ['Onsdag d. 31. juni 2021', 'Onsdag d. 31. juni 2021'],
    ['den 31.04.21', '31.04.21'],
    ['31-04-21', '31-04-21'],
  ];
  it.each(IMPOSSIBLE)('%j is a day that does not exist', (text, written) => {
    const [match] = findDates(text);
    expect(text.slice(match?.start, match?.end)).toBe(written);
    expect(match).not.toHaveProperty('date');
  });

  const OTHERS = [
    '15.00.00-A00-2-21',
    '17.04.25-A00-1-21',
    '17.04.25 A00-1-21',
    '17.04.25A00',
    'KLE 17.04.25',
    'emne 17.04.25',
    '1.2.3',
    'version 10.03.21',
    '10.3.1.2',
    '192.168.10.11',
    '1.564.815 kr.',
    '12.500,00',
    'kl. 10.30-12.00',
    '2021-2024',
    '2021-00123-4',
    '330-2018-3619',
    '20/13750',
    '10. marts',
    'd. 31. juli',
    '26.1',
    'marts 2021',
    'Januar 2020',
    'uge 45 november 2020',
    'nr. 31 april 2021',
    '4. kvartal 2018',
    '4.10.21',
    '98 76 54 32',
    '010190-1234',
    '45-67-2021',
    '10-03-3021',
    'x10-03-2021',
    '10-03-20215',
    '1.1.1',
    '3 maj-elever i 2021',
  ];
  it.each(OTHERS)('%j holds none', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it('finds days without a year when asked', () => {
    const found = (text: string) =>
      findDates(text, { withoutYear: true }).map((match) => [
        text.slice(match.start, match.end),
        match.day,
        match.month,
        match.year,
      ]);
    expect(found('d. 31. juli og 1. maj 2021')).toEqual([
      ['31. juli', 31, 7, undefined],
      ['1. maj 2021', 1, 5, 2021],
    ]);
    expect(found('Onsdag den 26/1')).toEqual([['Onsdag den 26/1', 26, 1, undefined]]);
    expect(found('mødet den 26.1.')).toEqual([['26.1', 26, 1, undefined]]);
    expect(found('2.5 mio. kr., 1/2 liter, kl. 10.30')).toEqual([]);
  });

  it('takes the last date of a title', () => {
    expect(lastDate('REFERAT Udvalget til 31.12.25 d. 10-03-2021')?.date).toBe('2021-03-10');
    expect(lastDate('REFERAT')).toBeUndefined();
  });

  it('never throws, stays inside the text and in order', () => {
    const dateish = fc.string({ unit: fc.constantFrom(...'0123456789.-/ ,d', ' marts ', 'onsdag '), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), dateish), fc.boolean(), (text, withoutYear) => {
        let last = 0;
        for (const match of findDates(text, { withoutYear })) {
          expect(match.start).toBeGreaterThanOrEqual(last);
          expect(match.end).toBeGreaterThan(match.start);
          expect(match.dayRange.start).toBeGreaterThanOrEqual(match.start);
          expect(match.dayRange.end).toBeLessThanOrEqual(match.end);
          last = match.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(HOSTILE_UNITS)('is linear on %j', (unit) => {
    expect(isLinear(findDates, unit)).toBe(true);
  });

  it('is linear on a megabyte of digits, dashes and dots', () => {
    expect(isLinear(findDates, '1-2.34-56.789-0123.4567-89012.345678-', 125_000)).toBe(true);
  });
});

describe('calendar', () => {
  const anyDay = fc
    .tuple(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([year, month, day]) => isoDate(year, month, day))
    .filter((iso) => iso !== undefined);

  it('agrees with the UTC calendar of the platform', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (iso, count) => {
        const utc = new Date(`${iso}T00:00:00Z`);
        expect(weekdayOf(iso)).toBe((utc.getUTCDay() + 6) % 7);
        utc.setUTCDate(utc.getUTCDate() + count);
        expect(addDays(iso, count)).toBe(utc.toISOString().slice(0, 10));
        expect(daysBetween(iso, addDays(iso, count))).toBe(count);
      }),
    );
  });

  it('writes a date in each style, and reads it back', () => {
    expect(formatDate('2021-03-01', 'long')).toBe('1. marts 2021');
    expect(formatDate('2021-03-01', 'numeric')).toBe('01-03-2021');
    expect(formatDate('2021-03-01', 'short')).toBe('01.03.21');
    fc.assert(
      fc.property(anyDay, (iso) => {
        if (iso < '1970-01-01' || iso > '2069-12-31') return;
        for (const style of ['long', 'numeric', 'short'] as const) {
          const written = `${WEEKDAYS[weekdayOf(iso)]} den ${formatDate(iso, style)}`;
          expect(findDates(written)).toMatchObject([
            { date: iso, start: 0, end: written.length, weekday: { index: weekdayOf(iso) } },
          ]);
        }
      }),
    );
  });

  it('knows which days exist', () => {
    expect(isoDate(1900, 2, 29)).toBeUndefined();
    expect(isoDate(2000, 2, 29)).toBe('2000-02-29');
    expect(isoDate(2021, 0, 1)).toBeUndefined();
    expect(isoDate(2021, 13, 1)).toBeUndefined();
    expect(isoDate(2021, 4, 31)).toBeUndefined();
  });
});
