/** Title lines, and lines that begin or end in a title word and are none; the body and date they name. */
import { describe, expect, test } from 'vitest';
import { classify } from '../../../../server/src/syntax/lines/classify.ts';
import { readTitle } from '../../../../server/src/syntax/lines/kinds/title-line.ts';
import { parse } from '../../../../server/src/syntax/parser.ts';

const PLAIN = { level: 0, bold: false, formFeed: false };
const read = (line: string) => readTitle(line, 0, line.length, PLAIN);

describe('title lines', () => {
  test.each([
    ['REFERAT Kulturudvalget d. 10-03-2021', { agenda: false, bare: false, hasDate: true, strong: true }],
    ['REFERAT Kulturudvalget til 31.12.25 d. 10-03-2021', { hasDate: true, strong: true }],
    ['Referat til mødet i Kulturudvalget den 4. marts 2021 kl. 16:15', { hasDate: true, strong: true }],
    ['Referat fra Landsbyrådets møde den 22. februar 2016', { hasDate: true, strong: true }],
    ['Kulturudvalget – Referat – 1. oktober 2018', { agenda: false, hasDate: true }],
    ['Referat', { bare: true, hasDate: false }],
    ['Beslutningsprotokol', { bare: true }],
    ['REFERAT', { bare: true }],
    ['DAGSORDEN Byrådet d. 03-05-2022', { agenda: true, strong: true }],
    ['Dagsorden til Byrådets møde den 3. maj 2022', { agenda: true }],
    ['Dagsorden og referat Byrådet d. 03-05-2022', { agenda: false }],
    ['Udkast til referat af bestyrelsesmøde den 3. maj 2022', { agenda: false }],
    ['Åbent referat Kulturudvalget tirsdag den 18. april 2017 Kl. 16:30', { hasDate: true }],
    ['Mødereferat Byrådet 18. september 2017', { hasDate: true }],
  ])('%j', (line, want) => {
    expect(read(line)).toMatchObject({ kind: 'title', ...want });
    expect(classify(line)).toMatchObject({ kind: 'title', ...want });
  });

  test.each([
    'Referat og evaluering af forløbet',
    'Referater fra ungerådet',
    'Referatet godkendes.',
    'Referat af borgermødet blev sendt ud.',
    'Dagsordenen godkendes',
    'Protokollen blev underskrevet',
    'Beslutninger om salg af jord',
    'Økonomi og referat',
    'Udvalget godkender sit eget referat.',
    '',
  ])('no title: %j', (line) => {
    expect(read(line)).toBeUndefined();
    expect(classify(line).kind).not.toBe('title');
  });
});

describe('the title of a document', () => {
  const ITEMS = ['', 'Punkt 1: Ny hal', '', 'Beslutning', '', 'Godkendt.', '', 'Punkt 2: Ny bro', '', 'Beslutning', ''];
  const titleOf = (...head: string[]) => parse([...head, ...ITEMS]).meetings[0]?.header.title;

  test.each([
    [['REFERAT Kulturudvalget d. 10-03-2021'], 'Kulturudvalget', '2021-03-10', 0],
    [['', '', 'REFERAT Kulturudvalget til 31.12.25 d. 10-03-2021'], 'Kulturudvalget', '2021-03-10', 2],
    [['REFERAT 18-21 Udvalget for Kultur d. 05-01-2021'], 'Udvalget for Kultur', '2021-01-05', 0],
    [['# **REFERAT Kulturudvalget d. 10-03-2021**'], 'Kulturudvalget', '2021-03-10', 0],
    [
      ['Forhåndsvisning', '', 'Referat\u00a0til\u00a0mødet i Kulturudvalget den 4. marts 2021 kl.\u00a016:15'],
      'Kulturudvalget',
      '2021-03-04',
      2,
    ],
    [['Referat Kulturudvalget tirsdag den 18. april 2017 Kl. 16:30'], 'Kulturudvalget', '2017-04-18', 0],
    [['Kulturudvalget – Referat – 1. oktober 2018'], 'Kulturudvalget', '2018-10-01', 0],
    [['Referat fra Landsbyrådets møde den 22. februar 2016'], 'Landsbyråd', '2016-02-22', 0],
    [['Referat', '', 'Kulturudvalget', '', 'Dato: Tirsdag den 15. november 2022'], 'Kulturudvalget', '2022-11-15', 0],
    [['Referat', 'Udvalg: Kulturudvalget', 'Mødedato: 15-11-2022'], 'Kulturudvalget', '2022-11-15', 0],
    [['Beslutningsprotokol', '', 'Kulturudvalget', '18. april 2017'], 'Kulturudvalget', '2017-04-18', 0],
    [['DAGSORDEN Byrådet d. 03-05-2022'], 'Byrådet', '2022-05-03', 0],
    [
      ['Referat til mødet i Kulturudvalget i Tarup Kommune onsdag den 4.', 'marts 2021 kl. 16:15 i salen'],
      'Kulturudvalget i Tarup Kommune',
      '2021-03-04',
      0,
    ],
    [
      ['Vælg dit udvalg herunder:', '', 'Udvalg: Kulturudvalget', 'Mødedato: 15-11-2022'],
      'Kulturudvalget',
      '2022-11-15',
      2,
    ],
    [
      ['Find referater fra råd og udvalg', 'Referat', 'Mandag d. 7 februar 2022', 'UdvalgSeniorrådet'],
      'Seniorrådet',
      '2022-02-07',
      1,
    ],
    [
      ['Torsdag 10. nov 2016 kl. 10:30', '', 'Seniorrådet', 'Rådhuset - Salen', '', 'Referat'],
      'Seniorrådet',
      '2016-11-10',
      2,
    ],
  ])('%j: %s, %s', (head, body, date, line) => {
    const title = titleOf(...head);
    expect(title).toMatchObject({ date, line });
    expect(title?.body.replace(/et$/, '')).toBe(body.replace(/et$/, ''));
    if (title?.bodySpan)
      expect(head[title.bodySpan.line]?.slice(title.bodySpan.start, title.bodySpan.end)).toContain(
        title.body.split(' ')[0],
      );
  });

  test('words of a title are plain: no U+00A0, no marks', () => {
    expect(titleOf('# **REFERAT\u00a0Kultur\u00adudvalget  d. 10-03-2021**')?.text).toBe(
      'REFERAT Kulturudvalget d. 10-03-2021',
    );
  });
});
