import { describe, expect, test } from 'vitest';
import { seeds } from '../../support/seeds.ts';
import { findingsIn } from './fixture.ts';

const real = seeds();

describe.skipIf(real.length === 0)('the real documents', () => {
  const all = real.flatMap(({ name, text }) => findingsIn(text).map((finding) => ({ name, ...finding })));
  const show = (finding: (typeof all)[number]) =>
    `${finding.name}:${finding.range.start.line + 1} ${finding.severity} ${finding.rule}`;

  test('recommendations, decisions and journal numbers: exactly these', () => {
    const rules = ['missing-recommendation', 'missing-decision', 'malformed-journal-number'];
    expect(all.filter((finding) => rules.includes(finding.rule)).map(show)).toEqual([
      '002:550 error missing-decision',
      '004:18 warning missing-recommendation',
    ]);
  });

  test('every error and warning is a fault that the ground truth names (class A)', () => {
    const loud = all.filter((finding) => finding.severity === 'error' || finding.severity === 'warning');
    expect(loud.map(show)).toEqual([
      '000:16 warning toc-title-mismatch',
      ...[84, 84, 112, 112, 116, 116].map((line) => `000:${line} warning broken-characters`),
      '001:1 warning template-leftover',
      '002:544 warning empty-section',
      '002:550 error missing-decision',
      '003:17 warning toc-title-mismatch',
      '003:374 warning empty-section',
      '003:380 warning duplicate-section',
      '004:18 warning missing-recommendation',
    ]);
  });

  test('the quiet ones stay few: one in seventy lines at most', () => {
    const lines = real.reduce((sum, seed) => sum + seed.lines.length, 0);
    expect(all.length).toBeLessThan(lines / 70);
  });
});
