/** Whose decision it is: the item's own, or an earlier body's. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { itemsOf, ownDecision } from '../../../../server/src/syntax/place.ts';
import { expectMarks } from '../support/marked-text.ts';

function decisionsUnder(title: string, ...headings: string[]) {
  const lines = [title, '', 'Punkt 1: Ny hal i Lundby', '', 'Indstilling', '', 'at hallen bygges', ''];
  for (const heading of headings) lines.push(heading, '', 'Godkendt.', '');
  lines.push('Punkt 2: Eventuelt', '', 'Beslutning', '', 'Intet.');
  const item = [...itemsOf(parse(lines))][0]?.node;
  const sections = item?.sections.filter((section) => section.role === 'decision') ?? [];
  return { earlier: sections.map((section) => section.earlier), own: item && ownDecision(item)?.heading.text };
}

/** Whether the decisions of two items with these headings are earlier ones. */
function earlierUnder(title: string, ...headings: string[]): boolean[] {
  const decisions = headings.flatMap((heading) => [heading, '', 'Godkendt.', '']);
  const items = [1, 2].flatMap((n) => [
    `Punkt ${n}: Hal ${n} i Lundby`,
    '',
    'Indstilling',
    '',
    'at hallen bygges',
    '',
    ...decisions,
  ]);
  const [first, second] = [...itemsOf(parse([title, '', ...items]))].map(({ node }) =>
    node.sections.filter(({ role }) => role === 'decision').map(({ earlier }) => earlier),
  );
  expect(second).toEqual(first);
  return first ?? [];
}

const TITLE = 'REFERAT Kulturudvalget d. 10-03-2021';

describe('own and earlier', () => {
  test.each([
    [['Beslutning'], [false]],
    [['Beslutning i Kulturudvalget den 10-03-2021'], [false]],
    [['Beslutning den 10. marts 2021:'], [false]],
    [
      ['Beslutning fra Børneudvalget, 9. marts 2021, pkt. 24:', 'Beslutning'],
      [true, false],
    ],
    [
      ['Beslutning i Økonomiudvalget den 10-02-2021', 'Beslutning i Kulturudvalget den 10-03-2021'],
      [true, false],
    ],
    [
      [
        'Beslutning i Børneudvalget den 01-02-2021',
        'Beslutning i Økonomiudvalget den 10-02-2021',
        'Beslutning i Kulturudvalget den 10-03-2021',
      ],
      [true, true, false],
    ],
    [['Beslutning i Økonomiudvalget den 10-02-2021'], [true]],
    [['Beslutning i KULTURUDVALGET den 10-03-2021'], [false]],
    [['Beslutning i Kulturudvalg den 10-03-2021'], [false]],
  ])('%j', (headings, earlier) => {
    const { earlier: seen, own } = decisionsUnder(TITLE, ...headings);
    expect(seen).toEqual(earlier);
    expect(own).toBe(earlier.at(-1) ? undefined : headings.at(-1)?.replace(/:$/, ''));
  });

  test('a title with a period around the body', () => {
    expect(
      decisionsUnder(
        'REFERAT Kulturudvalget til 31.12.25 d. 10-03-2021',
        'Beslutning i Økonomiudvalget den 10-02-2021',
        'Beslutning i Kulturudvalget den 10-03-2021',
      ).earlier,
    ).toEqual([true, false]);
  });

  test('the body spelt in another way than in the title: the one dated on the day is the own', () => {
    expect(
      decisionsUnder(
        'REFERAT Udvalget for Kultur d. 10-03-2021',
        'Beslutning i Økonomiudvalget den 10-02-2021',
        'Beslutning i Fritidsudvalget den 10-03-2021',
      ).earlier,
    ).toEqual([true, false]);
  });

  test.each([
    ['REFERAT Byrådet d. 10-03-2021', ['Økonomiudvalgets beslutning', 'Byrådets beslutning'], [true, false]],
    ['REFERAT Kulturudvalget d. 10-03-2021', ['Udvalgets beslutning'], [false]],
    [
      'REFERAT Lundby Kommunalbestyrelse d. 10-03-2021',
      ['Social- og Sundhedsudvalgets beslutning:', 'KOMMUNALBESTYRELSENS BESLUTNING:'],
      [true, false],
    ],
    // The title names the body otherwise than the headings do.
    [
      'REFERAT Fritid og Idræt d. 10-03-2021',
      ['Børneudvalgets beslutning', 'Fritidsudvalgets beslutning'],
      [true, false],
    ],
    // The kind of body follows the word that says which.
    [
      'REFERAT Lundby Byråd d. 10-03-2021',
      ['Social Udvalg den 2. marts 2021', 'Byrådet den 10. marts 2021'],
      [true, false],
    ],
    [
      'REFERAT Økonomiudvalget d. 10-03-2021',
      ['Teknisk Udvalg den 2. marts 2021', 'Økonomiudvalget den 10. marts 2021'],
      [true, false],
    ],
    // The title names none.
    ['Referat af møderne den 10. marts 2021', ['Økonomiudvalgets beslutning', 'Byrådets beslutning'], [true, false]],
    [
      'Referat af mødet den 10. marts 2021',
      ['Beslutning Økonomiudvalget den 2. marts 2021', 'Beslutning Lundby Byråd den 10. marts 2021'],
      [true, false],
    ],
    // The same body put it off.
    [
      'REFERAT Kulturudvalget d. 10-03-2021',
      ['Beslutning i Kulturudvalget den 03-02-2021', 'Beslutning i Kulturudvalget den 10-03-2021'],
      [true, false],
    ],
  ])('%s: %j', (title, headings, earlier) => {
    expect(earlierUnder(title, ...headings)).toEqual(earlier);
  });

  test('nobody said which body meets: nothing is called foreign', () => {
    expect(decisionsUnder('Et møde', 'Beslutning i Kulturudvalget den 10-03-2021').earlier).toEqual([false]);
  });
});

test('one item is enough to know the own decision and a heading with a comma', () => {
  expectMarks(`
    UDSKRIFT AF PROTOKOLLEN for Kulturudvalgets møde den 10. marts 2021 ◂ title

    Sag nr. 214   Garanti for lån til hallen ◂ item 214

    Sagsfremstilling: ◂ case
    Anlægget er fra 1978.

    Direktionen indstiller, ◂ recommendation
    at garantien gives.

    Kulturudvalgets beslutning: ◂ decision
    Godkendt.
  `);
});

describe('lines that only name a committee', () => {
  test('are text where decisions have headings', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny hal i Lundby ◂ item 1

      Sagsfremstilling ◂ case

      Sagen er sendt videre, og den næste er tre udvalg i alt.

      Kulturudvalget ◂ sub

      Børneudvalget, 9. marts 2021

      Kulturudvalget, 13. januar 2021, pkt. 4:

      Sagen blev drøftet.

      Beslutning ◂ decision

      Godkendt.

      Punkt 2: Ny bro i Lundby ◂ item 2

      Beslutning ◂ decision

      Godkendt.
    `);
  });

  test('head the decision where nothing else does', () => {
    expectMarks(`
      Referat Miljøudvalget den 05-12-2017 ◂ title

      Pkt. 188 Ny hal i Lundby ◂ item 188

      Sagsfremstilling ◂ case

      Hallen er for lille.

      Miljøudvalget, 05-12-2017 pkt. 188 ◂ decision

      Godkendt.

      Pkt. 189 Ny bro i Lundby ◂ item 189

      Sagsfremstilling ◂ case

      Broen er for smal.

      Miljøudvalget, 05-12-2017 pkt. 189 ◂ decision

      Godkendt.
    `);
  });

  test('a decision heading that breaks before its date', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny hal i Lundby ◂ item 1

      Beslutning i Kulturudvalget den ◂ decision
      10-03-2021 ◂ …

      Godkendt.

      Punkt 2: Ny bro i Lundby ◂ item 2

      Beslutning i Kulturudvalget den 10-03-2021 ◂ decision

      Godkendt.
    `);
  });
});

test.each([
  ['Økonomiudvalgets beslutning', 'Byrådets beslutning'],
  ['Teknikudvalgets beslutning:', 'Kulturudvalgets beslutning:'],
])('%s is an earlier one where %s stands below it', (first, second) => {
  const items = ['Ny hal', 'Takster', 'Broen'].flatMap((title, i) => [
    ...[`Punkt ${i + 1}: ${title}`, '', 'Indstilling', '', 'at det sker', ''],
    ...[first, '', 'Anbefales.', '', second, '', 'Godkendt.', ''],
  ]);
  for (const { node } of itemsOf(parse(['Referat af møder den 10-03-2021', '', ...items])))
    expect(node.sections.map(({ role, earlier }) => [role, earlier])).toEqual([
      ['recommendation', false],
      ['decision', true],
      ['decision', false],
    ]);
});

test.each([
  ['Ældrerådet, den 4. marts 2021:'],
  ['Teknisk Udvalg den 2. marts 2021:'],
  ['Økonomiudvalget, 3. marts 2021:'],
])('what another body decided, told once with a colon, is a section: %s', (heading) => {
  const lines = [
    ...['REFERAT Kulturudvalget d. 10-03-2021', '', 'Punkt 1: Ny hal i Lundby', '', 'Indstilling', 'at den bygges', ''],
    ...['Beslutning', 'Godkendt.', '', 'Punkt 2: Stier', '', 'Indstilling', 'at de slås', ''],
    ...[heading, 'Godkendt.', '', 'Beslutning', 'Godkendt.'],
  ];
  const [, second] = [...itemsOf(parse(lines))];
  expect(second?.node.sections.map(({ role, earlier }) => `${role} ${earlier}`)).toEqual([
    'recommendation false',
    'decision true',
    'decision false',
  ]);
});
