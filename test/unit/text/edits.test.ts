import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits, OverlappingEditsError } from '../../../server/src/text/edits.ts';
import { position, text } from './line-arbitraries.ts';

const edit = (a: [number, number], b: [number, number], newText: string) => ({
  range: { start: { line: a[0], character: a[1] }, end: { line: b[0], character: b[1] } },
  newText,
});

describe('applyEdits', () => {
  it('applies edits given in any order', () => {
    expect(applyEdits('Punkt 1\nPunkt 3\n', [edit([1, 6], [1, 7], '2'), edit([0, 0], [0, 0], '# ')])).toBe(
      '# Punkt 1\nPunkt 2\n',
    );
    expect(applyEdits('a', [])).toBe('a');
  });

  it('keeps the order of insertions at one place, also beyond the end of the line', () => {
    expect(applyEdits('ab', [edit([0, 99], [0, 99], '1'), edit([0, 2], [0, 2], '2')])).toBe('ab12');
    expect(applyEdits('a\nb', [edit([0, 9], [0, 9], '1'), edit([0, 1], [1, 0], '2')])).toBe('a12b');
  });

  it('lets edits touch and refuses those that overlap', () => {
    expect(applyEdits('abcd', [edit([0, 0], [0, 2], 'x'), edit([0, 2], [0, 4], 'y')])).toBe('xy');
    const overlapping = [edit([0, 5], [0, 6], ''), edit([0, 0], [0, 3], 'x'), edit([0, 2], [0, 4], 'y')];
    const error = expect(() => applyEdits('abcdef', overlapping));
    error.toThrow(OverlappingEditsError);
    error.toThrow('Edit 2 overlaps edit 1');
  });

  it('refuses exactly the edits of which two want the same characters', () => {
    const edits = fc.array(
      fc.tuple(position, position, text).map(([start, end, newText]) => ({ range: { start, end }, newText })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(text, edits, (content, list) => {
        const document = TextDocument.create('', '', 0, content);
        const spans = list.map(({ range }) => {
          const [a, b] = [document.offsetAt(range.start), document.offsetAt(range.end)];
          return { from: Math.min(a, b), to: Math.max(a, b) };
        });
        // An insertion where a replacement begins must be given before it.
        const clash = spans.some((one, i) =>
          spans.some(
            (two, j) =>
              i < j && ((one.from < two.to && two.from < one.to) || (one.from === two.from && one.from < one.to)),
          ),
        );
        const apply = (): string => applyEdits(content, list);
        if (clash) expect(apply).toThrow(OverlappingEditsError);
        else
          expect(apply()).toHaveLength(
            list.reduce((sum, { newText }) => sum + newText.length, content.length) -
              spans.reduce((sum, { from, to }) => sum + to - from, 0),
          );
      }),
    );
  });
});
