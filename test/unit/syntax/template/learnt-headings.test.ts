/** Headings no table knows are learnt from the document; what only recurs is not. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { learnt, minutes } from '../support/learnt.ts';
import { expectMarks } from '../support/marked-text.ts';

describe('a municipality nobody has described', () => {
  test('the short lines that come back in the items are its headings, with the role their words or content show', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Sag nr. 1 – Ny hal i Lundby ◂ item 1

      Hvad handler det om ◂ case

      Hallen er for lille til de mange hold.

      Det foreslår vi ◂ recommendation

      Kontoret foreslår, at hallen bygges.

      Sådan blev det ◂ decision

      Godkendt.

      Papirer ◂ attachments

      Tegning af hallen ◂ file

      Sag nr. 2 – Ny bro i Lundby ◂ item 2

      Hvad handler det om ◂ case

      Broen er for smal til de store biler.

      Det foreslår vi ◂ recommendation

      Kontoret foreslår, at broen bygges.

      Sådan blev det ◂ decision

      Vedtaget.

      Papirer ◂ attachments

      Tegning af broen ◂ file

      Sag nr. 3 – Ny sti i Lundby ◂ item 3

      Hvad handler det om ◂ case

      Stien mangler lys og fast belægning.

      Det foreslår vi ◂ recommendation

      Kontoret foreslår, at stien får lys.

      Sådan blev det ◂ decision

      Godkendt.

      Papirer ◂ attachments

      Tegning af stien ◂ file
    `);
  });

  test('marked-up headings: the level of the sections', () => {
    expectMarks(`
      # REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      ## Punkt 1: Ny hal i Lundby ◂ item 1

      ### Situationen ◂ other

      Hallen er for lille.

      ### Indstilling ◂ recommendation

      at hallen bygges

      ### Beslutning ◂ decision

      Godkendt.

      ## Punkt 2: Ny bro i Lundby ◂ item 2

      ### Situationen ◂ other

      Broen er for smal.

      Økonomi ◂ sub

      Broen koster 2 mio. kr.

      ### Beslutning ◂ decision

      Godkendt.
    `);
  });
});

describe('lines that recur and head nothing', () => {
  test.each([
    ['a decision phrase', 'Godkendt'],
    ['another', 'Taget til efterretning'],
    ['none', 'Ingen bemærkninger'],
    ['an empty answer', 'Ikke relevant'],
    ['the same with a full stop', 'Ikke relevant.'],
    ["the meeting's own body", 'Kulturudvalget'],
  ])('%s: %s', (_, line) => {
    const lines = minutes(6, (n) => [
      'Sagsfremstilling',
      '',
      `Der er lavet en ny plan for emne ${n}.`,
      '',
      'Økonomi',
      '',
      line,
      '',
      'Beslutning',
      '',
      line,
      '',
    ]);
    expect(learnt(lines)).toEqual([]);
  });

  test('the last words of the body’s name, where hard-wrapped lines begin with them', () => {
    const lines = minutes(6, () => [
      'Indstilling',
      'Direktøren for Vækst og Velfærd indstiller til Udvalget for',
      'Kultur og Fritid',
      '1. at sagen godkendes.',
      'Beslutning',
      'Godkendt.',
    ]).filter((line) => line !== '');
    lines[0] = 'REFERAT Udvalget for Kultur og Fritid d. 10-03-2021';
    expect(learnt(lines)).toEqual([]);
  });

  test('a name below `Afbud:`', () => {
    const lines = minutes(6, () => ['Beslutning', '', 'Godkendt.', '', 'Afbud:', '', 'Asta Lind', '']);
    expect(learnt(lines)).toEqual([]);
    const unspaced = minutes(6, () => ['Beslutning', '', 'Godkendt.', '', 'Afbud:', 'Asta Lind', 'Bo Kær', '']);
    expect(learnt(unspaced)).toEqual([]);
  });

  test('a name of an attachment', () => {
    const lines = minutes(6, (n) => ['Beslutning', '', 'Godkendt.', '', 'Bilag', '', 'Høringssvar', '', `Kort ${n}`]);
    expect(learnt(lines)).toEqual([]);
  });

  test('a short line in the case text of one item', () => {
    const lines = minutes(6, (n) => [
      'Sagsfremstilling',
      '',
      'Der er en plan.',
      '',
      ...(n === 3 ? ['Hvad naboerne siger', '', 'Naboerne er glade for planen.', ''] : []),
      'Beslutning',
      '',
      'Godkendt.',
    ]);
    expect(learnt(lines)).toEqual([]);
  });

  test('the same name three times within an item', () => {
    const lines = minutes(4, (n) => [
      'Sagsfremstilling',
      '',
      ...['Sommer', 'Vinter', 'Sommer', 'Vinter', 'Sommer'].flatMap((name) => [name, '', `Tallene for emne ${n}.`, '']),
      'Beslutning',
      '',
      'Godkendt.',
    ]);
    expect(learnt(lines)).toEqual([]);
  });

  test('page heads and feet', () => {
    const lines = minutes(8, (n) => [
      'Sagsfremstilling',
      '',
      'Der er lavet en ny plan for emnet.',
      '',
      'Beslutning',
      '',
      'Godkendt.',
      '',
      `Side ${n} af 9`,
      'Kulturudvalget den 10-03-2021',
    ]);
    const template = parse(lines).meetings[0]?.template;
    expect([...(template?.learnt.keys() ?? [])]).toEqual([]);
    expect(template?.bodyHeadings).toBe(false);
    expect(parse(lines).meetings).toHaveLength(1);
  });
});

test.each(['Indhold', 'Indhold:', 'INDHOLD'])(
  '%s in the items heads what they hold, also above names and lists',
  (heading) => {
    const item = (number: number, ...text: readonly string[]) => [
      ...[`${number}. Sag ${'abc'[number - 1]}`, '', heading, ...text, '', 'Beslutning', 'Godkendt.', ''],
    ];
    const lines = [
      ...['Referat fra mødet i Kulturudvalget den 10. marts 2021', ''],
      ...item(1, 'Hallen er for lille til de mange hold.'),
      ...item(2, 'Broen er for smal til de store biler.'),
      ...item(3, 'Nye stier', 'Stierne mangler lys, og der er kommet tre tilbud.'),
    ];
    const { header, parts = [] } = parse(lines).meetings[0] ?? {};
    expect(header?.contents).toBeUndefined();
    expect(parts.map((part) => part.kind === 'item' && part.sections.map(({ key }) => key))).toEqual(
      parts.map(() => ['indhold', 'beslutning']),
    );
  },
);

test('in capitals a heading that comes twice is told twice', () => {
  const lines = [
    ...['REFERAT Kulturudvalget d. 10-03-2021', ''],
    ...[1, 2, 3].flatMap((number) => [
      `${number}. SAG ${number}`,
      '',
      'RESUMÉ',
      'Hallen er lille.',
      '',
      'BESLUTNING',
      'Ja.',
      '',
    ]),
  ];
  lines.splice(lines.lastIndexOf('BESLUTNING'), 0, 'RESUMÉ', 'Hallen er gammel.', '');
  const last = parse(lines).meetings[0]?.parts.at(-1);
  expect(last?.kind === 'item' && last.sections.map(({ key }) => key)).toEqual(['resumé', 'resumé', 'beslutning']);
});
