/** What each line looks like by itself, in every dialect. */
import { describe, expect, test } from 'vitest';
import { classify } from '../../../../server/src/syntax/lines/classify.ts';
import type { LineClass } from '../../../../server/src/syntax/lines/line-class.ts';

const kindOf = (line: string) => classify(line).kind;

describe('kinds of lines', () => {
  const KINDS: Readonly<Record<Exclude<LineClass['kind'], 'prose'>, readonly string[]>> = {
    blank: ['', ' ', '\t', '\u00a0', '\f', '\u200b', '\ufeff', ' \u00a0\t '],
    title: [
      'REFERAT Kulturudvalget d. 10-03-2021',
      '# **REFERAT Kulturudvalget d. 10-03-2021**',
      'REFERAT 18-21 Udvalget for Kultur d. 05-01-2021',
      'Referat\u00a0til\u00a0mødet i Kulturudvalget den 4. marts 2021 kl. 16:15 i Kantinen',
      'Kulturudvalget – Referat – 1. oktober 2018',
      'Beslutningsprotokol',
      'Referat',
      'Dagsorden til Byrådets møde den 3. maj 2022',
    ],
    label: [
      'Mødedato Onsdag d. 10. marts 2021 kl. 15:00',
      '**Mødested** Kantinen',
      'Mødedeltagere Asta Lind, Bo Kær (Afbud)',
      'Udvalg: Kulturudvalget',
      'Afbud:',
      '**Afbud:** Bo Kær',
      'Fraværende: Bo Kær (A) og Ea Dam (V)',
      'Ikke til stede: Bo Kær',
      'Til stede: Asta Lind',
      'Referent: Ea Dam',
    ],
    contents: ['Indholdsfortegnelse', 'Sagsoversigt', 'Punkter:'],
    entry: ['Ny hal i Lundby.....\t3', 'Regnskab 2020.....\t16', 'Ny hal i Lundby\t12', 'Ny hal i Lundby ........ 7'],
    group: ['Åbne dagsordenspunkter', 'Lukkede punkter', '## Lukkede dagsordenspunkter', 'Åbne'],
    numbered: [
      'Punkt 12: Ny hal',
      '\fPunkt 12: Ny hal',
      '# Punkt 52: Ny hal',
      '## **Punkt 51: Ny hal**',
      '11. Ny hal',
      '1.Ny hal (B)',
      '01. Ny hal',
      'Pkt. 188 Ny hal',
      '• 301. Ny hal',
      'Punkt 43 Ny hal',
      'ad 1. Ny hal',
      ' 1) Ny hal',
      'Pkt. 1',
      'Sag nr. 4 – Ny hal',
      '[3] Ny hal',
      'III. NY HAL',
      'A.1 Ny hal',
      '§ 4 Ny hal',
    ],
    case: [
      '15.00.00-A00-2-21',
      '88.08.17-Ø54-1-16',
      '00.01.00P35-0098',
      '20/13750',
      '21-014448',
      '330-2018-3619',
      'EMN-2023-009832',
      'Sagsnr.: 17/45',
      'Sagsid.: 20/33839, Sagsinitialer: ABC',
      'Sagsnr.: 330-2018-3619      Dok.nr.: 330-2018-99      Åbent',
      'J.nr.: 27.36.00-P23-1-20',
    ],
    code: ['EV/23-0210', 'Mappe: 88-417'],
    heading: [
      'Beslutning',
      '## **Beslutning**',
      '### **Beslutning**',
      '**Beslutning**',
      'Sagsfremstilling\u00a0',
      'ØKONOMI',
      'Økonomi:',
      'Økono\u00admi',
      'Beslutning i Kulturudvalget den 10-03-2021',
      'Kulturudvalget, 05-12-2017 pkt. 188',
      'Indstilling: Det indstilles, at sagen drøftes.',
      'Hvad handler det om',
      '2.1 Indstilling',
    ],
    furniture: [
      '3',
      '12',
      'Side 3 af 12',
      'side 3',
      'Til toppen',
      'Handicaprådet    Mødedato 23-11-2015    Side 3',
      'Tarup Kommune                Referat                Side 12 af 40',
    ],
  };

  for (const [kind, lines] of Object.entries(KINDS)) {
    test.each(lines)(`${kind}: %j`, (line) => {
      expect(kindOf(line)).toBe(kind);
    });
  }

  test.each([
    'Udvalget drøftede sagen og ønsker en ny status i efteråret.',
    'at sagen godkendes, og',
    '- at sagen godkendes',
    '• at sagen godkendes',
    '* et punkt i en liste',
    '*) En note under en tabel',
    '|Post|2020|2021|',
    'mellem 12.30 og 14.00',
    '2020 blev et godt år for hallerne i kommunen.',
    '10. marts 2021 mødes udvalget igen.',
    '1.920.000 kr.',
    '12.500 kr.',
    '####### Syv kors er ingen overskrift',
    '#nummer',
    '**',
    '***',
    '……',
    'Formandens initialer: ______',
    'Underskrift: …………',
    'Godkendt af bestyrelsen .........',
    `Punkt 1: ${'meget '.repeat(80)}lang`,
  ])('prose: %j', (line) => {
    expect(kindOf(line)).toBe('prose');
  });
});

describe('columns count UTF-16 units and leave marks and blanks out', () => {
  const words = (line: string) => {
    const cls = classify(line);
    return 'start' in cls && 'end' in cls ? line.slice(cls.start, cls.end) : undefined;
  };

  test.each([
    ['  Beslutning  ', 'Beslutning'],
    ['\u00a0\u00a0Beslutning\u00a0', 'Beslutning'],
    ['## **Beslutning**', 'Beslutning'],
    ['## **Beslutning** ##', 'Beslutning'],
    ['## **Beslutning**  ', 'Beslutning'],
    ['__Beslutning__', 'Beslutning'],
    ['\f Punkt 1: Ny hal', 'Punkt 1: Ny hal'],
    ['# Punkt 1: Ny hal #', 'Punkt 1: Ny hal'],
    ['# Punkt 1: Ny \u{1F3DF} hal', 'Punkt 1: Ny \u{1F3DF} hal'],
  ])('%j → %j', (line, want) => {
    expect(words(line)).toBe(want);
  });
});

describe('marks', () => {
  test.each([
    ['Beslutning', 0, false, false],
    ['## Beslutning', 2, false, false],
    ['## **Beslutning**', 2, true, false],
    ['**Beslutning**', 0, true, false],
    ['\fPunkt 1: Ny hal', 0, false, true],
    ['###### Punkt 1: Ny hal', 6, false, false],
  ])('%j', (line, level, bold, formFeed) => {
    expect(classify(line)).toMatchObject({ level, bold, formFeed });
  });
});

describe('a long line', () => {
  const long = `Hvad vi mener om ${'de mange ting, som vi har talt om, og '.repeat(6)}resten`;
  test('is a heading where it is marked up as one, up to 400 characters', () => {
    expect(classify(`## ${long}`)).toMatchObject({ kind: 'heading', level: 2, key: long.toLowerCase() });
    expect(classify(`## ${long.slice(0, 130)}`)).toMatchObject({ kind: 'heading' });
    expect(classify(`## ${long.slice(0, 180)}`)).toMatchObject({ kind: 'heading' });
    expect(classify(`## ${long} ${long}`).kind).toBe('prose');
  });
  test('is a heading where it has six words at most: Danish puts no limit to the length of one', () => {
    const word = `Kommuneplan${'strategi'.repeat(20)}`;
    expect(classify(`${word} og mål for 2019:`)).toMatchObject({ kind: 'heading', colon: true });
    expect(classify(`${word} og mål for 2019.`).kind).toBe('prose');
    expect(classify(`${word} og mål for 2019 og 2020`).kind).toBe('prose');
    expect(classify(word).kind).toBe('prose');
    expect(classify(`Se https://eksempel.dk/${word}`).kind).toBe('prose');
  });
  test('is running text without the mark, in bold, and where it ends as a sentence', () => {
    expect(classify(long).kind).toBe('prose');
    expect(classify(`**${long}**`).kind).toBe('prose');
    expect(classify(`## ${long}.`).kind).toBe('prose');
  });
});

describe('prose says what recognition may want to know of it', () => {
  test.each([
    ['Udvalget indstiller til Byrådet, at sagen godkendes.', { recommends: true, colon: false }],
    [
      'Forvaltningen foreslår på den baggrund følgende plan for det videre arbejde med hallen i Lundby:',
      { recommends: true, colon: true },
    ],
    ['Godkendt.', { decision: true }],
    ['Taget til efterretning.', { decision: true }],
    ['Vejen er smal og snoet og bliver ofte glat om vinteren.', { decision: false, recommends: false, colon: false }],
  ])('%j', (line, want) => {
    expect(classify(line)).toMatchObject({ kind: 'prose', ...want });
  });

  test('one object for all lines of the same properties', () => {
    expect(classify('Vejen er smal om vinteren.')).toBe(classify('Broen er lukket om sommeren.'));
    expect(classify('')).toBe(classify('  \u00a0'));
  });
});
