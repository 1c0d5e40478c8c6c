/** The tree's invariants on arbitrary text: it covers every line, following edits equals parsing afresh, nothing throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineData } from '../../../server/src/features/outline/outline-data.ts';
import { withPlainBlanks } from '../../../server/src/syntax/lines/read-lines.ts';
import { Parser, parse } from '../../../server/src/syntax/parser.ts';
import { partAt } from '../../../server/src/syntax/place.ts';
import type { Item, Meeting, MeetingPart, Referat } from '../../../server/src/syntax/tree.ts';

const LINES = [
  '',
  '',
  '\u00a0',
  'REFERAT Kulturudvalget d. 10-03-2021',
  'REFERAT Byrådet d. 11-03-2021',
  'Mødedato Onsdag d. 10. marts 2021 kl. 15:00',
  'Indholdsfortegnelse',
  'Ny hal i Lundby.....\t3',
  'Punkt 1: Ny hal i Lundby',
  'Punkt 2: Orientering',
  'Punkt 3: Eventuelt',
  '\fPunkt 4: (Lukket) Salg af grund',
  '1. Ny hal i Lundby',
  '2. Orientering fra formanden (O)',
  '3. at sagen udsættes',
  'Pkt. 7',
  '20/1234',
  '15.00.00-A00-2-21',
  'Sagsnr.: 17/45',
  'EV/23-0210',
  'Beslutningstema',
  'Sagsfremstilling',
  '## **Sagsfremstilling**',
  'Baggrund',
  'Hvad handler det om',
  'Sådan blev det',
  'Økonomi:',
  'Indstilling',
  'Indstilling: Det indstilles, at sagen godkendes.',
  'Forvaltningen indstiller, at',
  'Beslutning',
  'Beslutning i Kulturudvalget den 10-03-2021',
  'Beslutning i Kulturudvalget den',
  'Byrådet, 11-03-2021, pkt. 4',
  'Godkendt.',
  'Afbud:',
  'Anna Holm',
  'Bilag',
  'Indstilling',
  'Notat om hallen.pdf',
  'Lukkede dagsordenspunkter',
  'Side 2 af 9',
  'Løbende tekst, som fylder en hel linje og ender med punktum, og som derfor ikke er en overskrift.',
];
const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, ' ')) },
);
const document = fc.array(line, { minLength: 1, maxLength: 60 });
const edit = fc.record({ at: fc.nat(), remove: fc.nat({ max: 4 }), insert: fc.array(line, { maxLength: 4 }) });

function apply(lines: string[], { at, remove, insert }: { at: number; remove: number; insert: string[] }) {
  const start = at % lines.length;
  const removed = Math.min(remove, lines.length - start);
  const inserted = insert.length === 0 && removed === lines.length ? [''] : insert;
  lines.splice(start, removed, ...inserted);
  return { start, removed, inserted: inserted.length };
}

/** Everything of a tree that a reader of it can see, without the shared class objects. */
function visible(referat: Referat): unknown {
  const part = (node: MeetingPart) => ({ ...node, classes: node.classes.map((cls) => cls.kind) });
  const meeting = (node: Meeting) => ({
    ...node,
    header: { ...node.header, classes: node.header.classes.map((cls) => cls.kind) },
    parts: node.parts.map(part),
    template: [...Object.entries(node.template)].map(([key, value]) => [
      key,
      value instanceof Map || value instanceof Set ? [...value].map(String).sort() : value,
    ]),
  });
  return { ...referat, meetings: referat.meetings.map(meeting) };
}

describe('tree', () => {
  it('covers every line exactly once', () => {
    fc.assert(
      fc.property(document, (lines) => {
        const referat = parse(lines);
        const seen: string[] = [];
        for (const [m, meeting] of referat.meetings.entries()) {
          expect(referat.starts[m]).toBe(seen.length);
          seen.push(...meeting.header.lines);
          for (const [p, node] of meeting.parts.entries()) {
            expect((referat.starts[m] as number) + (meeting.starts[p] as number)).toBe(seen.length);
            seen.push(...node.lines);
          }
          expect(seen.length).toBe((referat.starts[m] as number) + meeting.lineCount);
        }
        const read = lines.map(withPlainBlanks);
        expect(seen).toEqual(read);
        for (let at = 0; at < lines.length; at++) {
          const found = partAt(referat, at);
          expect(found?.node.lines[at - (found?.line ?? 0)]).toBe(read[at]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps sections in order, apart and inside their item', () => {
    fc.assert(
      fc.property(document, (lines) => {
        for (const meeting of parse(lines).meetings) {
          for (const node of meeting.parts) if (node.kind === 'item') expectOrdered(node);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same after any sequence of edits as when parsed afresh', () => {
    fc.assert(
      fc.property(document, fc.array(edit, { minLength: 1, maxLength: 12 }), (initial, edits) => {
        const lines = [...initial];
        const parser = new Parser(lines);
        for (const step of edits) {
          const change = apply(lines, step);
          const followed = parser.update(lines, change);
          expect(visible(followed)).toEqual(visible(parse(lines)));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps an item that did not change as the same object', () => {
    const lines = ['REFERAT Kulturudvalget d. 10-03-2021', ''];
    for (let n = 1; n <= 5; n++)
      lines.push(
        `Punkt ${n}: Sag nummer ${n}`,
        '',
        `20/100${n}`,
        '',
        'Sagsfremstilling',
        '',
        'Teksten i sagen er her.',
        '',
        'Beslutning',
        '',
        'Godkendt.',
        '',
      );
    const parser = new Parser(lines);
    const before = itemsOf(parser.referat);
    lines.splice(8, 1, 'Teksten i sagen er en anden.', 'Og en linje mere.');
    const after = itemsOf(parser.update(lines, { start: 8, removed: 1, inserted: 2 }));
    expect(after[0]).not.toBe(before[0]);
    expect(after.slice(1)).toEqual(before.slice(1));
    for (let i = 1; i < 5; i++) expect(after[i]).toBe(before[i]);
  });

  it('never throws, and the outline stays inside the document', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(line, fc.string({ maxLength: 200, unit: 'binary' })), { minLength: 1, maxLength: 40 }),
        (lines) => {
          const data = outlineData(parse(lines), 'x');
          for (const item of data.items) {
            expect(item.line).toBeGreaterThan(0);
            expect(item.endLine).toBeLessThanOrEqual(lines.length);
            expect(item.endLine).toBeGreaterThanOrEqual(item.line);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

function itemsOf(referat: Referat): Item[] {
  return referat.meetings.flatMap((meeting) => meeting.parts).filter((part): part is Item => part.kind === 'item');
}

function expectOrdered(item: Item): void {
  let end = item.preface.start;
  expect(item.preface.end).toBeGreaterThanOrEqual(item.preface.start);
  for (const section of item.sections) {
    expect(section.start).toBeGreaterThanOrEqual(end);
    expect(section.end).toBeGreaterThan(section.start);
    expect(section.end).toBeLessThanOrEqual(item.lineCount);
    for (const sub of section.subHeadings) {
      expect(sub.start).toBeGreaterThan(section.start);
      expect(sub.end).toBeLessThanOrEqual(section.end);
    }
    end = section.end;
  }
}
