/**
 * Following an edit equals parsing afresh, where the parser takes its short cuts: lines that only move, meetings that
 * stand whole, edits at the borders of items and meetings. And what did not change stays the same object.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Parser, parse } from '../../../server/src/syntax/parser.ts';
import type { Item, Referat } from '../../../server/src/syntax/tree.ts';
import { treeText } from './support/tree-text.ts';

/** A file with one set of minutes after another. */
function yearOf(meetings: number, items: number): string[] {
  const lines: string[] = [];
  for (let m = 1; m <= meetings; m++) {
    lines.push(`REFERAT Kulturudvalget d. 1${m}-03-2021`, '', `Mødedato Onsdag d. 1${m}. marts 2021 kl. 15:00`, '');
    for (let n = 1; n <= items; n++) {
      lines.push(`Punkt ${n}: Sag nummer ${n}`, '', `20/10${m}${n}`, '', 'Sagsfremstilling', '');
      lines.push(`Teksten i sag ${n} er her, og den fylder en hel linje.`, 'Den går videre her.', '');
      lines.push(
        'Indstilling',
        '',
        'Forvaltningen indstiller, at',
        '1. sagen godkendes.',
        '',
        'Beslutning',
        '',
        'Godkendt.',
        '',
      );
    }
  }
  return lines;
}

const INSERTED = [
  '',
  'En linje mere i teksten.',
  'Baggrund',
  'Beslutning',
  'Punkt 2: En ny sag',
  'Afbud: Anna Holm',
  'REFERAT Kulturudvalget d. 10-03-2021',
  'Mødedato Torsdag d. 11. marts 2021',
  'Lukkede dagsordenspunkter',
  '20/1234',
  'Side 2 af 9',
];
const edit = fc.record({
  at: fc.nat(),
  remove: fc.nat({ max: 3 }),
  insert: fc.array(fc.constantFrom(...INSERTED), { maxLength: 3 }),
});

function replace(lines: string[], start: number, removed: number, insert: readonly string[]) {
  lines.splice(start, removed, ...insert);
  return { start, removed, inserted: insert.length };
}

function itemsOf(referat: Referat): Item[] {
  return referat.meetings.flatMap((meeting) => meeting.parts).filter((part): part is Item => part.kind === 'item');
}

describe('edits', () => {
  it('equal a fresh parse in a file of several meetings', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), fc.array(edit, { minLength: 1, maxLength: 8 }), (meetings, edits) => {
        const lines = yearOf(meetings, 3);
        const parser = new Parser(lines);
        for (const { at, remove, insert } of edits) {
          const start = at % lines.length;
          const change = replace(lines, start, Math.min(remove, lines.length - start), insert);
          if (lines.length === 0) change.inserted = lines.push('');
          expect(treeText(parser.update(lines, change))).toBe(treeText(parse(lines)));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('equal a fresh parse wherever one line is put in, taken out, or doubled', () => {
    const base = yearOf(2, 2);
    const check = (start: number, removed: number, insert: readonly string[]) => {
      const lines = [...base];
      const parser = new Parser(lines);
      const followed = parser.update(lines, replace(lines, start, removed, insert));
      expect(treeText(followed), `line ${start}: ${removed} lines for ${JSON.stringify(insert)}`).toBe(
        treeText(parse(lines)),
      );
    };
    for (let at = 0; at <= base.length; at++) for (const line of INSERTED.slice(0, 5)) check(at, 0, [line]);
    for (let at = 0; at < base.length; at++) {
      check(at, 1, []);
      check(at, 1, ['', base[at] as string]);
      check(at, 1, [base[at] as string, '']);
      check(at, 1, [base[at] as string, base[at] as string]);
      check(at, 2, [base[at] as string]);
    }
  });

  it('leave the other meetings of a file the same objects', () => {
    const lines = yearOf(4, 3);
    const parser = new Parser(lines);
    const before = parser.referat.meetings;
    expect(before).toHaveLength(4);
    const heading = lines.indexOf('Punkt 2: Sag nummer 2', before[0]?.lineCount);
    const renamed = parser.update(lines, replace(lines, heading, 1, ['Punkt 2: Et andet navn'])).meetings;
    expect(renamed.map((meeting, i) => meeting === before[i])).toEqual([true, false, true, true]);
    const longer = parser.update(lines, replace(lines, heading + 7, 0, ['Ny linje.', 'Og en til.'])).meetings;
    expect(longer.map((meeting, i) => meeting === renamed[i])).toEqual([true, false, true, true]);
    const titled = parser.update(
      lines,
      replace(lines, before[0]?.lineCount as number, 1, ['REFERAT Byrådet d. 12-03-2021']),
    ).meetings;
    expect(titled.map((meeting, i) => meeting === longer[i])).toEqual([true, false, true, true]);
  });

  it('leave every other item the same object when lines only move', () => {
    const lines = yearOf(1, 5);
    const parser = new Parser(lines);
    const before = itemsOf(parser.referat);
    const prose = lines.indexOf('Den går videre her.', 21);
    const after = itemsOf(parser.update(lines, replace(lines, prose + 1, 0, ['', ''])));
    expect(after.map((item, i) => item === before[i])).toEqual([true, false, true, true, true]);
    expect(parser.referat.meetings[0]?.starts).toEqual(parse(lines).meetings[0]?.starts);
  });
});
