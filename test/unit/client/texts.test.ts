import { describe, expect, it } from 'vitest';
import { TEXTS, type Texts, textsFor } from '../../../client/src/texts.ts';

const keys = Object.keys(TEXTS.da) as (keyof Texts)[];

/** The text of a key, its blanks filled in. */
function spell(texts: Texts, key: keyof Texts): string {
  const entry: unknown = texts[key];
  return typeof entry === 'function' ? String(entry(3)) : String(entry);
}

describe('the text table', () => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(TEXTS.en)).toEqual(keys);
  });

  it.each(keys)('%s: says something in both, and not the same', (key) => {
    expect(spell(TEXTS.da, key).trim()).not.toBe('');
    expect(spell(TEXTS.en, key).trim()).not.toBe('');
    expect(spell(TEXTS.da, key)).not.toBe(spell(TEXTS.en, key));
  });

  it('uses every argument', () => {
    for (const texts of [TEXTS.da, TEXTS.en])
      for (const key of keys) if (typeof texts[key] === 'function') expect(spell(texts, key)).toContain('3');
  });

  it('is Danish unless English is asked for', () => {
    expect(textsFor(undefined)).toBe(TEXTS.da);
    expect(textsFor('sv')).toBe(TEXTS.da);
    expect(textsFor('en')).toBe(TEXTS.en);
  });
});
