import { describe, expect, test } from 'vitest';
import { caseHistory, cases, earlierTreatments } from '../../../../server/src/features/cases/case-history.ts';
import { caseKey, caseNumberAt } from '../../../../server/src/features/cases/case-key.ts';
import { caseHover } from '../../../../server/src/features/hover/case-hover.ts';
import { ENTRIES, FOLDER, placed } from '../../support/folder.ts';
import { cursorOf, marked, underlined } from '../../support/marked.ts';

const CASE = '05.04.00-P20-3-23';

test('every item with the number, in the order of the meetings', () => {
  expect(caseHistory(ENTRIES, CASE).map(placed)).toEqual([
    'plan-2024-03-12.referat.txt:5 20 Cykelsti til Strandlund',
    'plan-2024-04-09-dagsorden.referat.txt:3 28 Cykelsti mellem Fjordby og Strandlund',
    'plan-2024-04-09.referat.txt:3 28 Cykelsti mellem Fjordby og Strandlund',
    'oeko-2024-05-02.referat.txt:3 7 Cykelsti mellem Fjordby og Strandlund',
  ]);
  expect(caseHistory(ENTRIES, '99.99.99-P20-3-23')).toEqual([]);
  expect(caseHistory(ENTRIES, '')).toEqual([]);
});

test('one case however its number is written', () => {
  for (const same of [' 05.04.00-p20-3-23', '05.04.00\u2013P20-3-23', '05.04.00-P20-3-2023'])
    expect([same, caseKey(same)]).toEqual([same, CASE]);
  expect(caseKey('20/13750')).not.toBe(caseKey('20/1375'));
});

test('earlier treatments: no agenda, newest first, not itself', () => {
  const history = caseHistory(ENTRIES, CASE);
  const earlier = earlierTreatments(history, `${FOLDER}oeko-2024-05-02.referat.txt`, 2);
  expect(earlier.map((entry) => `${entry.meeting.date} ${entry.item.decision}`)).toEqual([
    '2024-04-09 Udsat',
    '2024-03-12 Drøftet',
  ]);
  expect(earlierTreatments(history, `${FOLDER}plan-2024-03-12.referat.txt`, 4)).toEqual([]);
});

test('all cases, the one that was treated last first, bounded and filtered', () => {
  const { cases: all, total } = cases(ENTRIES, 10);
  expect(all.map(({ number, title, items }) => `${number} ${title} (${items.length})`)).toEqual([
    '05.04.00-P20-3-23 Cykelsti mellem Fjordby og Strandlund (4)',
    '05.01.08-G01-7-24 Vejfest på Engvej (1)',
  ]);
  expect(total).toBe(2);
  expect(cases(ENTRIES, 1)).toMatchObject({ total: 2, cases: [{ number: CASE }] });
  const few = cases(ENTRIES, 10, ({ item }) => item.title.includes('til Strandlund'));
  expect(few.cases.map(({ items }) => items.length)).toEqual([4]);
});

describe('hover', () => {
  test('the last two treatments and how many came before', () => {
    expect(caseHover(caseHistory(ENTRIES, CASE), { language: 'da', complete: true })).toBe(
      [
        '**Sagens gang**',
        '',
        '- 02-05-2024 Økonomiudvalget, 7: Godkendt',
        '- 09-04-2024 Plan- og Miljøudvalget, 28: Udsat',
        '- 1 tidligere behandling',
      ].join('\n'),
    );
  });

  test('nothing about a case that was treated once; said when the folder is still being read', () => {
    const once = caseHistory(ENTRIES, '05.01.08-G01-7-24');
    expect(caseHover(once, { language: 'da', complete: true })).toBe('');
    expect(caseHover(once, { language: 'da', complete: false })).toContain('læses stadig');
    expect(caseHover([], { language: 'en', complete: false })).toBe('');
  });
});

describe('the number under the cursor', () => {
  function expectNumber(text: string): void {
    const document = marked(text);
    const { line, character } = cursorOf(document);
    const found = caseNumberAt(document.referat, line, character);
    const range = found && {
      start: { line: found.base + found.span.line, character: found.span.start },
      end: { line: found.base + found.span.line, character: found.span.end },
    };
    expect(underlined(document.lines, range ? [range] : [])).toBe(underlined(document.lines, document.ranges));
  }

  test('an item’s own', () =>
    expectNumber(`
      Punkt 3: Kajplads
      20/13750
        |
      ^^^^^^^^
      Beslutning
      Godkendt.
    `));
  test('in running text', () =>
    expectNumber(`
      Punkt 3: Kajplads
      Sagsfremstilling
      Se sag 05.04.00-P20-3-23 om stien.
                  |
             ^^^^^^^^^^^^^^^^^
      Beslutning
      Godkendt.
    `));
  test('nothing on other words', () =>
    expectNumber(`
      Punkt 3: Kajplads
      Beslutning
      Godkendt den 10-03-2021.
                     |
    `));
});
