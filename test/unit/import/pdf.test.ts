import { describe, expect, test } from 'vitest';
import { joined } from '../../../server/src/export/blocks/wrap.ts';
import type { Block } from '../../../server/src/import/block.ts';
import { writeText } from '../../../server/src/import/layout/write-text.ts';
import { readPdf } from '../../../server/src/import/pdf/read-pdf.ts';
import { column, pdfFile } from './support/pdf-file.ts';

async function blocksOf(...pages: Parameters<typeof pdfFile>[0]): Promise<readonly Block[]> {
  return (await readPdf(pdfFile(pages))).blocks;
}

const LONG = 'Udvalget skal tage stilling til en ny aftale om snerydning ved skoler og';

describe('lines', () => {
  test.each([
    ['skole-', 'bestyrelsen', 'skolebestyrelsen'],
    ['Teknik-', 'og Miljøudvalget', 'Teknik- og Miljøudvalget'],
    ['EU-', 'Kommissionen', 'EU-Kommissionen'],
    ['2021-', '2022', '2021-2022'],
    ['en linje', 'og en til', 'en linje og en til'],
    ['bort\u00ad', 'faldet', 'bortfaldet'],
    ['et punkt -', 'og mere', 'et punkt - og mere'],
  ])('%s | %s', (before, after, whole) => {
    expect(joined(before, after)).toBe(whole);
  });

  test('a line that was full goes on, one that ended early is a line of its own', async () => {
    const text = column([LONG, 'institutioner.', 'Afbud:', 'Malthe Brorsholm', '', LONG, 'plejehjem.']);
    expect(await blocksOf(text)).toEqual([
      { kind: 'paragraph', text: `${LONG} institutioner.\nAfbud:\nMalthe Brorsholm` },
      { kind: 'paragraph', text: `${LONG} plejehjem.` },
    ]);
  });

  test('a paragraph goes on over the end of a page', async () => {
    const blocks = await blocksOf(column(['Først.', '', LONG]), column(['institutioner.', '', 'Sidst.']));
    expect(blocks.map(({ kind, ...rest }) => [kind, 'text' in rest ? rest.text : ''])).toEqual([
      ['paragraph', 'Først.'],
      ['paragraph', `${LONG} institutioner.`],
      ['paragraph', 'Sidst.'],
    ]);
  });
});

describe('headings, lists, tables', () => {
  test('a title goes on over the end of a page, and two titles stay two', async () => {
    const title = (text: string) => ({ text, size: 14 });
    const first = 'Punkt 1: Godkendelse af en aftale om vintertjeneste ved';
    const titles = async (...pages: ReturnType<typeof column>[]) =>
      (await blocksOf(...pages)).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    const above = [LONG, 'institutioner.', ''];
    expect(
      await titles(column([...above, title(first)]), column([title('skoler og plejehjem'), '', 'Sagen.', LONG])),
    ).toEqual([`${first} skoler og plejehjem`]);
    expect(
      await titles(column([...above, title(first)]), column([title('Punkt 2: Skilte'), '', 'Sagen.', LONG])),
    ).toEqual([first, 'Punkt 2: Skilte']);
  });

  test('by size, wrapped ones joined, and by another font', async () => {
    const blocks = await blocksOf(
      column([
        { text: 'Referat Vejudvalget d. 3. maj 2022', size: 18 },
        '',
        { text: 'Punkt 1: Godkendelse af en samarbejds-', size: 14 },
        { text: 'aftale om vintertjeneste', size: 14 },
        '',
        { text: 'Beslutning', bold: true },
        'Godkendt.',
        '',
        LONG,
        'institutioner.',
      ]),
    );
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Referat Vejudvalget d. 3. maj 2022' },
      { kind: 'heading', level: 2, text: 'Punkt 1: Godkendelse af en samarbejdsaftale om vintertjeneste' },
      { kind: 'heading', level: 9, text: 'Beslutning' },
      { kind: 'paragraph', text: 'Godkendt.' },
      { kind: 'paragraph', text: `${LONG} institutioner.` },
    ]);
  });

  test('list items with their numbers, wrapped', async () => {
    const blocks = await blocksOf(
      column([`1. ${LONG}`, 'institutioner', '2. at den kan siges op', '- en streg', LONG]),
    );
    expect(blocks.slice(0, 3)).toEqual([
      { kind: 'list-item', marker: '1.', depth: 0, text: `${LONG} institutioner` },
      { kind: 'list-item', marker: '2.', depth: 0, text: 'at den kan siges op' },
      { kind: 'list-item', marker: '-', depth: 0, text: 'en streg' },
    ]);
  });

  test('cells with room between them are a table, a title with its page the contents', async () => {
    const rows = [
      ['Post', '2021'],
      ['Drift', '400'],
    ].flatMap(([left = '', right = ''], at) => [
      { text: left, x: 60, top: 100 + at * 12 },
      { text: right, x: 300, top: 100 + at * 12 },
    ]);
    const contents = column(['Godkendelse af dagsorden........3', 'Vejskilte.....4'], { top: 200 });
    expect(await blocksOf([...rows, ...contents])).toEqual([
      {
        kind: 'table',
        rows: [
          ['Post', '2021'],
          ['Drift', '400'],
        ],
      },
      { kind: 'contents', text: 'Godkendelse af dagsorden........3' },
      { kind: 'contents', text: 'Vejskilte.....4' },
    ]);
  });
});

test('heads and feet of the pages go, the same words elsewhere stay', async () => {
  const page = (number: number, lines: string[]) => [
    { text: 'Nordmarken Kommune, Vejudvalget, 3. maj 2022', x: 60, top: 40 },
    ...column(lines),
    { text: `Side ${number} af 3`, x: 280, top: 800 },
  ];
  const blocks = await blocksOf(
    page(1, ['Beslutning', '', 'Godkendt.']),
    page(2, ['Bilag', '', 'Side 2 af 3 i planen']),
    page(3, ['Beslutning', '', 'Udsat.']),
  );
  expect(writeText(blocks)).toBe('Beslutning\n\nGodkendt.\n\nBilag\n\nSide 2 af 3 i planen\n\nBeslutning\n\nUdsat.\n');
});

test('headings that stand first on their pages are no heads', async () => {
  const pages = [1, 2, 3, 4].map((number) => column([`Punkt ${number}`, '', `Sagen om ${number} skilte.`]));
  const blocks = await blocksOf(...pages);
  expect(writeText(blocks).match(/^Punkt \d$/gm)).toEqual(['Punkt 1', 'Punkt 2', 'Punkt 3', 'Punkt 4']);
});

test('a long head with the number of the page is one', async () => {
  const pages = [1, 2, 3].map((number) => [
    { text: `Nordmarken Kommune, Vejudvalget ${number}`, x: 60, top: 40 },
    ...column([`Sagen om ${number} skilte.`]),
  ]);
  expect(writeText(await blocksOf(...pages))).not.toContain('Nordmarken');
});

describe('files that cannot be read', () => {
  test('pages without text are pictures', async () => {
    await expect(readPdf(pdfFile([[]]))).rejects.toMatchObject({ reason: 'scanned' });
    const { notes } = await readPdf(pdfFile([column(['Tekst']), [], column(['Tekst'])]));
    expect(notes).toEqual([{ kind: 'pages-without-text', count: 1, names: ['2'] }]);
  });

  test('half a file, and bytes that only begin like one', async () => {
    const whole = pdfFile([column([LONG])]);
    await expect(readPdf(new TextEncoder().encode('%PDF-1.7 og så ikke mere'))).rejects.toMatchObject({
      reason: 'damaged',
    });
    await expect(readPdf(whole.slice(0, 60))).rejects.toMatchObject({ reason: 'damaged' });
  });

  test('a password', async () => {
    const locked =
      '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a> /U <0000000000000000000000000000000000000000000000000000000000000000> >> /ID [<00> <00>]';
    await expect(readPdf(pdfFile([column([LONG])], locked))).rejects.toMatchObject({ reason: 'password' });
  });
});
