/**
 * Edits of marks inside an item: what the meeting's plan and habits were made from is brought up to date, not made again,
 * and still everything comes out as in a fresh parse. The lines are few and alike, so that each edit may be the one that
 * makes a name count, a title stand twice, a number fit the run or a page head recur.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Parser, parse } from '../../../server/src/syntax/parser.ts';
import { treeText } from './support/tree-text.ts';

const POOL = [
  '',
  '',
  '',
  'Teksten går videre her.',
  'Godkendt.',
  'Forvaltningen indstiller, at',
  'Det sker ved:',
  'Vurdering',
  'Vurdering:',
  'Vurdering: den er god',
  'Noter',
  'Baggrund',
  'Økonomi',
  'Lovgrunlag',
  'Sagsfremstilling',
  'Indstilling',
  'Beslutning',
  'Beslutning i Havneudvalget den 10-03-2021',
  'Bilag',
  'Kort over havnen',
  '## Vurdering',
  '**Noter**',
  '1. Valg af formand',
  '2. Valg af formand',
  '3. at sagen godkendes,',
  'Punkt 2: Valg af formand',
  'Punkt 3: Eventuelt',
  '20/1001',
  'EV/23-0210',
  'EV/23-0211',
  'Afbud: Anna Holm',
  'Lukkede punkter',
  'Side 3',
  'Havneudvalget',
  'REFERAT Havneudvalget d. 10-03-2021',
];
const FORMS = ['Punkt #: ', '#. ', 'Sag # – '];
const TITLES = ['Valg af formand', 'Eventuelt', 'Kaj 4', '', 'at sagen godkendes,'];

const line = fc.constantFrom(...POOL);
const document = fc
  .record({
    head: fc.constantFrom(
      ['REFERAT Havneudvalget d. 10-03-2021', ''],
      [
        'REFERAT Havneudvalget d. 10-03-2021',
        '',
        'Indholdsfortegnelse',
        'Valg af formand.....3',
        'Eventuelt.....4',
        '',
      ],
      [],
    ),
    form: fc.constantFrom(...FORMS),
    items: fc.array(fc.record({ title: fc.constantFrom(...TITLES), lines: fc.array(line, { maxLength: 9 }) }), {
      minLength: 2,
      maxLength: 7,
    }),
    twice: fc.boolean(),
  })
  .map(({ head, form, items, twice }) => {
    const meeting = items.flatMap(({ title, lines }, i) => [form.replace('#', `${i + 1}`) + title, '', ...lines, '']);
    return twice ? [...head, ...meeting, ...head, ...meeting] : [...head, ...meeting];
  });
const edit = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('type', 'erase', 'replace', 'insert', 'remove'),
  letter: fc.constantFrom('e', 'r', 'A', '1', '.', ':', ',', ' '),
  line,
});

interface Edit {
  readonly at: number;
  readonly kind: string;
  readonly letter: string;
  readonly line: string;
}

function apply(lines: string[], { at, kind, letter, line: text }: Edit) {
  const start = at % lines.length;
  const before = lines[start] as string;
  if (kind === 'insert') lines.splice(start, 0, text);
  else if (kind === 'remove' && lines.length > 1) lines.splice(start, 1);
  else lines[start] = kind === 'type' ? before + letter : kind === 'erase' ? before.slice(0, -1) : text;
  return { start, removed: kind === 'insert' ? 0 : 1, inserted: kind === 'remove' && lines.length > 0 ? 0 : 1 };
}

/** Edits that came out otherwise once: document, edits, as they were found. */
const ONCE: readonly (readonly [string, readonly string[], readonly (readonly [number, number, ...string[]])[]])[] = [
  [
    'a line put in between two lines of one number moves them apart',
    [
      'REFERAT Havneudvalget d. 10-03-2021',
      'Punkt 1: Valg af formand',
      'Havneudvalget',
      'Punkt 3: Eventuelt',
      'Punkt 2: Valg af formand',
      'Vurdering: den er god',
      '1. Valg af formand',
      'Punkt 2: Valg af formand',
      '',
      'Punkt 3: Valg af formand',
      '',
      'Punkt 4: Valg af formand',
      '',
      'Punkt 5: Valg af formand',
    ],
    [
      [2, 1, '1. Valg af formand'],
      [5, 0, 'Beslutning i Havneudvalget den 10-03-2021'],
    ],
  ],
  [
    'a line that becomes part of the heading is no name any more',
    [
      'Punkt 1: Valg af formand',
      '## Vurdering',
      '2. Valg af formand',
      'Side 3',
      'Forvaltningen indstiller, at',
      'Kort over havnen',
      'Side 3',
      'Lovgrunlag',
      'Punkt 3: Valg af formand',
    ],
    [
      [7, 1, 'Lovgrunlag', ''],
      [3, 1],
    ],
  ],
];

describe('edits of marks', () => {
  it.each(ONCE)('%s', (_name, base, edits) => {
    const lines = [...base];
    const parser = new Parser(lines);
    for (const [start, removed, ...insert] of edits) {
      lines.splice(start, removed, ...insert);
      const followed = parser.update(lines, { start, removed, inserted: insert.length });
      expect(treeText(followed)).toBe(treeText(parse(lines)));
    }
  });

  it('leave the other items the same objects while a word is typed', () => {
    const lines = ['REFERAT Havneudvalget d. 10-03-2021', ''];
    for (let n = 1; n <= 6; n++)
      lines.push(
        `Punkt ${n}: Kaj ${n}`,
        '',
        'Indstilling',
        '',
        'Formanden indstiller, at',
        '1. kajen males',
        '',
        'Beslutning',
        '',
        'Godkendt.',
        '',
      );
    const parser = new Parser(lines);
    const line = lines.indexOf('1. kajen males', 24);
    for (const [start, word] of [
      [line, ' og fejes.'],
      [line - 5, ' ved broen'],
      [line + 1, 'Kajens længde'],
    ] as const) {
      for (const letter of word) {
        const before = parser.referat.meetings[0]?.parts ?? [];
        lines[start] += letter;
        const after = parser.update(lines, { start, removed: 1, inserted: 1 }).meetings[0]?.parts ?? [];
        expect(after.map((part, i) => part === before[i])).toEqual([true, true, false, true, true, true]);
      }
    }
    expect(treeText(parser.referat)).toBe(treeText(parse(lines)));
  });

  it('equal a fresh parse', () => {
    fc.assert(
      fc.property(document, fc.array(edit, { minLength: 1, maxLength: 12 }), (base, edits) => {
        const lines = base.length === 0 ? [''] : [...base];
        const parser = new Parser(lines);
        for (const each of edits) {
          if (each.kind === 'remove' && lines.length === 1) continue;
          expect(treeText(parser.update(lines, apply(lines, each)))).toBe(treeText(parse(lines)));
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
