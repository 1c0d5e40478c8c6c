import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { severityOf } from '../../../server/src/check/config.ts';
import { type CheckConfig, check, MOST_PER_RULE } from '../../../server/src/check.ts';
import { RULES } from '../../../server/src/rules/registry.ts';
import type { Rule } from '../../../server/src/rules/rule.ts';
import { Parser, parse } from '../../../server/src/syntax/index.ts';
import { root } from '../rules/fixture.ts';

const read = (file: string) => fs.readFileSync(path.join(root, 'fixtures', file), 'utf8').split('\n');
const FAULTS = 'firstagenda/fejl.referat.txt';
/** A configuration of its own, so that nothing is remembered from another test. */
const fresh = (): CheckConfig => ({ rules: {} });
const rule = (id: string) => RULES.find(({ meta }) => meta.id === id) as Rule;

describe('check', () => {
  test('comes in order of position', () => {
    const lines = check(parse(read(FAULTS)), fresh()).map(({ range }) => range.start.line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  test('after any edits says what a fresh check says', () => {
    const documents = [FAULTS, 'sbsys/boern-unge-og-kultur.referat.txt', 'variants/aarsfil-tre-moeder.referat.txt'].map(
      read,
    );
    const words = [
      '',
      'Beslutning',
      'Indstilling',
      'Punkt 7: Sag',
      'Bilag',
      'den 31. juni 2021',
      '310762-1448',
      '[Her skrives]',
      'x',
      '08.01.00-a00-1-21',
      'Beslutnng',
      'Udvaglet for Havn deltog ikke, se bilag 7, som er vedlagt.',
      'Havneudvalet behandlede det på udvalgets møde den 17. april 2021.',
      'Havneudvalget (drøftelse) 19. april 2021',
      '1. at pumpen købes',
      '3. at den males',
      'Ad 9: Godkendt',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.array(
          fc.record({
            at: fc.nat(),
            removed: fc.nat(3),
            inserted: fc.array(fc.constantFrom(...words), { maxLength: 3 }),
          }),
          {
            maxLength: 8,
          },
        ),
        (document, edits) => {
          const lines = document.slice();
          const parser = new Parser(lines);
          const config = fresh();
          check(parser.referat, config);
          for (const edit of edits) {
            const start = edit.at % (lines.length + 1);
            const removed = Math.min(edit.removed, lines.length - start);
            lines.splice(start, removed, ...edit.inserted);
            if (lines.length === 0) lines.push('');
            const inserted = lines.length === 1 && edit.inserted.length === 0 ? 1 : edit.inserted.length;
            const referat = parser.update(lines, { start, removed, inserted });
            expect(check(referat, config)).toEqual(check(referat, fresh()));
          }
        },
      ),
      { numRuns: 120 },
    );
  }, 60_000);

  test('of one rule shows a hundred and says how many more there are', () => {
    const lines = ['REFERAT Havneudvalget d. 14-04-2021', '', 'Punkt 1: Sag', '', 'Sagsfremstilling', ''];
    for (let i = 0; i < MOST_PER_RULE + 17; i++) lines.push('Fristen er den 31. juni 2021.', '');
    const found = check(parse(lines), fresh()).filter((finding) => finding.rule === 'invalid-date');
    expect(found.length).toBe(MOST_PER_RULE);
    expect(found.at(-1)?.message).toContain('17');
    expect(
      check(parse(lines), fresh(), 'en')
        .filter((each) => each.rule === 'invalid-date')
        .at(-1)?.message,
    ).toContain('17 more');
  });

  test('never repeats a CPR number, in no rule and no language', () => {
    const lines = read(FAULTS).map((line) => line.replace('Besøg hos Fiskeriforeningen', 'Klage fra 310762-1448'));
    for (const language of ['da', 'en'] as const) {
      const found = check(parse(lines), fresh(), language);
      expect(
        found.some((finding) => finding.rule === 'toc-extra-entry' && finding.message.includes('310762-****')),
      ).toBe(true);
      expect(JSON.stringify(found)).not.toMatch(/310762-?1448|0402681337/);
    }
  });

  test('never repeats one in the name of a remedy either', () => {
    const titled = 'Takster for Karla Due, 310762-1448, i havnen';
    const contents = ['Takster for Karla Due, 310762-1448, i byen.....\t2', 'Mødeplan.....\t3', 'Eventuelt.....\t4'];
    const items = [titled, 'Mødeplan', 'Eventuelt'].flatMap((title, index) => [
      `Punkt ${index + 1}: ${title}`,
      '',
      'Beslutning',
      '',
      'Godkendt.',
      '',
    ]);
    const lines = ['REFERAT Havneudvalget d. 14-04-2021', '', 'Indholdsfortegnelse', '', ...contents, '', ...items];
    for (const language of ['da', 'en'] as const) {
      const [finding] = check(parse(lines), fresh(), language).filter((each) => each.rule === 'toc-title-mismatch');
      expect(finding?.message).toContain('310762-****');
      expect(finding?.suggestions.map(({ title }) => title).join()).toContain('310762-****');
    }
  });

  test('every message and fix has its text', () => {
    for (const finding of check(parse(read(FAULTS)), fresh(), 'en')) {
      expect(finding.message).toMatch(/^[A-Z"0-9/].*[.)]$/s);
      expect(finding.message).not.toMatch(/[{}]/);
      for (const { title } of [...(finding.fix ? [finding.fix] : []), ...finding.suggestions])
        expect(title).not.toMatch(/[{}]/);
    }
  });
});

describe('severity', () => {
  const missing = rule('missing-recommendation');
  const cpr = rule('cpr-number');

  test('a rule that is off says nothing; another severity holds for all it finds', () => {
    const off = check(parse(read(FAULTS)), { rules: { 'invalid-date': { severity: 'off' } } });
    expect(off.some((finding) => finding.rule === 'invalid-date')).toBe(false);
    const hint = check(parse(read(FAULTS)), { rules: { 'invalid-date': { severity: 'hint' } } });
    expect(hint.filter((finding) => finding.rule === 'invalid-date').map((finding) => finding.severity)).toEqual([
      'hint',
    ]);
  });

  test.each([
    // what the rule says of the finding, what is set, what comes out
    [missing, undefined, 'error', 'error'],
    [missing, 'information', 'warning', 'information'],
    [missing, 'information', 'hint', 'hint'],
    [missing, 'information', 'error', 'information'],
    [cpr, 'warning', 'error', 'warning'],
    [cpr, 'warning', 'information', 'information'],
    [rule('template-leftover'), 'error', 'warning', 'error'],
    [rule('template-leftover'), 'error', 'hint', 'hint'],
  ] as const)('%#', (which, own, set, result) => {
    expect(severityOf(which, own, set)).toBe(result);
  });
});
