import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../server/src/text/edits.ts';

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

  it('lets edits touch and refuses those that overlap', () => {
    expect(applyEdits('abcd', [edit([0, 0], [0, 2], 'x'), edit([0, 2], [0, 4], 'y')])).toBe('xy');
    const overlapping = [edit([0, 5], [0, 6], ''), edit([0, 0], [0, 3], 'x'), edit([0, 2], [0, 4], 'y')];
    expect(() => applyEdits('abcdef', overlapping)).toThrow('Overlapping edit');
  });
});
