/**
 * Texts that are read wrongly today, with the marks as they should be. Each is expected to fail: once the parser reads
 * it, the test says so, and the text moves to the file of its subject.
 */
import { describe, expect, test } from 'vitest';
import { readEntryTail } from '../../../server/src/syntax/entry-tail.ts';
import { ITEM_DEFECTS } from './support/item-defects.ts';
import { expectMarks } from './support/marked-text.ts';
import { SECTION_DEFECTS } from './support/section-defects.ts';

describe('known defects', () => {
  test.fails.each(Object.entries({ ...ITEM_DEFECTS, ...SECTION_DEFECTS }))('%s', (_, text) => {
    expectMarks(text);
  });

  test.fails('leader dots with blanks between them', () => {
    const line = 'Ny hal . . . . . . . . 3';
    expect(readEntryTail(line, 0, line.length)).toMatchObject({ titleEnd: 6, page: 3 });
  });
});
