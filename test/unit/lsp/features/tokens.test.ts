import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DocumentState } from '../../../../server/src/lsp/documents/document-state.ts';
import { TokenAnswers } from '../../../../server/src/lsp/features/reading/tokens.ts';
import { LineDocument } from '../../../../server/src/text/line-document.ts';

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
  return new DocumentState(new LineDocument('file:///a', 1, text), (error) => {
    throw error;
  });
}

const text = fc.array(fc.constantFrom(...LINES), { maxLength: 60 }).map((lines) => lines.join('\n'));
const edit = fc.record({ line: fc.nat(60), remove: fc.nat(3), text: fc.constantFrom('', 'x', '\n', ...LINES) });

test('token differences add up to the whole answer', () => {
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 8 }), (before, edits) => {
      const document = state(before);
      const answers = new TokenAnswers();
      let { resultId, data } = answers.full(document);
      for (const { line, remove, text } of edits) {
        const range = { start: { line, character: 0 }, end: { line: line + remove, character: 0 } };
        document.document.update([{ range, text }], document.version + 1);
        const answer = answers.delta(document, resultId);
        if ('data' in answer) throw new Error('expected a difference');
        data = [...data];
        for (const { start, deleteCount, data: inserted = [] } of answer.edits.toReversed())
          data.splice(start, deleteCount, ...inserted);
        resultId = answer.resultId ?? '';
        expect(data).toEqual(new TokenAnswers().full(document).data);
      }
    }),
  );
});
