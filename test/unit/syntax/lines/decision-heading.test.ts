/** Headings that name a body and a date, and running text that only begins like one. */
import { describe, expect, test } from 'vitest';
import { classify } from '../../../../server/src/syntax/lines/classify.ts';
import { readBodyHeading, readDecisionHeading } from '../../../../server/src/syntax/lines/kinds/decision-heading.ts';

const decision = (line: string) => readDecisionHeading(line, 0, line.length);
const bodyLine = (line: string) => readBodyHeading(line, 0, line.length);

describe('decision headings', () => {
  test.each([
    ['Beslutning', {}],
    ['Beslutning:', {}],
    ['BESLUTNING', {}],
    ['Beslutning\u00a0', {}],
    ['Beslutninger', {}],
    ['Afgørelse', {}],
    ['Konklusion:', {}],
    ['Indstilling og beslutning', {}],
    ['Beslutning i Kulturudvalget den 10-03-2021', { body: 'Kulturudvalget', date: '2021-03-10' }],
    ['Beslutning i Kulturudvalget den 10-03-2021:', { body: 'Kulturudvalget', date: '2021-03-10' }],
    ['Beslutning i Kulturudvalget d. 10.03.21', { body: 'Kulturudvalget', date: '2021-03-10' }],
    ['Beslutning i\u00a0Kulturudvalget\u00a0den\u00a010-03-2021', { body: 'Kulturudvalget', date: '2021-03-10' }],
    ['Beslutning i Kulturudvalget den 1. oktober 2018:', { body: 'Kulturudvalget', date: '2018-10-01' }],
    ['Beslutning Kulturudvalget den 01-09-2021', { body: 'Kulturudvalget', date: '2021-09-01' }],
    ['Beslutninger Seniorrådet den 05-09-2016', { body: 'Seniorrådet', date: '2016-09-05' }],
    ['Beslutning den 18. april 2017:', { date: '2017-04-18' }],
    ['Beslutning 18. april 2017', { date: '2017-04-18' }],
    [
      'Beslutning fra Social- og Sundhedsudvalget, 9. marts 2021, pkt. 24:',
      { body: 'Social- og Sundhedsudvalget', date: '2021-03-09', reference: 24 },
    ],
    [
      'Beslutning i Udvalget for Kultur, Fritid og Idræt den 05-01-2021',
      { body: 'Udvalget for Kultur, Fritid og Idræt', date: '2021-01-05' },
    ],
    ['Beslutning i Byrådet den 25-03-2021 punkt 7', { body: 'Byrådet', date: '2021-03-25', reference: 7 }],
    ['Beslutning for Punkt 302: Takstblad 2018', { reference: 302 }],
    ['Beslutning til pkt. 4. Ny hal i Lundby', { reference: 4 }],
    ['Afgørelse, sag nr. 12 – Skolegade 4', { reference: 12 }],
    ['Beslutning i Kulturudvalget', { body: 'Kulturudvalget' }],
    ['Beslutning Kultur- og Fritidsudvalget', { body: 'Kultur- og Fritidsudvalget' }],
    ['Beslutning i Kulturudvalget den', { body: 'Kulturudvalget', open: true }],
    ['Beslutning i Udvalget for Kultur og', { open: true }],
  ])('%j', (line, want) => {
    expect(decision(line)).toMatchObject(want);
    expect(classify(line)).toMatchObject({ kind: 'heading', role: 'decision', ...want });
  });

  test('the columns of body and date are those of the line', () => {
    const line = '  Beslutning fra Kulturudvalget, 9. marts 2021, pkt. 24:';
    const found = readDecisionHeading(line, 2, line.length);
    expect(line.slice(found?.bodyStart, found?.bodyEnd)).toBe('Kulturudvalget');
    expect(line.slice(found?.dateStart, found?.dateEnd)).toBe('9. marts 2021');
  });

  test.each([
    ['Beslutning: Formanden sender svaret senest den 20. september 2022.', 12],
    ['Beslutning: Punkt 4: Godkendt', 12],
    ['Beslutning | Byrådet sender svaret senest den 20. september 2022.', 13],
  ])('%j has its text behind it', (line, inline) => {
    expect(classify(line)).toMatchObject({ kind: 'heading', role: 'decision', inline });
    expect(decision(line)).toBeUndefined();
  });

  test.each([
    'Beslutning om salg af jord',
    'Beslutning om budget 2021 den 3. marts 2021',
    'Beslutninger om salg af jord er lukkede',
    'Beslutningen blev truffet i Kulturudvalget den 10-03-2021.',
    'Beslutningstema',
    'Beslutningskompetence',
    'Beslutningsprotokol',
    'Beslutning i Kulturudvalget den 10-03-2021 betyder, at hallen bygges.',
    'Beslutning i sagen træffes senere.',
    'Beslutning i sagen',
    'Godkendt.',
    'Den endelige beslutning i Byrådet den 10-03-2021 blev udsat',
    'Afgørelsen',
    '',
  ])('running text: %j', (line) => {
    expect(decision(line)).toBeUndefined();
    expect(classify(line)).not.toMatchObject({ role: 'decision' });
  });
});

describe('lines that are a body and a date', () => {
  test.each([
    ['Kulturudvalget, 05-12-2017 pkt. 188', { key: '', body: 'Kulturudvalget', date: '2017-12-05', reference: 188 }],
    ['Kulturudvalget den 17. april 2012:', { key: '', body: 'Kulturudvalget', date: '2012-04-17' }],
    ['Byrådet, 11-03-2021, pkt. 4', { key: '', body: 'Byrådet', date: '2021-03-11', reference: 4 }],
    [
      'Kulturudvalgets beslutning i mødet den 31. marts 2020',
      { key: 'beslutning', body: 'Kulturudvalget', date: '2020-03-31' },
    ],
    ['Resultat i Økonomiudvalget 20. marts 2023', { key: 'resultat', body: 'Økonomiudvalget', date: '2023-03-20' }],
  ])('%j', (line, want) => {
    expect(bodyLine(line)).toMatchObject(want);
  });

  test.each([
    'Kulturudvalget',
    'Den 2. februar 2021',
    'Tirsdag den 2. februar 2021',
    'Kulturudvalget drøftede sagen den 2. februar 2021 og bad om mere.',
    'Sagen har været drøftet i Kulturudvalget den 2. februar 2021',
    'Direktøren 28. august 2018',
  ])('not %j', (line) => {
    expect(bodyLine(line)).toBeUndefined();
  });
});
