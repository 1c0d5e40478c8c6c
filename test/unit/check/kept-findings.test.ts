import { describe, expect, test } from 'vitest';
import {
  type CheckConfig,
  check,
  checkOnce,
  type Finding,
  MOST_KEPT,
  MOST_PER_RULE,
} from '../../../server/src/check.ts';
import { fixText } from '../../../server/src/cli/check/fix-text.ts';
import { Parser, parse } from '../../../server/src/syntax/index.ts';

const HEAD = ['REFERAT Havneudvalget d. 14-04-2021', '', 'Punkt 1: Sag', '', 'Sagsfremstilling', ''];
const FAULT = 'Fristen er den 31. juni 2021.';
const MANY = MOST_KEPT + 400;

const config = (): CheckConfig => ({ rules: {} });
const dates = (found: readonly Finding[]) => found.filter(({ rule }) => rule === 'invalid-date');
const faults = (count: number) => [...HEAD, ...Array.from({ length: count }, () => FAULT)];

describe('more faults of one rule than anybody reads', () => {
  test('a run tells of thousands, an editor of a hundred, and both say how many more there are', () => {
    const referat = parse(faults(MANY));
    const [run, editor] = [dates(checkOnce(referat, config())), dates(check(referat, config()))];
    expect([run.length, editor.length]).toEqual([MOST_KEPT, MOST_PER_RULE]);
    expect(run.at(-1)?.message).toContain(`… og ${MANY - MOST_KEPT} til af samme slags.`);
    expect(editor.at(-1)?.message).toContain(`… og ${MANY - MOST_PER_RULE} til af samme slags.`);
    expect(run.slice(0, MOST_PER_RULE - 1)).toEqual(editor.slice(0, -1));
  });

  test('on one line, and of a rule that looks at items', () => {
    const line = dates(checkOnce(parse([...HEAD, `${FAULT} `.repeat(MANY)]), config()));
    expect(line.length).toBe(MOST_KEPT);
    const points = [
      'Indstilling',
      '',
      'Forvaltningen indstiller, at',
      '',
      ...faults(MANY).fill('1. at gøre det', 6).slice(6),
    ];
    const found = checkOnce(parse([...HEAD, ...points]), config()).filter(({ rule }) => rule === 'recommendation-form');
    expect(found.length).toBe(MOST_KEPT);
    expect(found.at(-1)?.message).toMatch(/… og \d+ til af samme slags/);
  });

  test('after edits it is what it is afresh: above, among and below what is kept, and when most of it goes', () => {
    const lines = faults(MANY);
    const parser = new Parser(lines);
    const rules = config();
    check(parser.referat, rules);
    const edit = (start: number, removed: number, ...inserted: string[]) => {
      lines.splice(start, removed, ...inserted);
      const after = check(parser.update(lines, { start, removed, inserted: inserted.length }), rules);
      expect(after).toEqual(check(parse(lines), config()));
      return dates(after);
    };
    edit(8, 1, `Nej. ${FAULT}`);
    edit(lines.length - 2, 1, 'Ingen frist.');
    edit(3000, 0, ...Array.from({ length: 700 }, () => `Også: ${FAULT}`));
    edit(6, MOST_KEPT - 50);
    edit(6, 0, ...Array.from({ length: MANY }, () => `Ny: ${FAULT}`));
    edit(10, MANY);
    expect(edit(6, 0, FAULT).length).toBe(MOST_PER_RULE);
    expect(edit(6, lines.length - 6, FAULT, FAULT).length).toBe(2);
  });

  test('all of them are mended at once', () => {
    const { text, edits } = fixText(
      [...HEAD, ...Array.from({ length: 1500 }, () => 'Der er fravÃ¦r.')].join('\n'),
      config(),
    );
    expect(edits).toBe(1500);
    expect(text).not.toContain('Ã');
  });
});
