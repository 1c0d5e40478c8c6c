/** What stands behind the last item belongs to the meeting, in no house to the item's last section. */
import { describe, expect, it, test } from 'vitest';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { itemsOf } from '../../../../server/src/syntax/place.ts';

const HEADS = {
  sections: [
    'Referat af møde i Kulturudvalget den 4. juni 2024',
    '',
    'Punkt 1: Ny hal',
    '',
    'Beslutning',
    'Godkendt.',
    '',
    'Punkt 2: Eventuelt',
    '',
    'Beslutning',
    'Kim takkede for kaffen.',
    '',
  ],
  bare: [
    'Referat fra bestyrelsesmødet 4. juni 2024',
    '',
    '1. Ny hal',
    'Vi bygger den.',
    '',
    '2. Eventuelt',
    'Kim takkede for kaffen.',
    '',
  ],
  inline: [
    'Menighedsrådet, referat 4. juni 2024',
    '',
    '1. Ny hal',
    'Beslutning: Godkendt.',
    '',
    '2. Eventuelt',
    'Beslutning: Kim takkede.',
    '',
  ],
} as const;

/** The first line of the footer, and where the last item and its last section end; lines 0-based. */
function endOf(head: readonly string[], tail: readonly string[]) {
  const referat = parse([...head, ...tail]);
  const footer = referat.meetings[0]?.parts.find(({ kind }) => kind === 'footer');
  const last = [...itemsOf(referat)].at(-1);
  return {
    footer: footer?.lines[0],
    item: last && last.line + last.node.lineCount,
    section: last && last.line + (last.node.sections.at(-1)?.end ?? last.node.lineCount),
  };
}

const TAILS: readonly (readonly string[])[] = [
  ['Mødet sluttede kl. 21.10.'],
  ['MØDET HÆVET KL. 17.25', '', 'Bo Lind          Ea Bak          Tove Munk'],
  ['Generalforsamlingen blev hævet kl. 22.', '', 'Dirigent: Ea Bak'],
  ['Der var ikke mere, og mødet blev afsluttet kl. 16.00.'],
  ['Formanden hævede mødet kl. 20.'],
  ['Underskrifter:', '', '_______________\t_______________', 'Bo Lind\tEa Bak'],
  ['Referent: Ea Bak'],
  ['Ref.: Ea', '', '____________________', 'Formand'],
  ['_______________________        _______________________', 'Bo Lind                        Ea Bak'],
  ['Referatet er godkendt digitalt.', '', 'Bo Lind', 'Formand'],
  ['Udskriftens rigtighed bekræftes', 'Lunden, den 6. juni 2024'],
  ['Med venlig hilsen', 'Ea Bak', 'sekretær'],
  ['Eventuelle afbud bedes meddelt til sekretæren.'],
  ['---', '', '| Hvem | Hvad |', '|---|---|', '| Bo | Kaffe |'],
  ['BILAG TIL PUNKT 1', '', 'Takster for 2025', 'Hal, pr. time 300 kr.'],
  ['Til toppen', 'Lunden Kommune', 'Torvet 1', 'Kontakt os'],
];

describe.each(Object.entries(HEADS))('behind items with %s', (_, head) => {
  it.each(TAILS.map((tail) => [tail[0] as string, tail] as const))('%s', (first, tail) => {
    expect(endOf(head, tail)).toEqual({ footer: first, item: head.length, section: head.length });
  });
});

test.each([
  ['Udvalget drøftede, hvornår mødet sluttede sidst.'],
  ['Kontoret har sendt et brev til alle naboer.'],
  ['Referent på næste møde bliver fundet til den tid, og alle kan melde sig hos formanden inden da.'],
  ['Bilag til punkt 2'],
  ['Kaffe', '---', 'Den laves af Kim.'],
])('no end of a meeting: %s', (...tail) => {
  for (const head of Object.values(HEADS)) expect(endOf(head, tail).footer).toBeUndefined();
});

test('a meeting that ends is all that is told of an item, or its title', () => {
  expect(endOf(HEADS.sections.slice(0, -2), ['Mødet sluttede kl. 21.']).footer).toBeUndefined();
  expect(endOf(HEADS.sections.slice(0, -5), ['3. Underskrifter', '', '__________', 'Bo Lind']).footer).toBeUndefined();
});

test('each meeting of a document has its own end', () => {
  const text = [...HEADS.sections, 'Mødet sluttede kl. 16.', '', ...HEADS.sections, 'Mødet sluttede kl. 17.'];
  const { meetings } = parse(text);
  expect(meetings.map(({ parts }) => parts.at(-1)?.lines[0])).toEqual([
    'Mødet sluttede kl. 16.',
    'Mødet sluttede kl. 17.',
  ]);
});

test('where lines are drawn between the items, another one ends nothing', () => {
  const rule = '_'.repeat(60);
  const item = (title: string) => [rule, title, rule, 'Vi bygger den.', ''];
  const text = [
    'Referat fra bestyrelsesmødet 4. juni 2024',
    '',
    ...item('Sag 1  Ny hal'),
    ...item('Sag 2  Ny bro'),
    ...item('Sag 3  Eventuelt'),
  ];
  const { parts = [] } = parse(text).meetings[0] ?? {};
  expect(parts.map(({ kind }) => kind)).toEqual(['item', 'item', 'item']);
});

test('lines drawn in a meeting say nothing of the end of the next one', () => {
  const item = (title: string) => ['', `### ${title}`, 'Vi bygger den.', '', '---'];
  const drawn = [
    'Referat af møde i Kulturudvalget den 4. juni 2024',
    ...item('Punkt 1: Ny hal'),
    ...item('Punkt 2: Eventuelt'),
  ];
  const plain = [...HEADS.sections, '---', 'Bo Lind', 'Ea Bak'];
  for (const above of [[], drawn])
    expect(
      parse([...above, '', ...plain])
        .meetings.at(-1)
        ?.parts.at(-1)?.lines,
    ).toEqual(['---', 'Bo Lind', 'Ea Bak']);
});
