/** Titles of items as a reader would say them, however the text broke or glued them. */
import { describe, expect, test } from 'vitest';
import { attendanceOf, itemsOf, parse } from '../../../../server/src/syntax/index.ts';

const SECTIONS = ['', 'Sagsfremstilling', 'Der er kommet et forslag.', '', 'Beslutning', 'Godkendt.', ''];

function titles(...headings: readonly (readonly string[])[]): string[] {
  const items = headings.flatMap((heading) => [...heading, ...SECTIONS]);
  return [...itemsOf(parse(['Referat af møde i Byrådet den 2. oktober 2013', '', ...items]))].map(
    ({ node }) => node.title,
  );
}

describe('a title', () => {
  test('broken inside a period or a word is joined without a blank', () => {
    expect(
      titles(
        ['1. Forslag til budget og investeringsoversigt for årene 2021-', '2024, første behandling'],
        ['2. Endelig vedtagelse af lokalplanen for det gamle teglværk og skole-', 'området ved åen'],
        ['3. Mødeplan for det kommende år med alle udvalg samt børne-', 'og ungeområdet'],
      ),
    ).toEqual([
      'Forslag til budget og investeringsoversigt for årene 2021-2024, første behandling',
      'Endelig vedtagelse af lokalplanen for det gamle teglværk og skoleområdet ved åen',
      'Mødeplan for det kommende år med alle udvalg samt børne- og ungeområdet',
    ]);
  });

  test('ends where it is said how long the item takes, or when', () => {
    const told = titles(
      ['1. Budget (20 min.)'],
      ['2. Trivsel (kl. 10.15)'],
      ['3. Løn (ca. 5 minutter)'],
      ['4. Valg (2)'],
    );
    expect(told).toEqual(['Budget', 'Trivsel', 'Løn', 'Valg (2)']);
  });

  test.each([
    ['(B) 13.00–13.05', '(D) 13.05–13.40, bilag 2.1 og 2.2', 'kl. 14.50-15.00'],
    ['(O)', 'Bilag 2', '(O) bilag 3.1'],
    ['Projektnr.: ingen', 'Projektnr.: HAV-19-2', 'Projektnr.: HAV-19-7'],
    ['Oplæg ved: Kontoret', 'Oplæg ved: Havnen', 'Oplæg ved: Ida Holm'],
  ])('ends above %s', (...below) => {
    const names = [
      'Godkendelse af dagsordenen og valg af ordstyrer til mødet',
      'Ny mole og nye bænke ved den gamle havn i Fjordby',
      'Takster for både, der ligger i havnen om vinteren',
    ];
    expect(titles(...names.map((name, i) => [`${i + 1}. ${name}`, below[i] ?? '']))).toEqual(names);
  });

  test('stands below its number, also where it is the name of something else', () => {
    const numbered = (n: number, title: string) => [`Punkt ${n}:`, title];
    expect(titles(numbered(1, 'Referat fra sidste møde'), numbered(2, 'Økonomi'), numbered(3, 'Ny hal'))).toEqual([
      'Referat fra sidste møde',
      'Økonomi',
      'Ny hal',
    ]);
  });

  test('ends where a link of the page was glued to it', () => {
    expect(titles(['1. BådehavnenKlik her for at åbne og læse mere om Bådehavnen'], ['2. Broen'])).toEqual([
      'Bådehavnen',
      'Broen',
    ]);
  });
});

test('who was absent is read where the point of a list ran into its label', () => {
  const lines = ['Referat af møde i Byrådet den 2. oktober 2013', '', '1. Broen', ...SECTIONS, 'Fraværende- Bo Lund'];
  const [item] = [...itemsOf(parse([...lines, '', '2. Havnen', ...SECTIONS]))];
  expect(item && attendanceOf(item.node).length).toBe(1);
});

test.each(['Ad 1. ', '1) ', 'Punkt 1: '])(
  'a title ends at its colon where most items tell there what was said: %s',
  (form) => {
    const items = [
      ['Valg af dirigent', 'Bent Mørk blev valgt.'],
      ['Formandens beretning', 'Formanden fortalte om slusen. Beretningen blev godkendt.'],
      ['Regnskab', 'Overskud 4.215 kr. Godkendt.'],
      ['Eventuelt', 'Intet.'],
    ];
    const lines = items.flatMap(([title, text], i) => [`${form.replace('1', `${i + 1}`)}${title}: ${text}`, '']);
    const { parts = [], minutesKind } =
      parse(['Referat af generalforsamling den 27. marts 2023', '', ...lines]).meetings[0] ?? {};
    expect(parts.map((part) => part.kind === 'item' && part.title)).toEqual(items.map(([title]) => title));
    expect(minutesKind).toBe('referat');
  },
);

test('a colon inside the titles of an agenda parts nothing', () => {
  const titles = ['Budget 2024: tekniske ændringer', 'Kirkegården: nyt hegn', 'Ungepuljen: tre ansøgninger'];
  const lines = titles.flatMap((title, i) => [`${i + 1}. ${title}`, '']);
  const { parts = [] } =
    parse(['Dagsorden for mødet i Kulturudvalget den 27. marts 2023', '', ...lines]).meetings[0] ?? {};
  expect(parts.map((part) => part.kind === 'item' && part.title)).toEqual(titles);
});

test.each(['🔹 ', '📌', '✅ ', '➡️ ', '■ '])('a picture in front of the number says nothing: %s', (picture) => {
  const lines = ['Budget', 'Toiletter', 'Eventuelt'].flatMap((title, i) => [
    `${picture}Punkt ${i + 1}: ${title}`,
    'Det er gennemgået.',
    '',
  ]);
  const { parts = [] } =
    parse(['Referat fra skolebestyrelsesmøde den 12. november 2024', '', ...lines]).meetings[0] ?? {};
  expect(parts.map((part) => part.kind === 'item' && part.title)).toEqual(['Budget', 'Toiletter', 'Eventuelt']);
});
