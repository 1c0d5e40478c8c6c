import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineDocument } from '../../../server/src/text/line-document.ts';
import { expectSame, step, text } from './line-arbitraries.ts';

const open = (content: string) => new LineDocument('file:///a.referat', 1, content);
const at = (line: number, character: number) => ({ line, character });
const range = (a: [number, number], b: [number, number]) => ({ start: at(...a), end: at(...b) });

describe('LineDocument beside the library', () => {
  it('answers alike for any text', () => {
    const both = fc.property(text, (t) =>
      expectSame(open(t), TextDocument.create('file:///a.referat', 'referat', 1, t)),
    );
    fc.assert(both, { numRuns: 1000 });
  });

  it('stays alike through any edits', () => {
    fc.assert(
      fc.property(text, fc.array(step, { maxLength: 12 }), (start, steps) => {
        const document = open(start);
        let oracle = fresh(document);
        steps.forEach((changes, i) => {
          // A fresh oracle each time: the library loses its line offsets after an edit beyond the last line.
          for (const change of changes) oracle = fresh(TextDocument.update(oracle, [change], i + 2));
          document.update(changes, i + 2);
          expectSame(document, oracle);
          expect(document.version).toBe(i + 2);
        });
      }),
      { numRuns: 3000 },
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
    document.update([{ range: range([1, 0], [500_001, 0]), text: '' }], 3);
    expect(document.getText()).toBe('a\r\nb');
  });
});

const fresh = (document: { getText(): string }) => TextDocument.create('u', 'referat', 1, document.getText());
