import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import type { CheckedFile } from '../../../server/src/cli/check/checked.ts';
import { formatText } from '../../../server/src/cli/formats/text.ts';
import { SEVERITIES } from '../../../server/src/rules/rule.ts';

const { problemMatchers, problemPatterns } = manifest.contributes;
/** VS Code's names of the degrees, as the matchers must tell them. */
const DEGREES = { error: 'error', warning: 'warning', information: 'info', hint: 'info' } as const;

function line(file: string, severity: (typeof SEVERITIES)[number], language: 'da' | 'en'): string {
  const finding = { file, line: 12, column: 3, endLine: 12, endColumn: 5, rule: 'cpr-number', fixable: false };
  const checked: CheckedFile = {
    file,
    bytes: 0,
    findings: [{ ...finding, severity, message: 'Står der kl. 10:30:12? Ja [måske].' }],
    fingerprints: [],
    fixed: 0,
    items: 1,
    notices: [],
  };
  return [...formatText([checked], { language, version: '', quiet: true, faults: [] })].join('').trim();
}

describe('the problem matchers read what the command line writes', () => {
  const precise = problemMatchers.filter(({ name }) => name !== 'referat');
  const patternOf = (name: string) => {
    const pattern = problemPatterns.find((each) => `$${each.name}` === name);
    if (!pattern) throw new Error(name);
    return pattern;
  };

  it.each(['da', 'en'] as const)('in both languages (%s)', (language) => {
    for (const severity of SEVERITIES)
      for (const file of ['a.referat.txt', 'C:\\møder\\a b.txt', './m/2021/x:y.txt']) {
        const text = line(file, severity, language);
        const hits = precise.filter(({ pattern }) => new RegExp(patternOf(pattern).regexp).test(text));
        expect(
          hits.map((hit) => hit.severity),
          text,
        ).toEqual([DEGREES[severity]]);
        for (const { pattern } of [...hits, ...problemMatchers.filter(({ name }) => name === 'referat')]) {
          const { regexp, file: fileAt, line: lineAt, message, code } = patternOf(pattern);
          const match = new RegExp(regexp).exec(text);
          expect([fileAt, lineAt, message, code].map((at) => match?.[at])).toEqual([
            file,
            '12',
            'Står der kl. 10:30:12? Ja [måske].',
            'cpr-number',
          ]);
        }
      }
  });

  it('and nothing else', () => {
    for (const { regexp } of problemPatterns) {
      expect(new RegExp(regexp).test('3 fund i 2 filer')).toBe(false);
      expect(new RegExp(regexp).test('https://eksempel.dk:80/a')).toBe(false);
    }
  });
});
