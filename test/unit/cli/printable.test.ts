/** What is written out of a document for CI's sake reads the same to whoever reads it as what it is. */
import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { plainJson, plainMarkup, plainTable } from '../../../server/src/cli/printable.ts';

const TEXT = '::error::a\n  ::warning::b ##[error]c ##vso[d] ## [e]';
const ORDER = /^\s*::|##(?:\[|vso\[)/m;

test('JSON', () => {
  const plain = plainJson(JSON.stringify({ text: TEXT }, undefined, 2));
  expect(plain).not.toMatch(ORDER);
  expect(JSON.parse(plain)).toEqual({ text: TEXT });
});

test('markup', () => {
  const page = `<p>\n${TEXT}</p>`;
  expect(plainMarkup(page)).not.toMatch(ORDER);
  expect(serialize(parse(plainMarkup(page)))).toBe(serialize(parse(page)));
});

test('a table has no other way: the sign is written out', () => {
  expect(plainTable(`a;"b\n${TEXT}"`)).toBe(
    'a;"b\n\\x3a:error::a\n  \\x3a:warning::b \\x23#[error]c \\x23#vso[d] ## [e]"',
  );
});
