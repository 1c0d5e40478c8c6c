import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { compilePattern, fitsAny, type PatternUse } from '../../../../server/src/workspace/patterns/compile.ts';
import { growthOf } from '../../support/growth.ts';

function fits(pattern: string, path: string, use: PatternUse = 'configuration'): boolean {
  const compiled = compilePattern(pattern, use);
  if (compiled.fault) throw new Error(`${pattern}: ${compiled.fault}`);
  return compiled.fits(path);
}

describe('a pattern', () => {
  it.each([
    ['arkiv/**', 'arkiv/2024/x.txt'],
    ['arkiv/**/x.txt', 'arkiv/x.txt'],
    ['**/x.txt', 'x.txt'],
    ['*.txt', 'a/b/x.txt'],
    ['arkiv', 'a/arkiv/b/x.txt'],
    ['arkiv/', 'arkiv/x.txt'],
    ['a/b', 'a/b/c.txt'],
    ['./a/*.txt', 'a/x.txt'],
    ['a/?.txt', 'a/ø.txt'],
    ['a/[a-c]x.txt', 'a/bx.txt'],
    ['a/[!a-c]x.txt', 'a/dx.txt'],
    ['{a,b/c}/*.txt', 'b/c/x.txt'],
    ['a/{x,y{1,2}}.txt', 'a/y2.txt'],
    ['ARKIV/**', 'Arkiv/x.txt'],
    // Names that picomatch takes for more than they are.
    ['lukket (fortroligt)/**', 'lukket (fortroligt)/x.txt'],
    ['[2024]/**', '[2024]/x.txt'],
    ['møde +(1)/**', 'møde +(1)/x.txt'],
    ['{udkast}/**', '{udkast}/x.txt'],
    ['a{b/**', 'a{b/x.txt'],
    ['r@d/$1^/*', 'r@d/$1^/x.txt'],
    ['.skjult/*', '.skjult/.x.txt'],
    // As macOS stores å, and as people write it.
    ['råd/**', 'ra\u030ad/x.txt'],
    ['ra\u030ad/**', 'råd/x.txt'],
  ])('%s fits %s', (pattern, path) => {
    expect(fits(pattern, path)).toBe(true);
  });

  it.each([
    ['arkiv/**', 'x/arkiv/y.txt'],
    ['arkiv/*', 'arkiv/2024/x.txt'],
    ['a/*.txt', 'a/b/x.txt'],
    ['a/?.txt', 'a/xy.txt'],
    ['a/[a-c]x.txt', 'a/dx.txt'],
    ['*.txt', 'x.txt.bak'],
    ['arkiv', 'arkivet/x.txt'],
  ])('%s does not fit %s', (pattern, path) => {
    expect(fits(pattern, path)).toBe(false);
  });

  it('on the command line fits what a shell would; of an editor it is counted from the top', () => {
    expect(fits('*.txt', 'a/x.txt', 'argument')).toBe(false);
    expect(fits('a', 'a/x.txt', 'argument')).toBe(false);
    expect(fits('/hjem/**/*.txt', '/hjem/a/x.txt', 'association')).toBe(true);
    expect(fits('*.mom', '/hjem/a/x.mom', 'association')).toBe(true);
    expect(fits('a/*.txt', '/hjem/a/x.txt', 'association')).toBe(false);
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['!', 'empty'],
    ['x'.repeat(70_000), 'long'],
    ['/x', 'absolute'],
    ['C:/x', 'absolute'],
    ['file:///x', 'absolute'],
    ['~/x', 'absolute'],
    ['../x', 'outside'],
    ['a/../../x', 'outside'],
    ['!../x', 'outside'],
    ['arkiv\\2024', 'backslash'],
    ['{a,b}'.repeat(20), 'complex'],
  ])('%.20s says nothing: %s', (pattern, fault) => {
    expect(compilePattern(pattern, 'configuration').fault).toBe(fault);
  });

  it('with ! takes away, wherever it stands', () => {
    const patterns = ['!a/b/**', 'a/**'].flatMap((text) => {
      const pattern = compilePattern(text, 'configuration');
      return pattern.fault === undefined ? [pattern] : [];
    });
    expect(['a/x', 'a/b/x', 'c/x'].map(fitsAny(patterns))).toEqual([true, false, false]);
  });
});

it('reads plain patterns as other tools do', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 4 });
  const part = fc.oneof(
    name.filter((each) => !each.includes('**')),
    fc.constant('**'),
  );
  const path = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), path, (parts, names) => {
      // `a/**` and `a`: other tools take the folder too, which is no file.
      fc.pre(parts.at(-1) !== '**');
      const pattern = parts.join('/');
      expect(fits(pattern, names.join('/'), 'argument')).toBe(
        picomatch.isMatch(names.join('/'), pattern, { dot: true }),
      );
    }),
    { numRuns: 2_000 },
  );
});

it('takes time in proportion to the path, whatever the pattern', () => {
  for (const pattern of [
    '*a*a*a*a*a*a*a*a*a*b',
    '(a+)+b',
    '**/a/**/a/**/a/**/b',
    '{a,aa}*{a,aa}*b',
    '[a-z]*[a-z]*[a-z]*b',
    '*?'.repeat(400),
  ])
    for (const path of ['a', 'a/'])
      expect(
        growthOf(
          (n) => path.repeat(n / path.length),
          (text) => fits(pattern, text),
          40_000,
        ).linear,
        `${pattern} ${path}`,
      ).toBe(true);
});
