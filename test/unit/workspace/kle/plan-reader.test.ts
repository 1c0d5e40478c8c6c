import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KleEdition } from '../../../../server/src/domain/kle/kle.ts';
import { PlanReader } from '../../../../server/src/workspace/kle/plan-reader.ts';
import { joinEditions, readPlan } from '../../../../server/src/workspace/kle/read-edition.ts';

const folder = path.join(import.meta.dirname, '../../../../fixtures/kle');
const bytesOf = (name: string): Uint8Array => fs.readFileSync(path.join(folder, name));

function edition(name: string): KleEdition {
  const read = readPlan(bytesOf(name));
  if ('code' in read) throw new Error(read.code);
  return read;
}

const readText = (text: string) => readPlan(new TextEncoder().encode(text));

describe('both versions of the schema', () => {
  test('without a namespace: numbers, titles, what went out and when', async () => {
    const plan = await edition('uden-navnerum/emneplan.xml');
    expect(plan.published).toBe('2021-02-01');
    expect([...plan.mainGroups]).toEqual([['15', { title: 'Opdigtet hovedgruppe om fyrtårne' }]]);
    expect([...plan.groups]).toEqual([['15.00', { title: 'Fyrtårne i almindelighed' }]]);
    expect(Object.fromEntries(plan.subjects)).toEqual({
      '15.00.00': { title: 'Fyrtårne & lys' },
      '15.00.05': { title: 'Tågehorn', retired: '2015-06-30' },
      '15.00.07': { title: 'Nummeret taget i brug igen' },
      '15.00.09': { title: 'Går ud senere' },
    });
    expect(plan.facets.size).toBe(0);
  });

  test('with a namespace: the same by local name; blanks in titles are one blank', async () => {
    const plan = await edition('med-navnerum/emneplan.xml');
    expect(plan.published).toBe('2023-05-01');
    expect(plan.groups.get('15.00')).toEqual({ title: 'Fyrtårne i almindelighed' });
    expect(plan.subjects.get('15.00.00')).toEqual({ title: 'Fyrtårne og lys', retired: '2022-01-01' });
  });

  test('facets of both', async () => {
    const [older, newer] = await Promise.all([
      edition('uden-navnerum/handlingsfacetter.xml'),
      edition('med-navnerum/handlingsfacetter.xml'),
    ]);
    expect(Object.fromEntries(older.facets)).toEqual({
      A00: { title: 'Opdigtet facet nul' },
      A08: { title: 'Opdigtet facet otte', retired: '2018-12-31' },
    });
    expect(older.facetCategories.get('A')?.title).toBe('Opdigtet kategori A');
    expect(newer.facets.get('G01')?.title).toBe('Opdigtet facet et');
  });

  test('the two files make one edition, dated by the plan of subjects', async () => {
    const parts = [await edition('uden-navnerum/handlingsfacetter.xml'), await edition('uden-navnerum/emneplan.xml')];
    const joined = joinEditions(parts);
    expect(joined?.published).toBe('2021-02-01');
    expect(joined?.subjects.size).toBe(4);
    expect(joined?.facets.size).toBe(2);
  });

  test('numbers that say only their last part are read as they mean', async () => {
    const read = await readText(
      '<KLE-Emneplan><Hovedgruppe><HovedgruppeNr>27</HovedgruppeNr><Gruppe><GruppeNr>03</GruppeNr><Emne><EmneNr>08</EmneNr></Emne></Gruppe></Hovedgruppe></KLE-Emneplan>',
    );
    expect(read).toMatchObject({ subjects: new Map([['27.03.08', { title: '' }]]) });
  });
});

describe('damage', () => {
  test.each([
    ['no XML', 'REFERAT Kulturudvalget', 'not-xml'],
    ['cut off', '<KLE-Emneplan><Hovedgruppe>', 'not-xml'],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "x">]><KLE-Emneplan><Emne>&b;</Emne></KLE-Emneplan>', 'not-xml'],
    ['other XML', '<feed><UdgivelsesDato>2021</UdgivelsesDato></feed>', 'not-kle'],
    ['nothing', '', 'not-xml'],
  ])('%s', async (_, text, code) => {
    expect(await readText(text)).toMatchObject({ code });
  });

  test('other encodings by mark or declaration', async () => {
    const text = '<KLE-Emneplan><Emne><EmneNr>01.02.03</EmneNr><EmneTitel>Søer</EmneTitel></Emne></KLE-Emneplan>';
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const latin = new Uint8Array(Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`, 'latin1'));
    for (const bytes of [utf16, latin])
      expect(readPlan(bytes)).toMatchObject({
        subjects: new Map([['01.02.03', { title: 'Søer' }]]),
      });
  });
});

test('any text: an edition or a reason, never an error', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<Emne>', '</Emne>', '<EmneNr>', '</EmneNr>', '1.2', '<', '&', ']]>', '\0'), {
        maxLength: 30,
      }),
      (parts) => {
        const reader = new PlanReader();
        for (const part of parts) reader.write(part);
        expect(reader.end()).toBeTypeOf('object');
      },
    ),
  );
});
