import { describe, expect, test } from 'vitest';
import { either, maybe, rule, scoped } from '../../../scripts/grammar/rule.ts';

describe('rule', () => {
  test('counts the captures in the order of their brackets, nested ones too', () => {
    const made = rule('outer', scoped('a', ['x', scoped('b c', 'y')]), maybe(scoped('', 'z', 'date')));
    expect(made).toEqual({
      name: 'outer.referat',
      match: '(x(y))(?:(z))?',
      captures: {
        1: { name: 'a.referat' },
        2: { name: 'b.referat c.referat' },
        3: { patterns: [{ include: '#date' }] },
      },
    });
  });

  test('either keeps its choices together', () => {
    expect(rule('', either('a', ['b', 'c']), 'd')).toEqual({ match: '(?:a|bc)d' });
  });

  test('figures are ASCII figures, inside a class and outside', () => {
    expect(rule('', '\\d[\\dO]\\[\\d').match).toBe('[0-9][0-9O]\\[[0-9]');
  });

  test('a capturing group of its own would shift all numbers after it', () => {
    expect(() => rule('', '(a)')).toThrow('capturing group');
    expect(() => rule('', '\\(a(?:b)')).not.toThrow();
  });
});
