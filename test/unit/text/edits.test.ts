import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits, findOverlap, minimalEdit, OverlappingEditsError } from '../../../server/src/text/edits.ts';
import { LineDocument } from '../../../server/src/text/line-document.ts';
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
    expect(findOverlap(TextDocument.create('', '', 0, 'abcdef'), overlapping)).toEqual([1, 2]);
    const error = expect(() => applyEdits('abcdef', overlapping));
    error.toThrow(OverlappingEditsError);
    error.toThrow('Edit 2 overlaps edit 1');
  });

  it('accepts exactly what findOverlap accepts, and never fails otherwise', () => {
    const edits = fc.array(
      fc.tuple(position, position, text).map(([start, end, newText]) => ({ range: { start, end }, newText })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(text, edits, (content, list) => {
        const overlap = findOverlap(LineDocument.create('', '', 0, content), list);
        if (overlap) expect(() => applyEdits(content, list)).toThrow(OverlappingEditsError);
        else expect(typeof applyEdits(content, list)).toBe('string');
      }),
    );
  });
});

describe('minimalEdit', () => {
  it('is nothing for equal texts', () => {
    expect(minimalEdit('a\r\nb', 'a\r\nb')).toBeUndefined();
  });

  it('touches only what differs', () => {
    expect(minimalEdit('Punkt 1\nPunkt 3\n', 'Punkt 1\nPunkt 2\n')).toEqual(edit([1, 6], [1, 7], '2'));
    expect(minimalEdit('aa', 'aaa')).toEqual(edit([0, 2], [0, 2], 'a'));
    expect(minimalEdit('', 'a')).toEqual(edit([0, 0], [0, 0], 'a'));
  });

  it('cuts neither a surrogate pair nor a line end in two', () => {
    expect(minimalEdit('x😀', 'x😁')).toEqual(edit([0, 1], [0, 3], '😁'));
    expect(minimalEdit('a\nb', 'a\r\nb')).toEqual(edit([0, 1], [1, 0], '\r\n'));
    expect(minimalEdit('a\rb', 'a\r\nb')).toEqual(edit([0, 1], [1, 0], '\r\n'));
  });

  it('makes the new text of the old, in the library and in the line store', () => {
    fc.assert(
      fc.property(text, text, text, text, (before, a, b, after) => {
        const [from, to] = [before + a + after, before + b + after];
        const change = minimalEdit(from, to);
        const document = LineDocument.create('', '', 0, from);
        if (change) document.update([{ range: change.range, text: change.newText }], 1);
        expect(document.getText()).toBe(to);
        expect(change ? applyEdits(from, [change]) : from).toBe(to);
      }),
      { numRuns: 2000 },
    );
  });
});
