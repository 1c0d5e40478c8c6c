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
