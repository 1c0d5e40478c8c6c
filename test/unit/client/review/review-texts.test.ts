import { describe, expect, it } from 'vitest';
import { REVIEW_TEXTS, type ReviewTexts } from '../../../../client/src/review/review-texts.ts';

const { da, en } = REVIEW_TEXTS;
const keys = Object.keys(da) as (keyof ReviewTexts)[];

/** A text with its blanks filled in; of a group, all its texts. */
function spell(entry: unknown): string {
  if (typeof entry === 'function') return String(entry(3, 4));
  return typeof entry === 'string' ? entry : JSON.stringify(entry);
}

describe('the texts of the views', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(en)).toEqual(keys);
    expect(Object.keys(en.columns)).toEqual(Object.keys(da.columns));
  });

  it.each(keys)('%s: says something in both, and not the same', (key) => {
    expect(spell(da[key]).trim()).not.toBe('');
    expect(spell(da[key])).not.toBe(spell(en[key]));
  });

  it.each(keys.filter((key) => typeof da[key] === 'function'))('%s uses what it is given', (key) => {
    for (const texts of [da, en]) expect(spell(texts[key])).toContain('3');
  });
});
