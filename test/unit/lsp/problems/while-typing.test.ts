import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import { PAUSE_MS, Typing } from '../../../../server/src/lsp/problems/typing.ts';
import { showable, zoneBefore } from '../../../../server/src/lsp/problems/while-typing.ts';

function finding(line: number, code: string, message = code): Diagnostic {
  return { range: { start: { line, character: 0 }, end: { line, character: 1 } }, code, message };
}

test('outside the zone everything is shown, inside only as many of a rule as before', () => {
  const zone = { start: 10, end: 20 };
  const found = [finding(1, 'a'), finding(10, 'a'), finding(12, 'b', 'new words'), finding(13, 'b'), finding(20, 'c')];
  const shown = showable(found, zone, [finding(11, 'b', 'old words')], zone);
  expect(shown.map(({ code, range }) => [code, range.start.line])).toEqual([
    ['a', 1],
    ['b', 12],
    ['c', 20],
  ]);
});

test('the same message counts before another of the same rule', () => {
  const zone = { start: 0, end: 9 };
  const shown = showable([finding(1, 'a', 'new'), finding(2, 'a', 'old')], zone, [finding(1, 'a', 'old')], zone);
  expect(shown.map(({ message }) => message)).toEqual(['old']);
});

test('nothing withheld gives the same array', () => {
  const found = [finding(1, 'a')];
  expect(showable(found, { start: 5, end: 9 }, [], { start: 5, end: 9 })).toBe(found);
});

test('the zone is where it was before the lines above it changed', () => {
  const zone = { start: 10, end: 20 };
  expect(zoneBefore(zone, undefined)).toEqual(zone);
  expect(zoneBefore(zone, 'all')).toBeUndefined();
  expect(zoneBefore(zone, { start: 2, removed: 1, inserted: 3 })).toEqual({ start: 8, end: 18 });
  expect(zoneBefore(zone, { start: 12, removed: 4, inserted: 1 })).toEqual({ start: 10, end: 23 });
  expect(zoneBefore(zone, { start: 30, removed: 4, inserted: 1 })).toEqual(zone);
});

test('a keystroke, a line break and a word from a list are typing; a paste and many places at once are not', () => {
  const at = (line: number, endLine = line) => ({
    start: { line, character: 0 },
    end: { line: endLine, character: 0 },
  });
  const lineAfter = (...changes: { range?: ReturnType<typeof at>; text: string }[]) => {
    const typing = new Typing();
    typing.edited(changes as Parameters<Typing['edited']>[0], 0);
    return typing.lineAt(1);
  };
  expect(lineAfter({ range: at(4), text: 'x' })).toBe(4);
  expect(lineAfter({ range: at(4), text: '\r\n' })).toBe(5);
  expect(lineAfter({ range: at(4, 5), text: '' })).toBe(4);
  expect(lineAfter({ range: at(4), text: 'Taget til efterretning' })).toBe(4);
  expect(lineAfter({ range: at(4), text: 'a\nb\nc' })).toBeUndefined();
  expect(lineAfter({ range: at(4), text: 'x'.repeat(500) })).toBeUndefined();
  expect(lineAfter({ range: at(4, 9), text: '' })).toBeUndefined();
  expect(lineAfter({ text: 'everything' })).toBeUndefined();
  expect(lineAfter({ range: at(4), text: 'x' }, { range: at(9), text: 'x' })).toBeUndefined();
});

test('typing is over after the pause, or when the cursor has gone', () => {
  const typing = new Typing();
  const key = [{ range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } }, text: 'x' }];
  typing.edited(key, 100);
  expect(typing.pauseIn(400)).toBe(PAUSE_MS - 300);
  expect(typing.lineAt(100 + PAUSE_MS - 1)).toBe(3);
  expect(typing.lineAt(100 + PAUSE_MS)).toBeUndefined();
  typing.edited(key, 5000);
  typing.left();
  expect(typing.lineAt(5000)).toBeUndefined();
});
