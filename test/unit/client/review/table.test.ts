import { describe, expect, it } from 'vitest';
import { htmlTable, tableCells, tabSeparated } from '../../../../client/src/review/decisions/decision-table.ts';
import { REVIEW_TEXTS } from '../../../../client/src/review/review-texts.ts';
import { decided } from './rows.ts';

const { da, en } = REVIEW_TEXTS;

describe('the table', () => {
  it('leaves out what is the same in every row, and columns without anything in them', () => {
    expect(tabSeparated([decided({ journalNumber: '' }), decided({ number: '13', decision: null })], da)).toBe(
      [
        'Punkt\tSag\tSagsnummer\tBeslutning',
        '12\tNy mole i Fjordby\t\tGodkendt',
        '13\tNy mole i Fjordby\t05.01.08-P20-1-24\t',
        '',
      ].join('\r\n'),
    );
  });

  it('has body and date where they differ', () => {
    const rows = [
      decided(),
      decided({ body: 'Skoleudvalget', date: '2024-05-14', absent: ['A B', 'C D'], attachments: 3 }),
    ];
    expect(tableCells(rows, en)).toEqual([
      ['Committee', 'Date', 'Item', 'Case', 'Case number', 'Decision', 'Absent', 'Attachments'],
      ['Havneudvalget', '09-04-2024', '12', 'Ny mole i Fjordby', '05.01.08-P20-1-24', 'Godkendt', '', ''],
      ['Skoleudvalget', '14-05-2024', '12', 'Ny mole i Fjordby', '05.01.08-P20-1-24', 'Godkendt', 'A B, C D', '3'],
    ]);
  });

  it('marks what was dealt with behind closed doors', () => {
    expect(tableCells([decided({ closed: true })], da)[1]).toContain('Ny mole i Fjordby (lukket)');
  });

  it('tells who voted how, and an unsure decision in its own words', () => {
    const votes = [{ for: { names: [], count: 4 }, against: { names: ['V'], count: 3 }, abstained: { names: [] } }];
    const unsure = decided({ number: '13', class: 'other', decision: 'Udvalget ser …', text: 'Udvalget ser på det' });
    expect(tableCells([decided({ votes }), unsure], da)).toEqual([
      ['Punkt', 'Sag', 'Sagsnummer', 'Beslutning', 'Stemmer'],
      ['12', 'Ny mole i Fjordby', '05.01.08-P20-1-24', 'Godkendt', 'For: 4 · Imod: V (3)'],
      ['13', 'Ny mole i Fjordby', '05.01.08-P20-1-24', 'Udvalget ser på det', ''],
    ]);
  });

  it('has one cell for each, whatever stands in it', () => {
    const row = decided({ title: 'Mole\tog\r\nkaj\u00a0 ', journalNumber: '' });
    expect(tableCells([row], da)[1]).toEqual(['12', 'Mole og kaj', 'Godkendt']);
  });

  it('is one block of HTML, with the document’s marks as text', () => {
    const html = htmlTable([decided({ title: '<b>A & "B"\n\nC', journalNumber: '' })], da);
    expect(html).toContain('<tr><th>Punkt</th><th>Sag</th><th>Beslutning</th></tr>');
    expect(html).toContain('<tr><td>12</td><td>&lt;b&gt;A &amp; &quot;B&quot; C</td><td>Godkendt</td></tr>');
    expect(html).not.toMatch(/\n\n/);
  });
});
