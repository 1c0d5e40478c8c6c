import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../client/src/publish/gate-summary.ts';
import { PUBLISH_TEXTS } from '../../../client/src/publish/publish-texts.ts';

describe('what the gate says, in a dialog', () => {
  it('names what stops it first, without the file in front and without the words of the command line', () => {
    const err = 'a.txt:66: CPR-nummeret må ikke stå der. (cpr-number)\na.txt: Ikke udgivet … --override "NAVN".\n';
    const out = 'a.txt: Udeladt: indholdet af et lukket punkt, linje 13\n';
    expect(summaryOf({ out, err }, 'a.txt')).toEqual([
      '66: CPR-nummeret må ikke stå der. (cpr-number)',
      'Udeladt: indholdet af et lukket punkt, linje 13',
    ]);
  });

  it('stays short enough to be read', () => {
    const out = Array.from({ length: 40 }, (_, i) => `a.txt: Udeladt: tekst fra skabelonen, linje ${i}`).join('\n');
    const lines = summaryOf({ out, err: '' }, 'a.txt');
    expect(lines).toHaveLength(12);
    expect(lines.at(-1)).toBe('… (+ 29)');
  });

  it('is there in both languages', () => expect(Object.keys(PUBLISH_TEXTS.en)).toEqual(Object.keys(PUBLISH_TEXTS.da)));
});
