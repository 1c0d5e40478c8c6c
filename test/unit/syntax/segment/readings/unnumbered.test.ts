/** Items without numbers, and texts that hold no items at all. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../../../../server/src/syntax/parser.ts';
import { itemsOf } from '../../../../../server/src/syntax/place.ts';
import { linesOf } from '../../../support/marked.ts';
import { expectMarks } from '../../support/marked-text.ts';

describe('items without numbers', () => {
  test('titles of the contents that come again', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Indholdsfortegnelse ◂ contents
      Ny hal i Lundby.....\t2 ◂ entry
      Ny bro i Lundby.....\t3 ◂ entry

      Ny hal i Lundby ◂ item

      Beslutning ◂ decision

      Godkendt.

      Bilag ◂ attachments

      Ny hal i Lundby ◂ file

      Ny bro i Lundby ◂ item

      Beslutning ◂ decision

      Godkendt.
    `);
  });

  test('short lines in front of case numbers', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Ny hal i Lundby ◂ item

      15.00.00-G01-1-21 ◂ case

      Beslutning ◂ decision

      Godkendt.

      Ny bro i Lundby ◂ item

      15.00.00-G01-2-21 ◂ case

      Beslutning ◂ decision

      Godkendt.
    `);
  });

  test.each([
    ['Sag', ['Hvorfor nu?', 'Hvad er nyt?']],
    ['J.nr.', ['Sådan er det i dag', 'Det vil vi gøre']],
  ])('not the names that come back in every item below %s', (label, [first, second]) => {
    const items = ['Ny hal', 'Takster', 'Broen', 'Vejen'].map(
      (title, i) =>
        `${title}\n${label}: 25-100${i}\n\nBeslutning\nGodkendt.\n\n${first}\nDet er det.\n\n${second}\nDet gør vi.`,
    );
    const text = `Referat af mødet i Kulturudvalget den 3. marts 2025\n\n${items.join('\n\n\n')}`;
    expect(
      [...itemsOf(parse(text.split('\n')))].map(({ node }) => [
        node.title,
        node.sections.map(({ heading }) => heading.text),
      ]),
    ).toEqual(['Ny hal', 'Takster', 'Broen', 'Vejen'].map((title) => [title, ['Beslutning', first, second]]));
  });

  test('Markdown headings above the level of the sections', () => {
    expectMarks(`
      # Referat fra Landsbyrådets møde den 22. februar 2016 ◂ title

      ## Ny hal i Lundby ◂ item

      ### Beslutning ◂ decision

      Godkendt.

      ## Ny bro i Lundby ◂ item

      ### Beslutning ◂ decision

      Godkendt.
    `);
  });

  test('a title above its number', () => {
    expectMarks(`
      Referat Landsbyrådet den 22. februar 2016 ◂ title

      Ny hal i Lundby ◂ item 128

      Sag nr. 128

      Beslutning ◂ decision

      Godkendt.

      Ny bro i Lundby ◂ item 129

      Sag nr. 129

      Beslutning ◂ decision

      Godkendt.
    `);
  });

  test('a title below its number', () => {
    expectMarks(`
      Referat Landsbyrådet den 22. februar 2016 ◂ title

      Pkt. 1 ◂ item 1
      Ny hal i Lundby ◂ …

      Beslutning ◂ decision

      Godkendt.

      Pkt. 2 ◂ item 2
      Ny bro i Lundby ◂ …

      Beslutning ◂ decision

      Godkendt.
    `);
  });
});

test.each([
  ['Sagsfremstilling', 'Indstilling', 'Konklusion'],
  ['Resumé', 'Forslag', 'Beslutning'],
])('an item that lacks its decision ends where the sections start over: %s', (text, recommendation, decision) => {
  const item = (title: string, decided = true) => [
    ...[title, '', text, `Der er kommet to tilbud paa ${title.toLowerCase()}.`, '', recommendation],
    ...['Det indstilles, at vi tager det ene.', '', ...(decided ? [decision, 'Godkendt.', ''] : []), ''],
  ];
  const titles = [
    'Budget for næste år',
    'Helhedsplan for gården',
    'Ny vaskeriordning',
    'Udlejning af lokaler',
    'Nyt fra formanden',
  ];
  const lines = ['Referat af bestyrelsesmøde', 'torsdag den 5. oktober 2023', '', 'Deltagere: Bo Lind, Ea Bak', '', ''];
  for (const title of titles) lines.push(...item(title, title !== 'Ny vaskeriordning'));
  const { parts = [] } = parse(lines).meetings[0] ?? {};
  expect(parts.map((part) => part.kind === 'item' && part.title)).toEqual(titles);
});

test('items counted within their meeting keep the names of sections for titles', () => {
  const titles = ['Siden sidst', 'Økonomi', 'Mastekran', 'Høring', 'Eventuelt'];
  const lines = [
    'Sejlklubben – referat af bestyrelsesmøde nr. 4/2022',
    'Dato: 25. april 2022',
    '',
    'Til stede: Bo Lind, Ea Bak',
    '',
  ];
  for (const [i, title] of titles.entries())
    lines.push(`4.${i + 1} ${title}`, '', 'Det blev gennemgået, og alle var glade.', '');
  const { parts = [] } = parse(lines).meetings[0] ?? {};
  expect(parts.map((part) => part.kind === 'item' && part.title)).toEqual(titles);
});

describe('texts that are no minutes hold no items', () => {
  test.each([
    ['nothing', ''],
    [
      'a letter',
      `
      Lundby, den 3. maj 2021

      Kære Asta

      Tak for dit brev om hallen. Jeg har tre ting at sige:

      1. Hallen er for lille.
      2. Broen er for smal.
      3. Stien mangler lys.

      Med venlig hilsen

      Bo Kær
    `,
    ],
    [
      'statutes that list what a meeting deals with',
      `
      VEDTÆGTER
      for
      Haveforeningen Engen

      § 1. Navn
      1.1 Foreningens navn er Haveforeningen Engen.
      1.2 Foreningens hjemsted er Lundby.

      § 2. Generalforsamling
      2.1 Generalforsamlingen holdes i marts. Dagsordenen har disse punkter:
      1. Valg af dirigent
      2. Beretning fra bestyrelsen
      3. Regnskab
      4. Indkomne forslag
      5. Valg til bestyrelsen
      6. Eventuelt
      2.2 Der skrives referat.

      § 3. Opløsning
      3.1 Opløsning kræver to tredjedele af stemmerne.
    `,
    ],
    [
      'a log',
      `
      2021-03-10 12:00:01 INFO start
      2021-03-10 12:00:02 WARN 12 retries
      2021-03-10 12:00:03 ERROR 3. attempt failed
      2021-03-10 12:00:04 INFO stop
    `,
    ],
    [
      'a recipe',
      `
      Boller

      Ingredienser

      1. Mel
      2. Gær

      Sådan gør du

      1. Rør gæren ud i vandet.
      2. Ælt dejen.
      3. Bag bollerne.
    `,
    ],
    [
      'a law',
      `
      § 1. Loven gælder for haller.

      § 2. Haller skal være åbne.

      Stk. 2. Dog ikke om natten.

      § 3. Loven træder i kraft straks.
    `,
    ],
    ['one line', 'Referat Kulturudvalget den 4. marts 2021 1. Ny hal 2. Ny bro Beslutning Godkendt'],
  ])('%s', (_, text) => {
    const referat = parse(linesOf(text));
    expect([...itemsOf(referat)].map(({ node }) => node.heading.text)).toEqual([]);
    expect(referat.meetings.map((meeting) => meeting.dialect)).toEqual(['unknown']);
  });
});

test('titles that a rule underlines, in minutes without sections', () => {
  const underlined = (title: string, text: string) => [title, '-'.repeat(title.length), '', text, ''];
  const lines = [
    'Referat af årsmøde i Lunden Sogn',
    '',
    'Mødet blev holdt onsdag den 25. august 2021.',
    '',
    ...underlined('Velkomst', 'Formanden bød velkommen.'),
    ...underlined('Valg af formand', 'Bo blev valgt.'),
    ...underlined('Årets gang', 'Der blev fortalt om året.'),
  ];
  const [meeting] = parse(lines).meetings;
  expect(meeting?.parts.map((part) => part.kind === 'item' && part.title)).toEqual([
    'Velkomst',
    'Valg af formand',
    'Årets gang',
  ]);
});

test('`Eventuelt` behind the last item, without any section of its own', () => {
  const items = ['Sygefravær', 'Trivsel', 'Nye lokaler'].flatMap((title) => [
    title,
    '',
    'Drøftelse',
    'Der blev talt om sagen.',
    '',
    'Aftalt',
    'Lea vender tilbage.',
    '',
  ]);
  const lines = ['Referat fra mødet den 2. september 2021', '', ...items, 'Eventuelt', '', 'Ingen bemærkninger.'];
  expect(parse(lines).meetings[0]?.parts.map((part) => part.kind === 'item' && part.title)).toEqual([
    'Sygefravær',
    'Trivsel',
    'Nye lokaler',
    'Eventuelt',
  ]);
});
