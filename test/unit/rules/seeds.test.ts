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
      '000:425 information missing-recommendation',
      '001:513 information missing-recommendation',
      '002:550 error missing-decision',
      '002:550 information missing-recommendation',
      '004:18 warning missing-recommendation',
      '004:439 information missing-recommendation',
    ]);
  });
});
