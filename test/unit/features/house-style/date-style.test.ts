import { describe, expect, it } from 'vitest';
import { dateLike, padsDays, replaceDate } from '../../../../server/src/features/house-style/date-style.ts';

describe('a date written like another', () => {
  it.each([
    ['10-03-2021', '05-04-2022'],
    ['10.03.21', '05.04.22'],
    ['10/3-2021', '5/4-2022'],
    ['2021-03-10', '2022-04-05'],
    ['10. marts 2021', '5. april 2022'],
    ['01. marts 2021', '05. april 2022'],
    ['Onsdag d. 10. marts 2021', 'Tirsdag d. 5. april 2022'],
    ['onsdag den 10. marts 2021', 'tirsdag den 5. april 2022'],
    ['onsdag, 10-03-2021', 'tirsdag, 05-04-2022'],
    ['Wednesday, March 10, 2021', 'Wednesday, April 5, 2022'],
    ['Onsdag, March 10, 2021', 'Tirsdag, April 5, 2022'],
    ['10-03-2021 kl. 15', '05-04-2022 kl. 15'],
    ['', '05-04-2022'],
  ])('%s → %s', (sample, expected) => {
    expect(dateLike('2022-04-05', sample)).toBe(expected);
  });

  it('takes the place of the old one wherever it stands, and of no other', () => {
    expect(
      replaceDate('Møde onsdag den 10. marts 2021, frist 1. marts 2021, se 10.03.21.', '2021-03-10', '2021-04-15'),
    ).toBe('Møde torsdag den 15. april 2021, frist 1. marts 2021, se 15.04.21.');
    expect(replaceDate('Onsdag d. 10. marts 2021', '2021-03-10', '2021-04-07', true)).toBe('Onsdag d. 07. april 2021');
  });
});

it('days with two digits before a month are learnt from the dates that stand there', () => {
  expect(padsDays(['REFERAT d. 09-03-2021', 'Mødedato: Tirsdag d. 09. marts 2021'])).toBe(true);
  expect(padsDays(['Møde den 9. marts 2021', 'kl. 09.00 i lokale 02. sal'])).toBe(false);
  expect(padsDays(['Møde den 10. marts 2021', 'j.nr. 100. A 20'])).toBe(false);
  expect(padsDays(['REFERAT d. 11-06-2024', 'Mødedato Tirsdag d. 11. juni 2024'])).toBe(true);
  expect(padsDays(['Referat d. 11-06-2024', 'Mødedato: tirsdag den 11. juni 2024'])).toBe(false);
  expect(padsDays(['REFERAT d. 09-03-2021', 'Mødedato Tirsdag d. 9. marts 2021'])).toBe(false);
});
