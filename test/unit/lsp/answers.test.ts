import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentSymbol, FoldingRange } from 'vscode-languageserver-types';
import { foldingRanges } from '../../../server/src/features/folding/folding.ts';
import { outline } from '../../../server/src/features/outline/outline.ts';
import { DocumentState } from '../../../server/src/lsp/document-state.ts';
import { foldingJson } from '../../../server/src/lsp/folding-json.ts';
import { outlineJson } from '../../../server/src/lsp/outline-json.ts';
import { inside, rangeInside } from '../../../server/src/lsp/positions.ts';
import { messageJson, written } from '../../../server/src/lsp/serialized.ts';
import { TokenAnswers } from '../../../server/src/lsp/token-answers.ts';
import { LineDocument } from '../../../server/src/text/line-document.ts';

const LINES = [
  'REFERAT Kulturudvalget d. 10-03-2021',
  'Åbne dagsordenspunkter',
  'Punkt 1: Godkendelse af dagsorden',
  'Punkt 2: "Nyt" tag – på \\ biblioteket 🏛',
  '00.22.02-A00-1-21',
  'Indstilling',
  'Forvaltningen indstiller, at',
  'Beslutning',
  'Godkendt.',
  '',
  '\ud800 alene',
];

function state(text: string): DocumentState {
  return new DocumentState(LineDocument.create('file:///a', 'referat', 1, text), (error) => {
    throw error;
  });
}

const text = fc.array(fc.constantFrom(...LINES), { maxLength: 60 }).map((lines) => lines.join('\n'));
const edit = fc.record({ line: fc.nat(60), remove: fc.nat(3), text: fc.constantFrom('', 'x', '\n', ...LINES) });

/** What the transport that writes bytes sends for an answer that is made when it is written. */
function sent<T>(json: () => Uint8Array[], plain: () => T): unknown {
  const message = { jsonrpc: '2.0', id: 7, result: written(json, plain) } as Parameters<typeof messageJson>[0];
  const bytes = messageJson(message);
  if (typeof bytes === 'string') throw new Error('expected pieces');
  const answer = JSON.parse(bytes.before + Buffer.concat(bytes.pieces).toString() + bytes.after);
  // Every other transport writes the plain answer.
  expect(answer).toEqual(JSON.parse(JSON.stringify(message)));
  return answer.result;
}

/** Outline and folds as bytes are what JSON says of the plain answers. */
function expectBytes({ referat }: DocumentState): void {
  const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const symbols = (): DocumentSymbol[] => outline(referat, 'da');
  expect(sent(() => outlineJson(referat, 'da'), symbols)).toEqual(json(symbols()));
  const folds = (): FoldingRange[] => foldingRanges(referat);
  expect(sent(() => foldingJson(referat), folds)).toEqual(json(folds()));
}

test('answers in pieces are what JSON says, before and after edits', () => {
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 8 }), (before, edits) => {
      const document = state(before);
      for (const { line, remove, text } of [{ line: 0, remove: 0, text: '' }, ...edits]) {
        const range = { start: { line, character: 0 }, end: { line: line + remove, character: 0 } };
        document.document.update([{ range, text }], document.version + 1);
        expectBytes(document);
      }
    }),
  );
});

test('an item that moves over a power of ten and back has the line numbers of where it stands', () => {
  const document = state(LINES.join('\n'));
  expectBytes(document);
  for (const lines of [5, 95, 3, 900, 8000, -9000, 1, -4]) {
    const start = { line: 2, character: 0 };
    const range = { start, end: { line: 2 + Math.max(0, -lines), character: 0 } };
    document.document.update([{ range, text: '\n'.repeat(Math.max(0, lines)) }], document.version + 1);
    expect(document.referat.meetings[0]?.parts.map(({ kind }) => kind)).toEqual(['item', 'item']);
    expectBytes(document);
  }
});

test('token differences add up to the whole answer', () => {
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 8 }), (before, edits) => {
      const document = state(before);
      const answers = new TokenAnswers();
      let { resultId, data } = answers.full(document);
      for (const { line, remove, text } of edits) {
        const range = { start: { line, character: 0 }, end: { line: line + remove, character: 0 } };
        document.document.update([{ range, text }], document.version + 1);
        const answer = answers.delta(document, resultId ?? '');
        if ('data' in answer) throw new Error('expected a difference');
        data = [...data];
        for (const { start, deleteCount, data: inserted = [] } of answer.edits.toReversed())
          data.splice(start, deleteCount, ...inserted);
        resultId = answer.resultId;
        expect(data).toEqual(new TokenAnswers().full(document).data);
      }
    }),
  );
});

test('positions of any kind end up in the text', () => {
  const { document } = state('abc\n\ndef');
  const position = fc.record({ line: fc.anything(), character: fc.anything() });
  fc.assert(
    fc.property(position, position, (a, b) => {
      const { start, end } = rangeInside(document, { start: a, end: b } as Parameters<typeof rangeInside>[1]);
      for (const { line, character } of [start, end, inside(document, a as Parameters<typeof inside>[1])]) {
        expect(line).toBeGreaterThanOrEqual(0);
        expect(line).toBeLessThan(3);
        expect(character).toBeGreaterThanOrEqual(0);
        expect(character).toBeLessThanOrEqual(document.lines[line]?.length ?? -1);
      }
      expect(start.line < end.line || (start.line === end.line && start.character <= end.character)).toBe(true);
    }),
  );
});
