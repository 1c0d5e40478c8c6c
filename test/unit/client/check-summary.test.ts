import { describe, expect, it } from 'vitest';
import { counted, NOTHING_CHECKED, summaryText } from '../../../client/src/check/check-summary.ts';
import { QUALITY_TEXTS, type QualityTexts } from '../../../client/src/check/quality-texts.ts';

const { da, en } = QUALITY_TEXTS;

describe('what a check came to', () => {
  it('counts files and findings by severity', () => {
    const summary = [[1, 1, 2], [], [4, 3]].reduce(counted, { ...NOTHING_CHECKED, total: 3 });
    expect(summary).toMatchObject({ checked: 3, withFindings: 2, errors: 2, warnings: 1, informations: 1, hints: 1 });
    expect(summaryText(summary, da, 9)).toBe('3 referater kontrolleret: 2 fejl, 1 advarsel, 1 oplysning og 1 forslag.');
    expect(summaryText(summary, en, 9)).toContain('2 errors, 1 warning, 1 piece of information and 1 hint.');
  });

  it('says when there was nothing, and nothing to find', () => {
    expect(summaryText(NOTHING_CHECKED, da, 9)).toBe(da.checkedNone);
    expect(summaryText({ ...NOTHING_CHECKED, total: 1, checked: 1 }, da, 9)).toBe(
      '1 referat kontrolleret. Der er ikke noget at rette.',
    );
    expect(summaryText({ ...NOTHING_CHECKED, total: 2, checked: 2, warnings: 1, withFindings: 1 }, da, 9)).toBe(
      '2 referater kontrolleret: 1 advarsel.',
    );
  });

  it('says what was not looked at', () => {
    const stopped = { ...NOTHING_CHECKED, total: 9, checked: 4, cancelled: true };
    expect(summaryText(stopped, da, 9)).toBe('Kontrollen blev afbrudt efter 4 af 9 referater.');
    expect(summaryText({ ...NOTHING_CHECKED, total: 2, checked: 1, unread: 1, full: true }, da, 9)).toContain(
      '1 fil kunne ikke læses. Der vises højst 9 fund',
    );
  });
});

describe('text files that look like referater', () => {
  it('are asked about when there is nothing else', () => {
    expect(summaryText({ ...NOTHING_CHECKED, likely: 5 }, da, 9)).toBe(
      '5 tekstfiler her ligner referater. Kontrollér dem?',
    );
    expect(summaryText({ ...NOTHING_CHECKED, likely: 1 }, da, 9)).toBe(
      '1 tekstfil her ligner et referat. Kontrollér den?',
    );
  });

  it('are said to be skipped when others were checked', () => {
    expect(summaryText({ ...NOTHING_CHECKED, total: 2, checked: 2, likely: 3 }, da, 9)).toBe(
      '2 referater kontrolleret. Der er ikke noget at rette. 3 tekstfiler ligner også referater, men er sprunget over, for navnene siger det ikke.',
    );
  });
});

describe('the texts', () => {
  const keys = Object.keys(da) as (keyof QualityTexts)[];
  const spell = (texts: QualityTexts, key: keyof QualityTexts): string => {
    const entry = texts[key] as string | ((...values: unknown[]) => string);
    return typeof entry === 'function' ? entry(3, 3) : entry;
  };

  it('have the same keys in both languages', () => expect(Object.keys(en)).toEqual(keys));

  it.each(keys)('%s: says something of its own in both', (key) => {
    expect(spell(da, key).trim()).not.toBe('');
    expect(spell(da, key)).not.toBe(spell(en, key));
    for (const texts of [da, en]) if (typeof texts[key] === 'function') expect(spell(texts, key)).toContain('3');
  });
});
