import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import { anyCase } from '../../../server/src/protocol/workspace/any-case.ts';
import { REFERAT_GLOBS } from '../../../server/src/workspace/index/file-names.ts';

test('letters are either, everything else stays', () => {
  expect(anyCase('**/møde-[ab]*.txt')).toBe('**/[mM][øØ][dD][eE]-[ab]*.[tT][xX][tT]');
  expect(anyCase('*.{txt,ß}')).toBe('*.{[tT][xX][tT],ß}');
});

test('the names an office uses are found however a system reads globs', () => {
  const globs = REFERAT_GLOBS.map(anyCase);
  for (const name of ['Udvalg/2025-10-14 Referat TKU.txt', 'DAGSORDEN.TXT', 'Referater/2024/maj.txt', 'a.Referat'])
    expect([name, picomatch.isMatch(name, globs)]).toEqual([name, true]);
});
