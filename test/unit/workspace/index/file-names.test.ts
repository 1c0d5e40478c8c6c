import { expect, test } from 'vitest';
import { canonicalUri, isInside } from '../../../../server/src/workspace/addresses.ts';
import { referatNames } from '../../../../server/src/workspace/index/file-names.ts';
import { KnownDocuments } from '../../../../server/src/workspace/index/known-documents.ts';
import { ENTRIES } from '../../support/folder.ts';

test('the names the extension claims, and what the user associates', () => {
  const isReferat = referatNames(['*.mom', '**/protokoller/*.txt']);
  for (const name of [
    'a.referat',
    'A.REFERAT.TXT',
    'a.referat.md',
    'Referat-12.txt',
    'referater/2024/x.txt',
    'x.mom',
    'protokoller/x.txt',
  ])
    expect([name, isReferat(`file:///m/${name}`)]).toEqual([name, true]);
  for (const name of [
    'a.txt',
    'referat.md',
    'referater.pdf',
    'referater/x.md',
    'referat.txt.bak',
    'protokoller/y/x.txt',
  ])
    expect([name, isReferat(`file:///m/${name}`)]).toEqual([name, false]);
  expect(isReferat('file:///m/r%C3%A5d%20referat.txt')).toBe(true);
  expect(isReferat('no address')).toBe(false);
});

test('inside the workspace: nothing leads out', () => {
  const folders = ['file:///m/a', 'vscode-vfs://github/x/'];
  for (const uri of ['file:///m/a', 'file:///m/a/b.txt', 'file:///m/b/../a/c.txt', 'vscode-vfs://github/x/y'])
    expect([uri, isInside(folders, uri)]).toEqual([uri, true]);
  for (const uri of [
    'file:///m/ab/c.txt',
    'file:///m/a/../b.txt',
    'file:///m/a/%2e%2e/b.txt',
    'file:///m/a/..%2fb.txt',
    'file:///m/a/b%00.txt',
    'file://host/m/a/b.txt',
    'vscode-vfs://gitlab/x/y',
    'http://m/a/b',
    'x',
  ])
    expect([uri, isInside(folders, uri)]).toEqual([uri, false]);
});

test('memory is bounded: what comes after the most is known without its items', () => {
  const known = new KnownDocuments(3);
  for (const entry of ENTRIES) known.put({ mtime: 1, size: 1, entry });
  expect([known.all.size, known.items]).toEqual([4, 3]);
  expect(known.withCase('05.04.00-P20-3-23')).toHaveLength(2);
  for (const { uri } of ENTRIES) known.delete(uri);
  expect([known.all.size, known.items, known.withCase('05.04.00-P20-3-23')]).toEqual([0, 0, []]);
});

test('one spelling of an address', () => {
  const one = 'file:///m/r%C3%A5d%20%281%29%2C%20a.referat.txt';
  for (const same of [one, 'file:///m/råd (1), a.referat.txt', 'file:///m/r%c3%a5d%20(1)%2c%20a.referat.txt'])
    expect(canonicalUri(same)).toBe(one);
  expect(canonicalUri('file:///C:/m/a.referat')).toBe('file:///c%3A/m/a.referat');
  for (const kept of ['untitled:Untitled-1', 'vscode-vfs://github/x/a.referat', 'no address', 'file:///m/%E5.txt'])
    expect(canonicalUri(kept)).toBe(kept);
});
