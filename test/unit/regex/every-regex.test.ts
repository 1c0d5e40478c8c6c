/** No regular expression of the product runs away, on any text and by itself: a line has no length that it may not have. */
import { describe, expect, test } from 'vitest';
import { type Expression, expressionsMade, expressionsOf, expressionsOfJson } from './every-expression.ts';
import { superlinear } from './superlinear.ts';

const TIMEOUT = 300_000;
const { literals, made } = expressionsOf('server/src', 'client/src');

describe('every regular expression is linear', () => {
  const folders = new Map<string, Expression[]>();
  for (const each of literals) {
    const folder = each.name.split('/').slice(0, 3).join('/');
    folders.set(folder, [...(folders.get(folder) ?? []), each]);
  }
  test.each([...folders])('%s', (_, expressions) => expect(slow(expressions)).toEqual([]), TIMEOUT);

  test('what VS Code runs out of our JSON files', () => {
    const files = ['package.json', 'syntaxes/language-configuration.json', 'schemas/referat.schema.json'];
    const expressions = expressionsOfJson(...files);
    expect(expressions.length).toBeGreaterThan(4);
    expect(slow(expressions)).toEqual([]);
  });

  test('what is put together while the program runs', () => {
    // One that is made later than at load has to bring an example of itself.
    const later = {
      'server/src/rules/text/attachment-reference.ts': /(?:^|\D)0?7(?:\D|$)/,
      'client/src/kle/kle-download.ts': /<(?:[\w.-]+:)?KLE-Emneplan[\s>]/,
    };
    const examples = Object.entries(later).map(([name, { source, flags }]) => ({ name, source, flags }));
    const files = new Set(made.map((each) => each.slice(0, each.indexOf(' '))));
    expect(examples.every(({ name }) => files.delete(name))).toBe(true);
    const atLoad = [...files].map((file) => expressionsMade(file));
    expect(atLoad.every((some) => some.length > 0)).toBe(true);
    expect(slow([...atLoad.flat(), ...examples])).toEqual([]);
  });

  test('the measure knows a quadratic and an exponential one when it sees them', () => {
    expect(superlinear('\\s+$', '')).toMatch(/grows/);
    expect(superlinear('^(?:a+)+$', '', 1000)).toMatch(/grows|not done/);
    expect(superlinear('(?<!\\s)\\s+$', '')).toBeUndefined();
  });
});

function slow(expressions: readonly Expression[]): string[] {
  return expressions.flatMap(({ name, source, flags }) => {
    const growth = superlinear(source, flags);
    return growth === undefined ? [] : [`${name}: ${growth}`];
  });
}
