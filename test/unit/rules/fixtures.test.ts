import { describe, expect, test } from 'vitest';
import { RULES } from '../../../server/src/rules/registry.ts';
import { answersTo } from './answers.ts';
import { applyFixes, asMark, findingsIn, fixturesOf, type RuleFixture } from './fixture.ts';

/** What a fixture is answerable for: its rule, and every other rule that would be heard. */
function heard(fixture: RuleFixture, rule: string) {
  return findingsIn(fixture.text, fixture.config).filter(
    (finding) => finding.rule === rule || finding.severity === 'error' || finding.severity === 'warning',
  );
}

for (const { meta } of RULES) {
  describe(meta.id, () => {
    for (const fixture of fixturesOf(meta.id)) {
      test(fixture.name, () => {
        const found = heard(fixture, meta.id);
        const graded = new Set(fixture.marks.filter((mark) => mark.split(' ').length > 2));
        const actual = found.map((finding) =>
          graded.has(asMark(finding, true)) ? asMark(finding, true) : asMark(finding, false),
        );
        expect(actual).toEqual([...fixture.marks]);
        if (fixture.valid) expect(found.filter((finding) => finding.rule === meta.id)).toEqual([]);
        else expect(found.some((finding) => finding.rule === meta.id)).toBe(true);
      });

      // Renewed by `npx vitest run --project unit test/unit/rules -u`; read the difference.
      if (!fixture.valid)
        test(`${fixture.name}: messages and remedies are these`, async () => {
          const mine = findingsIn(fixture.text, fixture.config).filter(({ rule }) => rule === meta.id);
          await expect(answersTo(fixture.text, mine)).toMatchFileSnapshot(fixture.answers);
        });

      test(`${fixture.name}: fixes mend and are stable`, () => {
        const mine = (text: string) => findingsIn(text, fixture.config).filter((finding) => finding.rule === meta.id);
        let text = fixture.text;
        for (let round = 0; round < 10; round++) {
          const next = applyFixes(
            text,
            mine(text).flatMap((finding) => finding.fix ?? []),
          );
          if (next === text) break;
          text = next;
        }
        expect(mine(text).filter((finding) => finding.fix)).toEqual([]);
        for (const finding of mine(fixture.text)) {
          expect(finding.fix === undefined || meta.fix === 'safe').toBe(true);
          for (const suggestion of finding.suggestions) {
            const mended = mine(applyFixes(fixture.text, [suggestion]));
            expect(mended.length, suggestion.title).toBeLessThan(mine(fixture.text).length);
          }
        }
      });
    }
  });
}
