import { expect, test } from 'vitest';
import { workspaceSymbols } from '../../../../server/src/features/cases/workspace-symbols.ts';
import { ENTRIES, entryOf } from '../../support/folder.ts';

function names(query: string, limit?: number): string[] {
  return workspaceSymbols(ENTRIES, query, { language: 'da', ...(limit ? { limit } : {}) }).map(
    ({ name, containerName }) => `${name} | ${containerName}`,
  );
}

test('by title, newest meeting first; the agenda says that it is one', () => {
  expect(names('cykelsti')).toEqual([
    'Cykelsti mellem Fjordby og Strandlund | 02-05-2024 · punkt 7 · Økonomiudvalget · 05.04.00-P20-3-23',
    'Cykelsti mellem Fjordby og Strandlund | 09-04-2024 · punkt 28 · Plan- og Miljøudvalget (dagsorden) · 05.04.00-P20-3-23',
    'Cykelsti mellem Fjordby og Strandlund | 09-04-2024 · punkt 28 · Plan- og Miljøudvalget · 05.04.00-P20-3-23',
    'Cykelsti til Strandlund | 12-03-2024 · punkt 20 · Plan- og Miljøudvalget · 05.04.00-P20-3-23',
  ]);
});

test('what was searched for stands in the name: editors look there once more', () => {
  const long = 'Lokalplan 112 for boliger ved Møllebakken, Nørreby Vest, og ny adgangsvej - status';
  const entry = entryOf(
    'lang.referat.txt',
    `REFERAT Vejudvalget d. 01-02-2023\n\nPunkt 5: ${long}\n\n01.02.05-P16-4-22\n\nBeslutning\n\nGodkendt.\n`,
  );
  const name = (query: string) => workspaceSymbols([entry], query, { language: 'da' })[0]?.name;
  expect(workspaceSymbols([entry], '', { language: 'da' })[0]?.containerName).toMatch(/^… 01-02-2023 · punkt 5/);
  expect(name('')).toBe('Lokalplan 112 for boliger ved Møllebakken');
  expect(name('bolig lokalplan')).toBe('Lokalplan 112 for boliger ved Møllebakken');
  expect(name('adgangsvej')).toBe(long);
  expect(name('01.02.05')).toBe('Lokalplan 112 for boliger ved Møllebakken · 01.02.05-P16-4-22');
  expect(name('01.02.05 status')).toBe(`${long} · 01.02.05-P16-4-22`);
  expect(name('lkplan')).toBe(`${long} · 01.02.05-P16-4-22`);
});

test('by number, by case number, by words of title and body, by letters in order', () => {
  expect(names('29')[0]).toContain('29. Salg af grund');
  expect(names('05.01.08-G01')).toEqual([expect.stringMatching(/^Vejfest på Engvej .* punkt 21 /)]);
  expect(names('cykelsti økonomi')).toEqual([expect.stringContaining('Økonomiudvalget')]);
  expect(names('vjfst')).toEqual([expect.stringContaining('Vejfest')]);
  expect(names('zebra')).toEqual([]);
});

test('words come before letters in order, and the answer is bounded', () => {
  expect(names('st', 2)).toHaveLength(2);
  const many = entryOf('mange.referat.txt', MANY);
  expect(workspaceSymbols([many], '', { language: 'da' })).toHaveLength(256);
  expect(workspaceSymbols([many], 'sti 2999', { language: 'da' })[0]?.name).toBe('Sti 2999');
});

test('ends when the user types on', () => {
  let asked = 0;
  const many = [entryOf('mange.referat.txt', MANY)];
  expect(workspaceSymbols(many, 'sti', { language: 'da', isCancelled: () => ++asked > 0 })).toEqual([]);
  expect(asked).toBe(1);
});

test('a symbol stands on its heading', () => {
  expect(workspaceSymbols(ENTRIES, 'vejfest', { language: 'da' })[0]?.location).toEqual({
    uri: 'file:///moeder/plan-2024-03-12.referat.txt',
    range: { start: { line: 16, character: 0 }, end: { line: 16, character: 0 } },
  });
});

const MANY = `REFERAT Vejudvalget d. 01-02-2023\n\n${Array.from({ length: 3000 }, (_, i) => `Punkt ${i + 1}: Sti ${i + 1}\n\nBeslutning\n\nGodkendt.\n`).join('\n')}`;
