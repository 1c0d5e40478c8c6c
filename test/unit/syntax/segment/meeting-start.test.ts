/** Minutes of one case system right behind those of another, and what only looks like a second header. */
import { describe, expect, test } from 'vitest';
import { Parser, parse } from '../../../../server/src/syntax/parser.ts';
import { itemsOf } from '../../../../server/src/syntax/place.ts';
import { treeText } from '../support/tree-text.ts';

const FIRST = [
  'Referat til mødet i Havneudvalget den 10. marts 2021 kl. 16:15',
  '',
  '15.00.00-A00-2-21',
  '11. Nye bænke',
  '',
  'Indstilling',
  '',
  'Havnechefen indstiller, at bænkene købes.',
  '',
  'Beslutning',
  '',
  'Godkendt.',
  '',
  '15.00.00-A00-3-21',
  '12. Nye lygter',
  '',
  'Beslutning',
  '',
  'Godkendt.',
  '',
];

const items = (form: (n: number) => string, from: number) =>
  [from, from + 1].flatMap((n) => [
    form(n),
    '',
    'Indstilling',
    '',
    'At sagen vedtages.',
    '',
    'Beslutning',
    '',
    'Vedtaget.',
    '',
  ]);
const point = (n: number) => `Punkt ${n} Sag om emne ${n}`;
const plain = (n: number) => `${n}. Sag om emne ${n}`;

const SECOND: Readonly<Record<string, readonly string[]>> = {
  'a body, the word and a day, facts on two lines': [
    'Kultur- og Turismeudvalget – Referat – 14. april 2021',
    '',
    'UDVALG',
    'Kultur- og Turismeudvalget',
    '',
    'MØDEDATO',
    'Onsdag den 14. april 2021',
    '',
    ...items(plain, 1),
  ],
  'a body, the word and a day, and the first item': [
    'Kultur- og Turismeudvalget – Referat – 14. april 2021',
    '',
    ...items((n) => `${n}. Sag om emne ${n} (B)`, 1),
  ],
  'the word alone, facts with colons': [
    'Referat',
    '',
    'Kultur- og Turismeudvalget',
    '',
    'Dato: Onsdag den 14. april 2021',
    'Sted: Rådhuset',
    '',
    ...items(point, 41),
  ],
  'Dagsorden alone, facts with colons': [
    'Dagsorden',
    '',
    'Udvalg: Kultur- og Turismeudvalget',
    'Dato: 14. april 2021',
    '',
    ...items(point, 41),
  ],
  'facts around the word': [
    'UDVALG',
    'Kultur- og Turismeudvalget',
    '',
    'MØDE',
    'Referat',
    '',
    'STARTTIDSPUNKT',
    '14-04-2021 16:30:00',
    '',
    ...items(plain, 1),
  ],
  'a board that says who was there': [
    'Referat fra Kultur- og Turismeudvalgets møde den 14. april 2021',
    '',
    'Til stede: Anna Bro og Jens Holm',
    '',
    ...items(plain, 1),
  ],
  'a board that begins at once': [
    'Referat fra Kultur- og Turismeudvalgets møde den 14. april 2021',
    '',
    ...items(plain, 1),
  ],
};

describe.each(Object.entries(SECOND))('%s', (_, second) => {
  const lines = [...FIRST, ...second];

  test('begins a meeting of its own', () => {
    const { meetings, starts } = parse(lines);
    expect(starts).toEqual([0, FIRST.length]);
    expect(meetings.map(({ parts }) => parts.length)).toEqual([2, 2]);
    expect(meetings[1]?.header.title).toMatchObject({ body: 'Kultur- og Turismeudvalget', date: '2021-04-14' });
  });

  test('is followed through edits of any line', () => {
    for (let at = 0; at < lines.length; at++) {
      const edited = [...lines];
      const parser = new Parser(edited);
      for (const line of ['Punkt 3: Bro', 'Bilag', 'tekst.', '', lines[at] as string]) {
        edited[at] = line;
        const followed = parser.update(edited, { start: at, removed: 1, inserted: 1 });
        expect(treeText(followed), `line ${at}: ${line}`).toBe(treeText(parse(edited)));
      }
    }
  });
});

describe('no meeting', () => {
  const NEXT = ['', '15.00.00-A00-4-21', '13. Ny bro', '', 'Beslutning', '', 'Godkendt.'];

  test.each([
    [
      'an attachment',
      ['Bilag', '', 'Kulturudvalget – Referat – 3. marts 2021', 'Referat af Ældrerådsmøde den 4. marts 2021'],
    ],
    [
      'an attachment in front of a list',
      ['Bilag', '', 'Kulturudvalget – Referat – 3. marts 2021', '1. Kort', '2. Brev'],
    ],
    ['one fact in a text', ['Sagsfremstilling', '', 'Referat', '', 'Sted: Rådhuset', '', 'Mødet blev holdt i maj.']],
    [
      'a day and a place in a text',
      ['Sagsfremstilling', '', 'Der holdes et møde:', '', 'Dato: 3. maj 2021', 'Sted: Rådhuset'],
    ],
    ['who was absent', ['Referat', '', 'Afbud: Anna Bro', 'Fraværende: Jens Holm']],
  ])('%s', (_, lines) => {
    const referat = parse([...FIRST, ...lines, ...NEXT]);
    expect(referat.starts).toEqual([0]);
    expect([...itemsOf(referat)].map(({ node }) => node.numberText)).toEqual(['11', '12', '13']);
  });

  test.each([
    [['Referat fra Ældrerådets møde den 3. marts 2021', '', 'Til stede: Ida Holm, Bo Krog', '']],
    [['Referat', '', 'Ældrerådet', '', 'Dato: 3. marts 2021', 'Sted: Rådhuset', '']],
    [['Ældrerådet – Referat – 3. marts 2021', '']],
  ])('minutes of another body in the text of an item: %j', (quoted) => {
    const lines = [
      'REFERAT Havneudvalget d. 10-03-2021',
      '',
      'Punkt 1: Nye bænke',
      '',
      'Beslutning',
      '',
      'Godkendt.',
      '',
      'Punkt 2: Orientering fra Ældrerådet',
      '',
      'Sagsfremstilling',
      '',
      'Rådet har sendt sit referat:',
      '',
      ...quoted,
      '1. Busplan',
      'Drøftet.',
      '',
      '2. Budget',
      'Drøftet.',
      '',
      'Beslutning',
      '',
      'Taget til efterretning.',
      '',
      'Punkt 3: Nye lygter',
      '',
      'Beslutning',
      '',
      'Godkendt.',
    ];
    expect(parse(lines).starts).toEqual([0]);
    expect([...itemsOf(parse(lines))].map(({ node }) => node.numberText)).toEqual(['1', '2', '3']);
  });
});
