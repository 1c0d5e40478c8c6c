import { describe, expect, test } from 'vitest';
import { readMeetingDay } from '../../../server/src/import/first-agenda/meeting-day.ts';
import { readFirstAgenda } from '../../../server/src/import/first-agenda/read-first-agenda.ts';
import { writeText } from '../../../server/src/import/layout/write-text.ts';

const MEETING = {
  Udvalg: { Id: 7, Navn: 'Vejudvalget' },
  Moede: {
    Dato: '2022-05-03T16:00:00',
    Sted: 'Rådhuset, lokale 3',
    Deltagere: [{ Navn: 'Karla Vind' }, { Navn: 'Balder Kyst', Afbud: true }],
  },
  Dagsordenpunkter: [
    {
      Id: 'a1',
      Punktnummer: '12',
      Navn: 'Vejskilte i Lundby',
      SagsNummer: '05.01.08-A00-2-20',
      Felter: [
        { Navn: 'Sagsfremstilling', Html: '<p>Skiltene er <b>slidte</b>.</p><h2>Pris</h2><ul><li>400 kr.</li></ul>' },
        { Navn: 'Indstilling', Html: '' },
        { Navn: 'Beslutning', Html: '<p>Godkendt.</p>' },
      ],
      Bilag: [{ Navn: 'Kort over skilte.pdf', Url: 'https://example.org/1' }, { Navn: 'Priser' }],
    },
    { Punktnummer: 13, Navn: 'Køb af areal', Lukket: true, Felter: [] },
  ],
};

const read = (value: unknown) => readFirstAgenda(JSON.stringify(value));

test('a meeting in the layout of FirstAgenda’s texts', () => {
  expect(writeText(read(MEETING).blocks)).toBe(`REFERAT Vejudvalget d. 03-05-2022

Mødedato Tirsdag d. 3. maj 2022 kl. 16:00

Mødested Rådhuset, lokale 3

Mødedeltagere Karla Vind, Balder Kyst (Afbud)

Punkt 12: Vejskilte i Lundby

05.01.08-A00-2-20

Sagsfremstilling

Skiltene er slidte.

Pris

- 400 kr.

Beslutning

Godkendt.

Bilag

Kort over skilte.pdf

Priser

Punkt 13: Lukket: Køb af areal
`);
  expect(read(MEETING).notes).toEqual([]);
});

test('keys written otherwise', () => {
  const other = {
    udvalg: 'Vejudvalget',
    møde: { dato: '03-05-2022 kl. 16.00' },
    dagsordenspunkter: [{ nummer: 'Punkt 1.', titel: 'Eventuelt', felter: [{ titel: 'Beslutning', tekst: 'Intet.' }] }],
  };
  expect(writeText(read(other).blocks)).toBe(
    'REFERAT Vejudvalget d. 03-05-2022\n\nMødedato Tirsdag d. 3. maj 2022 kl. 16:00\n\nPunkt 1: Eventuelt\n\nBeslutning\n\nIntet.\n',
  );
});

test('without a decision it is an agenda', () => {
  const agenda = { ...MEETING, Dagsordenpunkter: [{ Punktnummer: 1, Navn: 'Eventuelt', Felter: [] }] };
  expect(read(agenda).blocks[0]).toMatchObject({ text: 'DAGSORDEN Vejudvalget d. 03-05-2022' });
});

test('what is not known is named, machines’ marks and empty values are not', () => {
  const item = {
    Punktnummer: 1,
    Navn: 'Eventuelt',
    Ordfører: 'Karla Vind',
    SorteringsIndex: 3,
    Guid: 'ab-cd',
    Note: '',
  };
  expect(read({ ...MEETING, Kontakt: { Mail: 'post' }, Dagsordenpunkter: [item] }).notes).toEqual([
    { kind: 'unknown-fields', names: ['Dagsordenpunkter[].Ordfører', 'Kontakt'] },
  ]);
});

test('JSON that is none, and JSON without items', () => {
  expect(() => readFirstAgenda('{"Udvalg": ')).toThrow(expect.objectContaining({ reason: 'damaged' }));
  expect(() => read({ hej: [1, 2] })).toThrow(expect.objectContaining({ reason: 'not-an-agenda' }));
});

describe('days', () => {
  test.each([
    ['2022-05-03T16:00:00', '2022-05-03', '16:00'],
    ['2022-05-03T00:00:00', '2022-05-03', ''],
    ['2022-05-03T14:00:00Z', '2022-05-03', '16:00'],
    ['2022-01-03T23:30:00Z', '2022-01-04', '00:30'],
    ['/Date(1651586400000)/', '2022-05-03', '16:00'],
    ['3.5.2022', '2022-05-03', ''],
  ])('%s', (text, date, time) => {
    expect(readMeetingDay(text)).toEqual({ date, time });
  });

  test('a word is none', () => expect(readMeetingDay('tirsdag')).toBeUndefined());
});
