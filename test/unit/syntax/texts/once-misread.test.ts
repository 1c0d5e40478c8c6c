/** Texts that were once read wrongly, with the marks as they should be. */
import { describe, expect, test } from 'vitest';
import { readEntryTail } from '../../../../server/src/syntax/lines/kinds/entry-tail.ts';
import { ITEM_TEXTS } from '../support/item-texts.ts';
import { expectMarks } from '../support/marked-text.ts';
import { SECTION_TEXTS } from '../support/section-texts.ts';

describe('texts that were once misread', () => {
  test.each(Object.entries({ ...ITEM_TEXTS, ...SECTION_TEXTS }))('%s', (_, text) => {
    expectMarks(text);
  });

  test('leader dots with blanks between them', () => {
    const line = 'Ny hal . . . . . . . . 3';
    expect(readEntryTail(line, 0, line.length)).toMatchObject({ titleEnd: 6, page: 3 });
  });
});
