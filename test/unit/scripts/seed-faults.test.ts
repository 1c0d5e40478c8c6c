/** Faults put into faultless layouts (fixtures/layouts/README.md): how many are told, and what is told besides, may not get worse. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { faultless } from '../../../scripts/faults/fixture.mjs';
import { alarmsIn, isMeant, KINDS, keyOf, seeds, type Told } from '../../../scripts/faults/kinds.mjs';
import { checkOnce, DEFAULT_CONFIG } from '../../../server/src/check.ts';
import { parse } from '../../../server/src/syntax/index.ts';

const layouts = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../fixtures/layouts/dev');
const fixtures = faultless(layouts);

function toldOf(lines: readonly string[]): Told[] {
  return checkOnce(parse(lines), DEFAULT_CONFIG).map(({ rule, range, severity, messageId, params }) => ({
    rule,
    line: range.start.line + 1,
    severity,
    message: `${messageId} ${JSON.stringify(params ?? {})}`,
  }));
}

describe('seeded faults', () => {
  /** As shares; raise them when more is told. */
  const LEAST_TOLD = 0.9;
  const MOST_ALARMS = 0.6;

  test(`at least ${LEAST_TOLD} are told, with at most ${MOST_ALARMS} false alarms per 100 items`, () => {
    let of = 0;
    let found = 0;
    let alarms = 0;
    let items = 0;
    for (const fixture of fixtures) {
      const known = new Set(toldOf(fixture.lines).map(keyOf));
      for (const { place } of seeds(fixture, 1)) {
        const told = toldOf(place.lines);
        of++;
        items += fixture.items.length;
        found += Number(told.some((each) => isMeant(place, each)));
        alarms += alarmsIn(place, told, known).length;
      }
    }
    expect(of).toBeGreaterThan(300);
    expect(found / of).toBeGreaterThanOrEqual(LEAST_TOLD);
    expect((alarms / items) * 100).toBeLessThanOrEqual(MOST_ALARMS);
  });

  test('every kind has a text whose house would mind it', () => {
    const used = new Set(fixtures.flatMap((fixture) => seeds(fixture, 1)).map(({ kind }) => kind));
    expect(KINDS.filter((kind) => !used.has(kind))).toEqual([]);
  });

  test('one text has one fault', () => {
    for (const fixture of fixtures)
      for (const { place } of seeds(fixture, 1)) expect(place.lines.join('\n')).not.toBe(fixture.lines.join('\n'));
  });
});
