import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentEntry } from '../../../../server/src/features/cases/make-entry.ts';
import { nextNumber } from '../../../../server/src/features/new-referat/next-number.ts';
import { firstNumber, lastMinutes, proposals } from '../../../../server/src/features/new-referat/propose.ts';
import { proposeDates } from '../../../../server/src/features/new-referat/propose-dates.ts';
import { parse, type Referat } from '../../../../server/src/syntax/index.ts';

const sample = (name: string): Referat =>
  parse(readFileSync(`fixtures/sample/plan-og-miljoe-${name}.referat.txt`, 'utf8').split('\n'));

describe('what is proposed', () => {
  const folder = ['2024-03-12', '2024-04-09', '2024-04-09-dagsorden', '2024-06-11'].map((name) =>
    documentEntry(sample(name), name),
  );

  it('the bodies of the folder with the days they are likely to meet', () => {
    const [body, ...more] = proposals(folder, '2024-06-20');
    expect(more).toEqual([]);
    expect(body?.name).toBe('Plan- og Miljøudvalget');
    expect(body?.dates[0]).toEqual({ date: '2024-07-09', reason: 'rhythm' });
    expect(body?.sources[0]).toEqual({ uri: '2024-06-11', kind: 'referat', date: '2024-06-11' });
  });

  it('a day that has passed when the minutes are written later, from today on when nobody has met for long', () => {
    expect(proposals(folder, '2024-07-20')[0]?.dates[0]?.date).toBe('2024-07-09');
    expect(proposals(folder, '2026-11-22')[0]?.dates[0]?.date).toBe('2026-12-08');
  });

  it('an agenda without minutes first', () => {
    const [body] = proposals(
      folder.filter(({ uri }) => uri !== '2024-04-09' && uri !== '2024-06-11'),
      '2024-04-09',
    );
    expect(body?.dates[0]).toEqual({ date: '2024-04-09', reason: 'agenda' });
    expect(body?.sources.map(({ uri }) => uri)).toEqual(['2024-04-09-dagsorden', '2024-03-12']);
  });

  it('the last minutes as model and the number that follows', () => {
    expect(lastMinutes(folder, 'Plan- og Miljøudvalget', '2024-04-09')).toMatchObject({
      uri: '2024-04-09',
      date: '2024-04-09',
    });
    expect(firstNumber(folder, 'Plan- og Miljøudvalget', '2024-06-20')).toBe(50);
    expect(firstNumber(folder, 'Byrådet', '2024-06-20')).toBe(1);
  });

  it('a draft that lacks most decisions is no model while there are finished minutes', () => {
    const text = (day: string, ...decisions: string[]) =>
      `REFERAT Kulturudvalget d. ${day}\n\n${decisions
        .map((decision, at) => `Punkt ${at + 1}: Sag ${at + 1}\n\nBeslutning\n\n${decision}\n`)
        .join('\n')}`;
    const entry = (name: string, words: string) => documentEntry(parse(words.split('\n')), name);
    const done = entry('done', text('10-03-2021', 'Godkendt.', 'Udsat.'));
    const draft = entry('draft', text('14-04-2021', 'Godkendt.', '', ''));
    const last = (...entries: (typeof done)[]) => lastMinutes(entries, 'Kulturudvalget', '2021-05-12')?.uri;
    expect(last(draft, done)).toBe('done');
    expect(last(draft)).toBe('draft');
    expect(proposals([draft, done], '2021-04-20')[0]?.sources.map(({ uri }) => uri)).toEqual(['done', 'draft']);
    const nearly = entry('nearly', text('14-04-2021', 'Godkendt.', 'Drøftet.', ''));
    expect(last(nearly, done)).toBe('nearly');
  });

  it('days by weekday and week of the month', () => {
    expect(proposeDates(['2021-01-13', '2021-02-10', '2021-03-10'])).toEqual([
      '2021-04-14',
      '2021-05-12',
      '2021-06-09',
    ]);
    expect(proposeDates(['2021-03-01', '2021-03-08', '2021-03-15'])).toEqual([
      '2021-03-22',
      '2021-03-29',
      '2021-04-05',
    ]);
    expect(proposeDates(['2021-03-02', '2021-03-16', '2021-03-30'])).toEqual([
      '2021-04-13',
      '2021-04-27',
      '2021-05-11',
    ]);
    expect(proposeDates([])).toEqual([]);
  });

  it('numbers that run over the year, over the period, or begin anew', () => {
    const meeting = (date: string, first: number, last: number) => ({
      date,
      items: [{ number: String(first) }, { number: String(last) }],
    });
    expect(nextNumber([meeting('2021-01-13', 1, 12), meeting('2021-02-10', 13, 20)], 2021)).toBe(21);
    expect(nextNumber([meeting('2021-01-13', 1, 12), meeting('2021-02-10', 13, 20)], 2022)).toBe(1);
    expect(nextNumber([meeting('2021-01-13', 1, 12), meeting('2021-02-10', 1, 9)], 2021)).toBe(1);
    expect(
      nextNumber(
        [meeting('2017-12-13', 540, 551), meeting('2018-01-10', 552, 560), meeting('2018-12-10', 601, 610)],
        2019,
      ),
    ).toBe(611);
    expect(nextNumber([], 2021)).toBe(1);
  });
});

describe('any days', () => {
  it('proposed days lie after the last one and never in the past', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 15 }), day, (days, today) => {
        for (const date of proposeDates(days, today)) {
          expect(date > ([...days].sort().at(-1) ?? '')).toBe(true);
          expect(date >= today).toBe(true);
        }
      }),
    );
  });
});
