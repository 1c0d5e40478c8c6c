import { expect, test } from 'vitest';
import { caseHistory } from '../../../../server/src/features/cases/case-history.ts';
import { documentEntry } from '../../../../server/src/features/cases/make-entry.ts';
import { codeLenses } from '../../../../server/src/features/code-lens/code-lens.ts';
import { decisionRows } from '../../../../server/src/features/review/decisions-view.ts';
import { ENTRIES, FOLDER, MEETINGS } from '../../support/folder.ts';
import { marked } from '../../support/marked.ts';

function lenses(name: string, other?: 'agenda' | 'minutes'): string[] {
  const { referat } = marked(MEETINGS[name] ?? '');
  return codeLenses(referat, FOLDER + name, {
    language: 'da',
    historyOf: (journal) => caseHistory(ENTRIES, journal),
    canShow: true,
    other,
  }).map(({ range, command }) => `${range.start.line + 1} ${command?.title}${command?.command ? ' →' : ''}`);
}

test('over each item: decision, attachments, earlier treatments', () => {
  expect(lenses('plan-2024-04-09.referat.txt')).toEqual([
    '3 Udsat',
    '3 2 bilag',
    '3 Behandlet før: 12-03-2024 · Drøftet →',
    '23 Godkendt',
  ]);
  expect(lenses('oeko-2024-05-02.referat.txt')).toEqual([
    '3 Godkendt',
    '3 Behandlet 2 gange før, sidst 09-04-2024 · Udsat →',
  ]);
});

test('the number of the meeting’s own case is not followed, that of a matter the body is told of is', () => {
  const text = (date: string) => `
    REFERAT Plan- og Miljøudvalget d. ${date}

    Punkt 1: Godkendelse af dagsorden

    00.22.02-A00-1-24

    Beslutning

    Godkendt.

    Punkt 2: Orientering fra formanden

    00.22.02-A00-1-24

    Beslutning

    Taget til efterretning.

    Punkt 3: Orientering om søen

    05.04.00-P20-9-24

    Beslutning

    Taget til efterretning.
  `;
  const [before, now] = [marked(text('09-04-2024')).referat, marked(text('14-05-2024')).referat];
  const entries = [documentEntry(before, 'file:///a.referat.txt'), documentEntry(now, 'file:///b.referat.txt')];
  const found = codeLenses(now, 'file:///b.referat.txt', {
    language: 'da',
    historyOf: (journal) => caseHistory(entries, journal),
    canShow: false,
  }).map(({ command }) => command?.title);
  expect(found).toEqual([
    'Godkendt',
    'Taget til efterretning',
    'Taget til efterretning',
    'Behandlet før: 09-04-2024 · Taget til efterretning',
  ]);
});

test('an agenda is not told that it lacks decisions', () => {
  expect(lenses('plan-2024-04-09-dagsorden.referat.txt')).toEqual(['3 Behandlet før: 12-03-2024 · Drøftet →']);
});

test('over the title the way to what became of the agenda, from either side', () => {
  expect(lenses('plan-2024-04-09.referat.txt', 'agenda')[0]).toBe('1 Sammenlign med dagsordenen →');
  expect(lenses('plan-2024-04-09-dagsorden.referat.txt', 'minutes')[0]).toBe('1 Sammenlign med referatet →');
});

test('the view of decisions counts the problems of each item', () => {
  const { referat } = marked(MEETINGS['plan-2024-04-09.referat.txt'] ?? '');
  expect(decisionRows(referat, [30, 0, 2, 8, 23])).toEqual([
    {
      number: '28',
      title: 'Cykelsti mellem Fjordby og Strandlund',
      line: 2,
      endLine: 21,
      journalNumber: '05.04.00-P20-3-23',
      decision: 'Udsat',
      text: 'Udsat',
      class: 'postponed',
      votes: [],
      dissent: false,
      decisionLine: 10,
      absent: ['Samir Dalgas'],
      attachments: 2,
      problems: 2,
      closed: false,
      standing: false,
      body: 'Plan- og Miljøudvalget',
      date: '2024-04-09',
    },
    expect.objectContaining({ number: '29', problems: 1, closed: true, decision: 'Godkendt' }),
  ]);
});
