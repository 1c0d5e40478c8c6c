import { expect, test } from 'vitest';
import { DEFAULT_CONFIG, MOST_KEPT } from '../../../server/src/check.ts';
import { fixText } from '../../../server/src/cli/check/fix-text.ts';

const HEAD = 'REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Ny hal\n\nSagsfremstilling\n\n';
const text = (faults: number): string => `${HEAD}${'Hallen ved sÃ¸en.\n'.repeat(faults)}`;

test('more faults than a check tells of are mended all the same', () => {
  const { text: mended, edits, unfinished } = fixText(text(MOST_KEPT + 1_000), DEFAULT_CONFIG);
  expect([edits, mended.includes('Ã'), unfinished]).toEqual([MOST_KEPT + 1_000, false, false]);
});

test('and where there are too many for one run, that is said', () => {
  const { edits, unfinished } = fixText(text(MOST_KEPT * 10 + 1), DEFAULT_CONFIG);
  expect([edits, unfinished]).toEqual([MOST_KEPT * 10, true]);
});
