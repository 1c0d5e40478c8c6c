/** Attachments, also those that are called like a section, their item or a title. */
import { describe, expect, test } from 'vitest';
import { attachmentsOf } from '../../../../server/src/syntax/index.ts';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { expectMarks } from '../support/marked-text.ts';

describe('inside Bilag a name is a name', () => {
  test.each([
    'Indstilling',
    'Beslutning',
    'Økonomi',
    'Høring',
    'Resumé',
    'Sagsfremstilling',
    'Ny hal i Lundby',
    'Referat fra borgermøde den 3. maj 2021',
    'REFERAT Ældrerådet d. 01-02-2021',
    'Dagsorden',
    'Tidsplan for hallen.pdf',
    'Punkt 2 - notat.docx',
    'Budget 2021',
    'Beslutning om salg af jord',
    'Kort 3',
  ])('%j', (name) => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny hal i Lundby ◂ item 1

      Indstilling ◂ recommendation

      at hallen bygges

      Beslutning ◂ decision

      Godkendt.

      Bilag ◂ attachments

      Tegning af hallen ◂ file

      ${name} ◂ file

      Brev fra naboerne ◂ file

      Punkt 2: Ny bro i Lundby ◂ item 2

      Indstilling ◂ recommendation

      at broen bygges

      Beslutning ◂ decision

      Godkendt.
    `);
  });
});

describe('what stands after the attachments', () => {
  test('where the template has the decision after them', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny hal i Lundby ◂ item 1

      Indstilling ◂ recommendation

      at hallen bygges

      Bilag ◂ attachments

      Tegning af hallen ◂ file

      Beslutning ◂ decision

      Godkendt.

      Punkt 2: Ny bro i Lundby ◂ item 2

      Indstilling ◂ recommendation

      at broen bygges

      Bilag ◂ attachments

      Tegning af broen ◂ file

      Beslutning ◂ decision

      Godkendt.
    `);
  });

  test('an empty Bilag, then the decision with its body, then Bilag', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny hal i Lundby ◂ item 1

      Indstilling ◂ recommendation

      at hallen bygges

      Bilag ◂ attachments

      Beslutning i Kulturudvalget den 10-03-2021 ◂ decision

      Godkendt.

      Bilag ◂ attachments

      Tegning af hallen ◂ file

      Punkt 2: Ny bro i Lundby ◂ item 2

      Beslutning i Kulturudvalget den 10-03-2021 ◂ decision

      Godkendt.
    `);
  });

  test('bullets are taken off, `Ingen` is no attachment', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny hal i Lundby ◂ item 1

      Beslutning ◂ decision

      Godkendt.

      Bilag: ◂ attachments
      - Tegning af hallen ◂ file
      • Brev fra naboerne ◂ file

      Punkt 2: Ny bro i Lundby ◂ item 2

      Beslutning ◂ decision

      Godkendt.

      Bilag: ◂ attachments
      Ingen
    `);
  });
});

/** The attachments of an item whose list is followed by these lines. */
function listed(...lines: readonly string[]): string[] {
  const text = [
    'REFERAT Kulturudvalget d. 10-03-2021',
    '',
    'Punkt 1: Ny hal',
    '',
    'Beslutning',
    'Godkendt.',
    '',
    ...lines,
  ];
  const part = parse(text).meetings[0]?.parts[0];
  return part?.kind === 'item' ? attachmentsOf(part).map(({ name }) => name) : [];
}

describe('a list ends', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['behind its bullets', ['Bilag', '- Kort', '- Notat', '', 'Formandens initialer: ____'], ['Kort', 'Notat']],
    ['behind one bullet', ['Bilag', '• Kort', '', 'Lundby Kommune', 'Kulturudvalget 10-03-2021'], ['Kort']],
    [
      'behind its files',
      ['Bilag', 'Kort.pdf (1829901)', 'Notat.docx (18299)', '', 'Lundby Kommune'],
      ['Kort.pdf (1829901)', 'Notat.docx (18299)'],
    ],
    [
      'at a wide gap',
      ['Bilag', 'Kort', 'Notat', '', '', 'Udskriftens rigtighed bekræftes.', '', 'Pia Holm'],
      ['Kort', 'Notat'],
    ],
    ['at a wide gap below one name', ['Bilag', 'Kort', '', '', 'Lundby Rådhus, den 12. marts 2021'], ['Kort']],
  ])('%s', (_, lines, names) => expect(listed(...lines)).toEqual(names));

  test.each<[string, readonly string[], readonly string[]]>([
    ['names apart', ['Bilag', '', 'Kort', '', '', 'Notat', '', 'Plan'], ['Kort', 'Notat', 'Plan']],
    ['a blank line among names', ['Bilag', 'Kort', 'Notat', '', 'Plan'], ['Kort', 'Notat', 'Plan']],
    ['bullets apart', ['Bilag', '- Kort', '', '', '- Notat'], ['Kort', 'Notat']],
    ['a page between', ['Bilag', 'Kort', 'Notat', '', '', 'Side 2 af 3', '', '', 'Plan'], ['Kort', 'Notat', 'Plan']],
    ['one file among names', ['Bilag', 'Kort.pdf', '', 'Notat'], ['Kort.pdf', 'Notat']],
  ])('not at %s', (_, lines, names) => expect(listed(...lines)).toEqual(names));
});

test.each(['Bilag 1:', 'Bilag 4.1:', 'BILAG 2:'])(
  'lines that are an attachment each, without a heading over them: %s',
  (label) => {
    const item = (number: number) => [
      `Punkt ${number}: Ny hal`,
      '',
      'Beslutning',
      'Godkendt.',
      '',
      `${label} Tegning af hallen`,
      'Bilag 9 er sendt.',
      '',
    ];
    const parts = parse(['REFERAT Kulturudvalget d. 10-03-2021', '', ...item(1), ...item(2)]).meetings[0]?.parts ?? [];
    expect(parts.map((part) => part.kind === 'item' && attachmentsOf(part).map(({ name }) => name))).toEqual([
      ['Tegning af hallen'],
      ['Tegning af hallen'],
    ]);
  },
);
