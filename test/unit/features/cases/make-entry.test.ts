import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { documentEntry } from '../../../../server/src/features/cases/make-entry.ts';
import { outlineData } from '../../../../server/src/features/outline/outline-data.ts';
import { parse } from '../../../../server/src/syntax/index.ts';
import { seeds } from '../../../support/seeds.ts';
import { ENTRIES } from '../../support/folder.ts';

test('a meeting with its members, items, decisions, the absent and the number of attachments', () => {
  const meeting = ENTRIES[1]?.meetings[0];
  expect(meeting).toMatchObject({ body: 'Plan- og Miljøudvalget', date: '2024-04-09', kind: 'referat', line: 0 });
  expect(meeting?.items).toEqual([
    {
      number: '28',
      title: 'Cykelsti mellem Fjordby og Strandlund',
      journal: '05.04.00-P20-3-23',
      caseKey: '05.04.00-P20-3-23',
      line: 2,
      closed: false,
      decision: 'Udsat',
      class: 'postponed',
      absent: ['Samir Dalgas'],
      attachments: 2,
    },
    expect.objectContaining({ number: '29', title: 'Salg af grund', closed: true, journal: '', caseKey: '' }),
  ]);
  expect(ENTRIES[0]?.meetings[0]?.members).toEqual(['Kirstine Holtegaard', 'Jørgen Vinterhøj', 'Samir Dalgas']);
});

test('an agenda has no decisions', () => {
  expect(ENTRIES[2]?.meetings[0]).toMatchObject({ kind: 'dagsorden', items: [{ decision: undefined }] });
});

/** Every document there is: the index sees the items that the outline sees. */
test('the same items as the outline, in fixtures and seeds', () => {
  const folder = path.resolve(import.meta.dirname, '../../../../fixtures');
  const texts = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.referat.txt'))
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
  expect(texts.length).toBeGreaterThan(25);
  for (const text of [...texts, ...seeds().map((seed) => seed.text)]) {
    const referat = parse(text.split('\n'));
    const items = documentEntry(referat, 'file:///a').meetings.flatMap((meeting) => meeting.items);
    expect(items.map((item) => [item.number || null, item.line + 1, item.attachments])).toEqual(
      outlineData(referat, 'a').items.map((item) => [item.number, item.line, item.attachments.length]),
    );
  }
});
