/** Documents whose lines were broken at a column, with and without their blank lines. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../../../server/src/check.ts';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { itemsOf } from '../../../../server/src/syntax/place.ts';
import { seeds } from '../../../support/seeds.ts';
import { hardWrapped, withoutBlankLines } from '../../support/damage.ts';

const fixtures = path.resolve(import.meta.dirname, '../../../../fixtures');
const invented = fs
  .readdirSync(fixtures)
  .filter((folder) => folder !== 'rules' && fs.statSync(path.join(fixtures, folder)).isDirectory())
  .flatMap((folder) => fs.readdirSync(path.join(fixtures, folder)).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.referat.txt'))
  // Its headings are misspelt on purpose, and a misspelt one that is broken too is none.
  .filter((file) => file !== 'firstagenda/fejl.referat.txt')
  .map((name) => ({ name, text: fs.readFileSync(path.join(fixtures, name), 'utf8').replaceAll('\r\n', '\n') }));
const documents = [...invented, ...seeds().map(({ name, lines }) => ({ name, text: lines.join('\n') }))];

interface Seen {
  readonly items: readonly string[];
  readonly loud: ReadonlyMap<string, number>;
}

function look(text: string): Seen {
  const referat = parse(text.split('\n'));
  const loud = new Map<string, number>();
  for (const { rule, severity } of check(referat))
    if (severity === 'error' || severity === 'warning') loud.set(rule, (loud.get(rule) ?? 0) + 1);
  const items = [...itemsOf(referat)].map(({ node }) => `${node.numberText ?? '-'}${node.closed ? ' closed' : ''}`);
  return { items, loud };
}

/** Lists that are told from text by nothing but the blank lines, or whose points are broken twice. */
const NEEDS_LINES: Readonly<Record<string, readonly string[]>> = {
  '60': ['variants/lokalraad-dagsorden-liste.referat.txt'],
  '60 tight': ['variants/lokalraad-dagsorden-liste.referat.txt'],
};
const NEEDS_BLANKS = ['unknown/roedlund-markdown.referat.txt', 'variants/skolebestyrelse-alle-etter.referat.txt'];

describe.each([80, 72, 60])('broken at column %i', (width) => {
  for (const tight of [false, true]) {
    test.each(documents)(tight ? 'without blank lines: $name' : '$name', ({ name, text }) => {
      const whole = look(text);
      const wrapped = hardWrapped(text, width);
      const got = look(tight ? withoutBlankLines(wrapped) : wrapped);
      const louder = [...got.loud].filter(([rule, count]) => count > (whole.loud.get(rule) ?? 0));
      expect(louder).toEqual([]);
      const known = NEEDS_LINES[tight ? `${width} tight` : `${width}`] ?? [];
      if (known.includes(name) || (tight && NEEDS_BLANKS.includes(name))) return;
      expect(got.items).toEqual(whole.items);
    });
  }
});

function one(lines: readonly string[]) {
  const referat = parse(lines);
  const items = [...itemsOf(referat)].map(
    ({ node }) => `${node.numberText} ${node.title}${node.closed ? ' lukket' : ''}`,
  );
  return { items, title: referat.meetings[0]?.header.title };
}

describe('what is broken off', () => {
  test('the state at the end of a case line is said of the item above', () => {
    const { items } = one([
      'REFERAT Havneudvalget d. 10-03-2021',
      '',
      '1. Køb af kran (B)',
      '',
      'Sagsnr.: 371-2018-9071                 Dok.nr.: 371-2019-38811',
      'Lukket',
      '',
      '2. Nye bænke (O)',
      '',
      'Sagsnr.: 371-2019-204                  Dok.nr.: 371-2019-38812',
      'Åbent',
      'Indstilling',
      'Havnechefen indstiller, at bænkene købes.',
      'Beslutning',
      'Godkendt.',
    ]);
    expect(items).toEqual(['1 Køb af kran (B) lukket', '2 Nye bænke (O)']);
  });

  test.each([
    ['Punkt 2: Salg af den østlige del af kajarealet ved Nordmolen -', 'Lukket'],
    ['Punkt 2: Salg af den østlige del af kajarealet ved Nordmolen –', 'Lukket punkt'],
    ['Punkt 2: Salg af den østlige del af kajarealet ved Nordmolen (lukket', 'punkt)'],
    ['Punkt 2: Salg af den østlige del af kajarealet ved Nordmolen', '(Lukket)'],
    ['Punkt 2: Salg af den østlige del af kajarealet ved', 'Nordmolen - Lukket'],
  ])('a closed mark over two lines: %j', (first, second) => {
    const { items } = one([
      'REFERAT Havneudvalget d. 10-03-2021',
      '',
      'Punkt 1: Godkendelse af dagsorden',
      '',
      'Beslutning',
      '',
      'Godkendt.',
      '',
      first,
      second,
      '',
      'Punkt 3: Nye bænke på havnepladsen',
      '',
      'Beslutning',
      '',
      'Godkendt.',
    ]);
    expect(items).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Salg af den østlige del af kajarealet ved Nordmolen lukket',
      '3 Nye bænke på havnepladsen',
    ]);
  });

  test('a group of closed items is still one', () => {
    const { items } = one([
      'REFERAT Havneudvalget d. 10-03-2021',
      'Punkt 1: Nye bænke',
      'Beslutning',
      'Godkendt.',
      'Lukket',
      'Punkt 2: Køb af kran',
    ]);
    expect(items).toEqual(['1 Nye bænke', '2 Køb af kran lukket']);
  });

  test.each([
    [['REFERAT 22-25 Havne- og Turismeudvalget d.', '10-02-2022'], 'Havne- og Turismeudvalget', '2022-02-10'],
    [['# **REFERAT Havneudvalget til 31.12.25 d.', '05-09-2018**'], 'Havneudvalget', '2018-09-05'],
    [
      ['Referat til mødet i Udvalget for Havn og', 'Turisme den 4. marts 2021 kl. 16:15 i Webex'],
      'Udvalget for Havn og Turisme',
      '2021-03-04',
    ],
    [
      ['Havne- og Turismeudvalget (2018-2021) – Referat – 4.', 'februar 2019'],
      'Havne- og Turismeudvalget',
      '2019-02-04',
    ],
    [
      ['Bestyrelsesmøde i Havneforeningen Molen fredag den 26.', 'februar 2016 kl. 10.00, Kontoret'],
      'Havneforeningen Molen',
      '2016-02-26',
    ],
  ])('a title over two lines: %j', (title, body, date) => {
    const items = [1, 2, 3].flatMap((n) => [`Punkt ${n}: Sag om emne ${n}`, '', 'Beslutning', '', 'Godkendt.', '']);
    const read = one([...title, 'Opdateret: 3. maj 2023', '', ...items]);
    expect(read.title).toMatchObject({ body, date });
    expect(read.items).toHaveLength(3);
  });

  test('the number of an earlier treatment is no item', () => {
    const { items } = one([
      'REFERAT Havneudvalget d. 10-03-2021',
      'Punkt 1: Nye bænke',
      'Indstilling',
      'Havnechefen indstiller, at bænkene købes.',
      'Beslutning fra Turisme- og Erhvervsudvalget, 9. marts 2021,',
      'pkt. 24:',
      'Anbefales godkendt.',
      'Beslutning',
      'Godkendt.',
      'Punkt 2: Nye lygter',
      'Indstilling',
      'Havnechefen indstiller, at lygterne købes.',
      'Beslutning',
      'Godkendt.',
    ]);
    expect(items).toEqual(['1 Nye bænke', '2 Nye lygter']);
  });

  test('a decision on its heading line that names a day is no heading of a body', () => {
    const referat = parse([
      'REFERAT Havneudvalget d. 10-03-2021',
      '',
      'Punkt 1: Regnskab',
      '',
      'Indstilling: Kassereren indstiller, at regnskabet godkendes.',
      'Beslutning: Godkendt. Regnskabet er afleveret den 11.10.2022',
      'klokken 20.14.',
    ]);
    const [item] = [...itemsOf(referat)];
    expect(item?.node.sections.at(-1)).toMatchObject({ role: 'decision', body: undefined, earlier: false });
    expect(item?.node.sections.at(-1)?.inline).toBeDefined();
  });

  test.each([
    [['Beslutning i Havne- og', 'Turismeudvalget den 10-03-2021']],
    [['Beslutning i Havne- og Turismeudvalget', 'den 10-03-2021']],
    [['Beslutning i Havne- og', 'Turismeudvalget den', '10-03-2021']],
  ])('a decision heading over lines: %j', (heading) => {
    const referat = parse([
      'REFERAT Havne- og Turismeudvalget d. 10-03-2021',
      '',
      'Punkt 1: Regnskab',
      '',
      ...heading,
      '',
      'Godkendt.',
    ]);
    const [item] = [...itemsOf(referat)];
    expect(item?.node.sections).toHaveLength(1);
    expect(item?.node.sections[0]).toMatchObject({ role: 'decision', earlier: false });
    expect(check(referat).filter(({ rule }) => rule.includes('decision') || rule === 'empty-section')).toEqual([]);
  });

  test('contents of titles over three lines', () => {
    const { meetings } = parse([
      'REFERAT Havneudvalget d. 10-03-2021',
      '',
      'Indholdsfortegnelse',
      '',
      'Orientering om besøg i gæstehavnen',
      'og på campingpladsen under sommerens',
      'festival i august.....\t3',
      'Nye lygter på molen.....\t5',
      '',
      'Punkt 1: Orientering om besøg i gæstehavnen og på campingpladsen under sommerens festival i august',
      '',
      'Beslutning',
      '',
      'Taget til efterretning.',
      '',
      'Punkt 2: Nye lygter på molen',
      '',
      'Beslutning',
      '',
      'Godkendt.',
    ]);
    expect(meetings[0]?.header.contents?.entries.map(({ title, page }) => [title, page])).toEqual([
      ['Orientering om besøg i gæstehavnen og på campingpladsen under sommerens festival i august', 3],
      ['Nye lygter på molen', 5],
    ]);
  });

  test('a list of contents with a line that is broken in front of its dash', () => {
    const { meetings } = parse([
      'REFERAT Havneudvalget d. 10-03-2021',
      '',
      'Indholdsfortegnelse',
      '',
      'Orientering om besøg i gæstehavnen under sommerens festival',
      '- august.....\t3',
      'Nye lygter på molen.....\t5',
      '',
      'Punkt 1: Orientering om besøg i gæstehavnen under sommerens festival - august',
      '',
      'Beslutning',
      '',
      'Taget til efterretning.',
      '',
      'Punkt 2: Nye lygter på molen',
      '',
      'Beslutning',
      '',
      'Godkendt.',
    ]);
    expect(meetings[0]?.header.contents?.entries.map(({ title, page }) => [title, page])).toEqual([
      ['Orientering om besøg i gæstehavnen under sommerens festival - august', 3],
      ['Nye lygter på molen', 5],
    ]);
  });
});
