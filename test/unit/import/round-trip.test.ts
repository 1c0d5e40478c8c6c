/** Every fixture made a Word document or a PDF and brought over again: the same minutes. */
import { expect, test } from 'vitest';
import { makeModel } from '../../../server/src/export/make-model.ts';
import { wordDocument } from '../../../server/src/export/word/document.ts';
import { importFile } from '../../../server/src/import/import-file.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { asPdf } from './support/as-pdf.ts';
import { asWord } from './support/as-word.ts';
import { allFixtures } from './support/fixture-pieces.ts';
import { compareTrees } from './support/same-tree.ts';

const fixtures = allFixtures();

test.each(fixtures)('Word: $name', async ({ referat, pieces }) => {
  const { text } = await importFile(asWord(pieces), { layout: 'house' });
  const { there, kept, lost } = compareTrees(referat, parse(text.split('\n')));
  expect({ ...kept, lost }).toEqual({ ...there, lost: [] });
});

/** What the export says in other words than the text, so that it cannot come back as it was. */
const SAID_OTHERWISE: Readonly<Record<string, string>> = {
  'edoc/kultur-og-fritid.referat.txt': 'an item’s title stands twice',
  'variants/aeldreraad-alle-ettere.referat.txt': '“Referat” as a heading, without its colon',
  'variants/edoc-gentaget-titel.referat.txt': 'titles stand twice',
  'variants/foldeside-uden-titler.referat.txt': 'items without a title are given one',
  'variants/grundejerforening-ad-svar.referat.txt': 'the titles stand in the list on top only',
  'variants/side-godkendelse-af-dagsorden.referat.txt': 'the head of a web page is left out',
  'variants/skolebestyrelse-alle-etter.referat.txt': 'the titles stand in the list on top only',
};

test.each(fixtures.filter(({ name }) => !(name in SAID_OTHERWISE)))('exported to Word: $name', async ({ referat }) => {
  const { text } = await importFile(await wordDocument(makeModel(referat)), { layout: 'house' });
  const { there, kept, lost } = compareTrees(referat, parse(text.split('\n')));
  expect({ ...kept, lost }).toEqual({ ...there, lost: [] });
});

test('PDF: at least 99 % of the items, 98 % of the sections', async () => {
  const there = { items: 0, sections: 0, decisions: 0 };
  const kept = { items: 0, sections: 0, decisions: 0 };
  const lost: string[] = [];
  for (const { name, referat, pieces } of fixtures) {
    const { text } = await importFile(asPdf(pieces, `Nordmarken Kommune - ${name}`), { layout: 'house' });
    const one = compareTrees(referat, parse(text.split('\n')));
    for (const key of ['items', 'sections', 'decisions'] as const) {
      there[key] += one.there[key];
      kept[key] += one.kept[key];
    }
    lost.push(...one.lost.map((what) => `${name}: ${what}`));
  }
  const told = lost.join('\n');
  expect(kept.items / there.items, told).toBeGreaterThanOrEqual(0.99);
  expect(kept.sections / there.sections, told).toBeGreaterThanOrEqual(0.98);
  expect(kept.decisions / there.decisions, told).toBeGreaterThanOrEqual(0.95);
});
