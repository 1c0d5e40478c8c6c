/** Several meetings in one file, and lines that look like a title and begin none. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { expectMarks } from '../support/marked-text.ts';

const FIRST = `
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Mødedato Onsdag d. 10. marts 2021 kl. 15:00 ◂ fact date

      Punkt 1: Ny hal i Lundby ◂ item 1

      Beslutning ◂ decision

      Godkendt.

      Punkt 2: Ny bro i Lundby ◂ item 2

      Beslutning ◂ decision

      Godkendt.
`;

describe('a further meeting', () => {
  test('has its own facts', () => {
    const referat = expectMarks(`${FIRST}
      REFERAT Kulturudvalget d. 14-04-2021 ◂ meeting, title

      Mødedato Onsdag d. 14. april 2021 kl. 15:00 ◂ fact date

      Punkt 3: Ny sti i Lundby ◂ item 3

      Beslutning ◂ decision

      Godkendt.
    `);
    expect(referat.meetings.map((meeting) => meeting.header.title?.date)).toEqual(['2021-03-10', '2021-04-14']);
  });

  test.each([
    ['Mødet hævet kl. 16.25', 'Byrådet', 'Fraværende: Asger Klitvang'],
    ['Mødet sluttede kl. 18.10', 'SOCIAL- OG SUNDHEDSUDVALGET', 'Til stede: Asger Klitvang, Rosa Tangager'],
    ['Mødet blev hævet kl. 12', 'Menighedsrådet', 'Deltagere: Asger Klitvang'],
  ])('of another body has no title: %s', (end, body, present) => {
    const item = (n: number) => [`${n}) Ny hal ${n} i Lundby`, '', 'Økonomiudvalgets beslutning', 'Anbefales.', ''];
    const own = [`${body[0]}${body.slice(1).toLowerCase()}s beslutning`, 'Vedtaget.', ''];
    const rule = '=====================';
    const parsed = parse([
      'Referat af møderne den 5. oktober 2009',
      '',
      'Økonomiudvalget',
      'Til stede: Alle',
      '',
      ...item(188),
      ...item(189),
      end,
      '',
      rule,
      body,
      rule,
      '',
      present,
      '',
      ...[...item(131), ...own],
      ...[...item(132), ...own],
    ]);
    const numbersIn = parsed.meetings.map(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'item' ? [part.number] : [])),
    );
    expect(numbersIn).toEqual([
      [188, 189],
      [131, 132],
    ]);
    const earlier = parsed.meetings[1]?.parts.map(
      (part) => part.kind === 'item' && part.sections.map((section) => section.earlier),
    );
    expect(earlier).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  test('the name of a body behind the end begins none without who was there and items', () => {
    const lines = ['REFERAT Kulturudvalget d. 10-03-2021', '', '1. Ny hal', '', 'Beslutning', 'Godkendt.', ''];
    expect(
      parse([...lines, 'Mødet hævet kl. 16.25', '', 'Byrådet', '', '2. Ny bro', '', 'Beslutning', 'Ja.']).meetings,
    ).toHaveLength(1);
    expect(parse([...lines, 'Mødet hævet kl. 16.25', '', 'Byrådet', 'Fraværende: Bo Dahl']).meetings).toHaveLength(1);
  });

  test('is numbered in its title, below a rule', () => {
    const meeting = (n: number) => [
      '==========================',
      `REFERAT AF MØDE ${n} / 2013`,
      `Tirsdag den ${n}. februar 2013, kl. 19.00`,
      '==========================',
      '',
      'Mødt: Rosa Tangager, Bo Dahl',
      'Ikke mødt: Knud Fjordvig',
      '',
      'Nr. 1: Godkendelse af dagsorden',
      'Ingen havde bemærkninger.',
      'Konklusion: Godkendt.',
      '',
      'Nr. 2: Eventuelt',
      'Nøglen er fundet.',
      'Konklusion: Intet.',
      '',
    ];
    const { meetings } = parse([...meeting(4), ...meeting(5)]);
    expect(meetings.map(({ parts }) => parts.length)).toEqual([2, 2]);
    expect(meetings.map(({ header }) => header.title?.date)).toEqual(['2013-02-04', '2013-02-05']);
  });

  test('has its own contents', () => {
    expectMarks(`${FIRST}
      REFERAT Kulturudvalget d. 14-04-2021 ◂ meeting, title

      Indholdsfortegnelse ◂ contents
      Ny sti i Lundby.....\t2 ◂ entry
      Ny vej i Lundby.....\t3 ◂ entry

      Punkt 1: Ny sti i Lundby ◂ item 1

      Beslutning ◂ decision

      Godkendt.

      Punkt 2: Ny vej i Lundby ◂ item 2

      Beslutning ◂ decision

      Godkendt.
    `);
  });

  test('begins its numbers again', () => {
    expectMarks(`${FIRST}
      REFERAT Kulturudvalget d. 14-04-2021 ◂ meeting, title

      Punkt 1: Ny sti i Lundby ◂ item 1

      Beslutning ◂ decision

      Godkendt.
    `);
  });

  test('may be an agenda and of another form', () => {
    const referat = expectMarks(`${FIRST}
      DAGSORDEN Byrådet d. 14-04-2021 ◂ meeting, title

      Mødested: Salen ◂ fact place

      1. Ny sti i Lundby ◂ item 1

      20/1001 ◂ case

      Indstilling ◂ recommendation

      at stien anlægges

      2. Ny vej i Lundby ◂ item 2

      20/1002 ◂ case

      Indstilling ◂ recommendation

      at vejen anlægges
    `);
    expect(referat.meetings.map((meeting) => meeting.minutesKind)).toEqual(['referat', 'dagsorden']);
  });

  test('a year of them', () => {
    const lines: string[] = [];
    for (let month = 1; month <= 12; month++)
      lines.push(
        `REFERAT Kulturudvalget d. 10-${month < 10 ? '0' : ''}${month}-2021`,
        '',
        'Mødested Kantinen',
        '',
        ...[1, 2, 3].flatMap((n) => [`Punkt ${n}: Sag ${n}`, '', 'Beslutning', '', 'Godkendt.', '']),
      );
    const { meetings, starts } = parse(lines);
    expect(meetings).toHaveLength(12);
    expect(starts).toEqual(starts.map((_, i) => i * 22));
    expect(meetings.every((meeting) => meeting.parts.length === 3)).toBe(true);
  });
});

describe('no further meeting', () => {
  const AFTER = `
      Punkt 3: Ny sti i Lundby ◂ item 3

      Beslutning ◂ decision

      Godkendt.
    `;

  test('an attachment called like one', () => {
    expectMarks(`${FIRST}
      Bilag ◂ attachments

      REFERAT Kulturudvalget d. 10-02-2021 ◂ file
${AFTER}`);
  });

  test('an attachment called like one, and the next item numbered on', () => {
    expectMarks(`${FIRST}
      Bilag ◂ attachments

      REFERAT Ældrerådet d. 10-02-2021.pdf ◂ file

      Brev fra naboerne ◂ file
${AFTER}`);
  });

  test('the title said again as page head', () => {
    const lines = ['REFERAT Kulturudvalget d. 10-03-2021', ''];
    for (let n = 1; n <= 6; n++)
      lines.push(
        `Punkt ${n}: Sag om emne ${n}`,
        'Sagsfremstilling',
        'Der er lavet en plan for emnet.',
        `Side ${n} af 6`,
        '\fREFERAT Kulturudvalget d. 10-03-2021',
        'Planen er lang.',
        'Beslutning',
        'Godkendt.',
      );
    const { meetings } = parse(lines);
    expect(meetings).toHaveLength(1);
    expect(meetings[0]?.parts).toHaveLength(6);
  });

  test('a sentence that begins with the title word', () => {
    expectMarks(`${FIRST}
      Referat fra Kulturudvalgets møde den 10-02-2021 blev godkendt.
${AFTER}`);
  });
});
