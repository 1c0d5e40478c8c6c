import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineDocument } from '../../../server/src/text/line-document.ts';
import { expectSame, position, step, text } from './line-arbitraries.ts';

const open = (content: string) => LineDocument.create('file:///a.referat', 'referat', 1, content);
const at = (line: number, character: number) => ({ line, character });
const range = (a: [number, number], b: [number, number]) => ({ start: at(...a), end: at(...b) });

describe('LineDocument beside the library', () => {
  it('answers alike for any text', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(position, { maxLength: 8 }),
        fc.array(fc.integer({ min: -3, max: 60 })),
        (t, ps, os) => {
          expectSame(open(t), TextDocument.create('file:///a.referat', 'referat', 1, t), ps, os);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('stays alike through any edits', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(step, { maxLength: 12 }),
        fc.array(position, { maxLength: 6 }),
        fc.array(fc.integer({ min: -3, max: 60 }), { maxLength: 6 }),
        (start, steps, ps, os) => {
          const document = open(start);
          let oracle = TextDocument.create('file:///a.referat', 'referat', 1, start);
          steps.forEach((changes, i) => {
            for (const change of changes) {
              // A fresh oracle each time: the library loses its line offsets after an edit beyond the last line.
              oracle = TextDocument.update(fresh(oracle), [change], i + 2);
            }
            document.update(changes, i + 2);
            expectSame(document, fresh(oracle), ps, os);
            expect(document.version).toBe(i + 2);
          });
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('stays alike in documents of many blocks of lines', () => {
    const place = fc.record({ line: fc.integer({ min: 0, max: 1500 }), character: fc.integer({ min: 0, max: 9 }) });
    const edit = fc.record({ start: place, height: fc.constantFrom(0, 0, 1, 2, 700), text });
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 5 }), fc.array(fc.nat(9000)), (piece, edits, offsets) => {
        const document = open(`${piece}\n`.repeat(200));
        for (const { start, height, text } of edits) {
          const range = { start, end: { line: start.line + height, character: start.character } };
          const oracle = TextDocument.update(fresh(document), [{ range, text }], 2);
          // Asked in between, so that the edit meets offsets it must mend.
          for (const offset of offsets) document.positionAt(offset);
          document.update([{ range, text }], 2);
          expectSame(document, fresh(oracle), [], offsets);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('names the lines that changed', () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(step, fc.boolean()), { maxLength: 12 }), (start, steps) => {
        const document = open(start);
        expect(document.takeChanges()).toBe('all');
        expect(document.takeChanges()).toBeUndefined();
        let old = [...document.lines];
        for (const [changes, take] of [...steps, [[], true] as const]) {
          document.update([...changes], 2);
          if (!take) continue;
          const change = document.takeChanges();
          if (change !== 'all') {
            const { start, removed, inserted } = change ?? { start: 0, removed: 0, inserted: 0 };
            old.splice(start, removed, ...document.lines.slice(start, start + inserted));
            expect(old).toEqual(document.lines);
          }
          old = [...document.lines];
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('LineDocument', () => {
  it('joins a \\r and a \\n that an edit brings together', () => {
    const document = open('a\rb\nc');
    document.update([{ range: range([1, 0], [1, 1]), text: '' }], 2);
    expect(document.lines).toEqual(['a', 'c']);
    expect(document.getText()).toBe('a\r\nc');
    expect(document.getEOLCharacters(0)).toBe('\r\n');
  });

  it('keeps U+2028 and a leading U+FEFF as text', () => {
    expect(open('\uFEFFa\u2028b\u0085c\fd\ne').lines).toEqual(['\uFEFFa\u2028b\u0085c\fd', 'e']);
  });

  it('reports one letter as one line', () => {
    const document = open('a\nb\nc');
    document.takeChanges();
    document.update([{ range: range([1, 0], [1, 0]), text: 'x' }], 2);
    expect(document.takeChanges()).toEqual({ start: 1, removed: 1, inserted: 1 });
  });

  it('keeps one array of lines for life', () => {
    const document = open('a\nb');
    const { lines } = document;
    document.update([{ text: 'x\ny\nz' }, { range: range([0, 0], [0, 0]), text: '\n'.repeat(5000) }], 2);
    expect(document.lines).toBe(lines);
    expect(lines).toHaveLength(5003);
  });

  it('refuses a change of neither form and accepts a range spelt null', () => {
    const document = open('a');
    const send = (change: unknown) => document.update([change as { text: string }], 2);
    expect(() => send({ range: range([0, 0], [0, 0]) })).toThrow('Unknown change event');
    expect(() => send({ text: 'b', rangeLength: 1 })).toThrow('Unknown change event');
    send({ text: 'b', range: null });
    expect(document.getText()).toBe('b');
  });

  it('takes a paste of half a million lines and its removal', () => {
    const document = open('a\r\nb');
    const paste = 'Punkt 1: Godkendelse af dagsorden\r\n'.repeat(500_000);
    document.update([{ range: range([1, 0], [1, 0]), text: paste }], 2);
    expect(document.lineCount).toBe(500_002);
    expect(document.offsetAt(at(500_001, 1))).toBe(paste.length + 4);
    document.takeChanges();
    document.update([{ range: range([1, 0], [500_001, 0]), text: '' }], 3);
    expect(document.lines).toEqual(['a', 'b']);
    // What little is left is cut out anew, so that it does not keep the pasted text in memory.
    expect(document.takeChanges()).toBe('all');
  });

  it('finds offsets on both sides of an edit in a long document', () => {
    const lines = Array.from({ length: 2000 }, (_, i) => `linje ${i}`);
    const document = open(lines.join('\n'));
    const check = () => {
      const oracle = TextDocument.create('u', 'referat', 1, document.getText());
      for (let line = 0; line < document.lineCount; line += 50) {
        const offset = oracle.offsetAt(at(line, 3));
        expect(document.offsetAt(at(line, 3))).toBe(offset);
        expect(document.positionAt(offset)).toEqual(oracle.positionAt(offset));
      }
    };
    check();
    document.update([{ range: range([900, 2], [900, 2]), text: 'abc' }], 2);
    check();
    document.update([{ range: range([300, 0], [700, 2]), text: 'x\n\ny' }], 3);
    check();
  });
});

const fresh = (document: TextDocument) => TextDocument.create('u', 'referat', document.version, document.getText());
