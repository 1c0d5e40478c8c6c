/** Headings no table knows are learnt from the document; what only recurs is not. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { expectMarks } from '../support/marked-text.ts';

/** Minutes of `count` items, each with these lines below its heading. */
function minutes(count: number, body: (n: number) => readonly string[]): string[] {
  const lines = ['REFERAT Kulturudvalget d. 10-03-2021', ''];
  for (let n = 1; n <= count; n++) lines.push(`Punkt ${n}: Sag om emne ${n}`, '', ...body(n), '');
  return lines;
}

function learnt(lines: readonly string[]): string[] {
  return [...(parse(lines).meetings[0]?.template.learnt.keys() ?? [])].sort();
}

describe('a municipality nobody has described', () => {
  test('the short lines that come back in the items are its headings, with the role their words or content show', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Sag nr. 1 – Ny hal i Lundby ◂ item 1

      Hvad handler det om ◂ other

      Hallen er for lille til de mange hold.

      Det foreslår vi ◂ recommendation

      Kontoret foreslår, at hallen bygges.

      Sådan blev det ◂ decision

      Godkendt.

      Papirer ◂ attachments

      Tegning af hallen ◂ file

      Sag nr. 2 – Ny bro i Lundby ◂ item 2

      Hvad handler det om ◂ other

      Broen er for smal til de store biler.

      Det foreslår vi ◂ recommendation

      Kontoret foreslår, at broen bygges.

      Sådan blev det ◂ decision

      Vedtaget.

      Papirer ◂ attachments

      Tegning af broen ◂ file

      Sag nr. 3 – Ny sti i Lundby ◂ item 3

      Hvad handler det om ◂ other

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

describe('a name that no table knows', () => {
  const recommended = ['Indstilling', 'Kontoret indstiller, at det sker.', ''];
  const decided = ['Beslutning', 'Godkendt.', ''];

  test('stands in one item, between headings, as they do', () => {
    const lines = minutes(3, (n) => [
      'Resumé',
      `Der er lavet en plan for emne ${n}, som er sendt i høring.`,
      '',
      ...(n === 2 ? ['Hvad naboerne siger', 'De er glade for planen, der giver plads til alle.', ''] : []),
      ...recommended,
      ...decided,
    ]);
    expect(learnt(lines)).toEqual(['hvad naboerne siger']);
  });

  test('is a sentence that the next line goes on with', () => {
    const lines = minutes(3, (n) => [
      'Resumé',
      `Der er lavet en plan for emne ${n}, som er sendt i høring.`,
      '',
      ...(n === 2 ? ['Det foreslås i planen at', 'der plantes træer, som giver plads til alle.', ''] : []),
      ...recommended,
      ...decided,
    ]);
    expect(learnt(lines)).toEqual([]);
  });

  test('heads the headings of every item', () => {
    const lines = minutes(3, (n) => [
      'Oplægget til mødet',
      'Resumé',
      `En plan for emne ${n}.`,
      '',
      ...recommended,
      ...decided,
    ]);
    expect(learnt(lines)).toEqual(['oplægget til mødet']);
    expect(parse(lines).meetings[0]?.template.learnt.get('oplægget til mødet')).toBe('other');
  });

  test('is a link right below each title, above the case number', () => {
    const lines = ['REFERAT Kulturudvalget d. 10-03-2021', ''];
    for (let n = 1; n <= 3; n++)
      lines.push(`Punkt ${n}: Sag om emne ${n}`, 'Hent sagen som fil', `Sagsnummer 24/${n}0991`, '', ...decided);
    expect(learnt(lines)).toEqual([]);
    const [meeting] = parse(lines).meetings;
    expect(meeting?.parts.map((part) => part.kind === 'item' && part.caseNumber?.text)).toEqual([
      '24/10991',
      '24/20991',
      '24/30991',
    ]);
  });

  test('is underlined', () => {
    const underlined = (name: string) => [name, '-'.repeat(name.length)];
    const lines = minutes(3, (n) => [
      ...underlined('Tanker'),
      `Der er brug for emne ${n}, som alle kan lide.`,
      '',
      ...underlined('Beslutning'),
      'Godkendt.',
    ]);
    expect(learnt(lines)).toEqual(['tanker']);
  });

  test('has its recommendation in a sentence below it', () => {
    const lines = minutes(3, () => [
      'Resumé',
      'Der er en plan.',
      '',
      'Det foreslår vi',
      'Kontoret indstiller,',
      'at planen følges.',
      '',
      ...decided,
    ]);
    const item = parse(lines).meetings[0]?.parts[1];
    const headings = item?.kind === 'item' ? item.sections.map(({ heading }) => heading.text) : [];
    expect(headings).toEqual(['Resumé', 'Det foreslår vi', 'Beslutning']);
  });

  test('stands behind the bullet that the known ones wear', () => {
    const lines = minutes(3, (n) => [
      '▪ Resumé',
      `Der er lavet en plan for emne ${n}.`,
      '',
      ...(n === 2 ? ['▪ Naboernes svar', 'De er glade for planen.', ''] : []),
      '▪ Beslutning',
      'Godkendt.',
    ]);
    expect(learnt(lines)).toEqual(['naboernes svar']);
  });

  test('is `Indhold` above the text of every item', () => {
    const lines = minutes(3, (n) => ['Indhold', `Chefen fortalte om emne ${n}, som er på vej.`, '', ...decided]);
    expect(learnt(lines)).toEqual(['indhold']);
  });

  test('holds what somebody recommends', () => {
    const lines = minutes(3, () => [
      'Sagen',
      'Der er en plan.',
      '',
      'Derfor',
      'at planen følges',
      'at den betales',
      '',
      ...decided,
    ]);
    expect(parse(lines).meetings[0]?.template.learnt.get('derfor')).toBe('recommendation');
  });
});

test('the heading of another body in capitals, where headings are, opens a section told once', () => {
  const lines = minutes(3, (n) => [
    'RESUMÉ',
    '',
    'Der er en plan.',
    '',
    ...(n === 2 ? ['TEKNIK- OG FRITIDSUDVALGET DEN 3. MARTS 2021', '', 'Anbefales.', ''] : []),
    'BESLUTNING',
    '',
    'Godkendt.',
  ]);
  const item = parse(lines).meetings[0]?.parts[1];
  expect(item?.kind === 'item' && item.sections.map(({ role, earlier }) => [role, earlier])).toEqual([
    ['summary', false],
    ['decision', true],
    ['decision', false],
  ]);
});
