import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../client/src/publish/gate-summary.ts';
import { PUBLISH_TEXTS } from '../../../client/src/publish/publish-texts.ts';

describe('what the gate says, in a dialog', () => {
  it('names what stops it first', () => {
    const said = {
      errors: ['Linje 66: CPR-nummeret må ikke stå der.'],
      leftOut: ['Udeladt: et lukket punkt, linje 13'],
    };
    expect(summaryOf(said)).toEqual([...said.errors, ...said.leftOut]);
  });

  it('stays short enough to be read', () => {
    const leftOut = Array.from({ length: 40 }, (_, i) => `Udeladt: tekst fra skabelonen, linje ${i}`);
    const lines = summaryOf({ errors: [], leftOut });
    expect(lines).toHaveLength(12);
    expect(lines.at(-1)).toBe('… (+ 29)');
  });

  it('is there in both languages', () => expect(Object.keys(PUBLISH_TEXTS.en)).toEqual(Object.keys(PUBLISH_TEXTS.da)));
});
