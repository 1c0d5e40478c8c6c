/** Items that are rows of one table: number and title head them, the other cells stand below the names of their columns. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../server/src/export/extract.ts';
import { safeModel } from '../../../server/src/export/safe-model.ts';
import { htmlPage, wordDocument } from '../../../server/src/export/writers.ts';
import { publicModel } from '../../../server/src/publish/public-model.ts';

const BARS = `Referat fra bestyrelsesmøde i Nørreskov Vandværk den 4. marts 2024

Til stede: Anna Lund, Bo Kvist

| Nr. | Punkt | Beslutning | Ansvarlig |
|-----|-------|------------|-----------|
| 1 | Godkendelse af dagsorden | Godkendt | Anna |
| 2 | Takster for 2025 | Godkendt med 3 stemmer for | Bo |
| 3 | Ny pumpe | Udsat | |
`;
const TABS = `Referat af møde i Havneudvalget den 4. marts 2024

Nr.\tPunkt\tBeslutning\tAnsvarlig
1\tGodkendelse af dagsorden\tGodkendt\tAnna
2\tTakster for 2025\tGodkendt med 3 stemmer for\tBo
3\tNy pumpe\tUdsat\t
`;
const ONE_CELL = `Referat fra møde i havelauget Solhøj den 4. marts 2024

| Punkt | Referat | Hvem |
|---|---|---|
| 1 Siden sidst | Lågen er lavet. | KM |
| 2 Parkering | Der males nye striber i maj. | TT |
| 3 Eventuelt | Intet. | |
`;

const SETTINGS = { closedDecisions: false, contacts: false };
const modelOf = (text: string) => safeModel(text.split('\n')).model;
const shown = (text: string) =>
  modelOf(text).meetings[0]?.items.map(({ heading, blocks }) => [
    heading.text,
    ...blocks.map((block) =>
      block.kind === 'table' ? [block.header, ...block.rows.map(({ cells }) => cells)] : block,
    ),
  ]);

describe('items in rows', () => {
  const names = ['Beslutning', 'Ansvarlig'];
  const items = [
    ['1 Godkendelse af dagsorden', [names, ['Godkendt', 'Anna']]],
    ['2 Takster for 2025', [names, ['Godkendt med 3 stemmer for', 'Bo']]],
    ['3 Ny pumpe', [names, ['Udsat', '']]],
  ];
  test('parted by bars', () => expect(shown(BARS)).toEqual(items));
  test('parted by tabs', () => expect(shown(TABS)).toEqual(items));
  test('with number and title in one cell', () =>
    expect(shown(ONE_CELL)).toEqual([
      [
        '1 Siden sidst',
        [
          ['Referat', 'Hvem'],
          ['Lågen er lavet.', 'KM'],
        ],
      ],
      [
        '2 Parkering',
        [
          ['Referat', 'Hvem'],
          ['Der males nye striber i maj.', 'TT'],
        ],
      ],
      [
        '3 Eventuelt',
        [
          ['Referat', 'Hvem'],
          ['Intet.', ''],
        ],
      ],
    ]));

  test('the head of the table is told with each row, and nowhere else', () => {
    const [meeting] = modelOf(BARS).meetings;
    expect(meeting?.header.blocks).toEqual([]);
    expect(meeting?.pageLines.map(({ text, line }) => [line, text])).toEqual([
      [5, '| Nr. | Punkt | Beslutning | Ansvarlig |'],
    ]);
  });

  test('a label with its value above items in lines is no head', () => {
    const text =
      'Referat af møde i Havneudvalget den 4. marts 2024\n\nReferent:\tAnna\n\n1.\tTakster\n\nGodkendt.\n\n2.\tNy pumpe\n\nUdsat.\n';
    expect(shown(text)?.map(([heading]) => heading)).toEqual(['1. Takster', '2. Ny pumpe']);
    expect(JSON.stringify(modelOf(text))).toContain('Anna');
  });

  test('a web page and a Word document have a table with a head', async () => {
    const model = modelOf(BARS);
    const html = htmlPage(model);
    expect(html).toContain('<h2 id="noerreskov-vandvaerk-2024-03-04-punkt-2-overskrift">2 Takster for 2025</h2>');
    expect(html).toContain('<th scope="col">Beslutning</th><th scope="col">Ansvarlig</th>');
    expect(html).toContain('<td>Godkendt</td><td>Anna</td>');
    expect(html).not.toContain('|');
    const word = strFromU8(unzipSync(await wordDocument(model))['word/document.xml'] as Uint8Array);
    expect(word.match(/<w:tblHeader\/>/g)).toHaveLength(3);
  });

  test('whose columns nobody names', () => {
    const text =
      'Åben dagsorden for Miljøudvalget den 4. marts 2024\n\n| 1 | Ny vej | 24-001233 | Åben |\n\nVejen anlægges.\n\n| 2 | Salg af grund | 24-001299 | Lukket |\n\nSalget behandles.\n';
    expect(shown(text)?.map(([heading, row]) => [heading, row])).toEqual([
      ['1 Ny vej', [null, ['24-001233', 'Åben']]],
      ['2 Salg af grund', [null, ['24-001299', 'Lukket']]],
    ]);
    expect(JSON.stringify(publicModel(modelOf(text), SETTINGS).meetings[0]?.items[1])).not.toContain('24-001299');
  });

  test('decisions alone are still the cells of the rows', () => {
    const html = htmlPage(extract(modelOf(BARS), { only: 'decisions' }));
    expect(html).toContain('<td>Godkendt med 3 stemmer for</td>');
  });

  test('the cells of a closed item are its content; its decision is shown where the house has said so', () => {
    const closed = modelOf(BARS.replace('Ny pumpe', 'Lukket punkt: Ny pumpe').replace('Udsat', 'Hemmeligt'));
    expect(closed.meetings[0]?.items[2]?.closed).toBe(true);
    expect(JSON.stringify(publicModel(closed, SETTINGS))).not.toContain('Hemmeligt');
    const told = htmlPage(publicModel(closed, { ...SETTINGS, closedDecisions: true }));
    expect(told).toContain('<p>Hemmeligt</p>');
  });
});
