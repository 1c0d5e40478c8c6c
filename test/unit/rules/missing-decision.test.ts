/** Where the missing section is written when the item has no heading line of its own. */
import { expect, it } from 'vitest';
import { check } from '../../../server/src/check.ts';
import { parse } from '../../../server/src/syntax/index.ts';

const decided = 'Beslutning\nGodkendt.\nResumé\nOm sagen.\nIndstilling\nat godkende.\n';
const text = `Referat\nKulturudvalget den 4. april 2022\n${decided.repeat(4)}`;

it('is written in front of the first section of an item that begins with its sections', () => {
  const lines = `${text}Beslutning\nGodkendt.\nIndstilling\nat godkende.\nResumé\nOm sagen.\n`.split('\n');
  for (let drop = 2; drop < lines.length; drop++) {
    const left = lines.filter((_, line) => line !== drop);
    for (const finding of check(parse(left)))
      for (const { edits } of finding.suggestions)
        for (const { range } of edits) {
          expect(range.start.line).toBeGreaterThanOrEqual(0);
          expect(range.end.character).toBeLessThanOrEqual((left[range.end.line] ?? '').length);
        }
  }
});
