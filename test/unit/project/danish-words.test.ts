/**
 * Danish words of minutes that code looks for stand in `domain/words`, where parser, grammar, completion and rules find them.
 * What still has expressions of its own is counted below: the counts may only fall.
 */
import fs from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { expressionsOf } from '../regex/every-expression.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** What has words of its own: the folder, how many expressions, why. The longest folder that fits counts. */
const ALLOWED: readonly (readonly [folder: string, most: number, why: string])[] = [
  ['server/src/domain/words/', Number.POSITIVE_INFINITY, 'the tables'],
  ['server/src/texts/', 0, 'texts are written, never looked for'],
  ['server/src/syntax/', 59, 'readers of lines and heads: their words are one with the form of the line'],
  ['server/src/domain/decision/', 6, 'the grammar of a decision: joints of sentences'],
  ['server/src/domain/', 15, 'readers of dates, numbers, names and laws'],
  ['server/src/import/', 15, 'names of fields in other programs’ files'],
  ['server/src/export/', 0, 'joints of a line'],
  ['server/src/features/', 7, 'joints of a line, and mentions of an item'],
  ['server/src/rules/', 12, 'letters read in the wrong encoding; left-overs put together of the tables'],
  ['server/src/', 4, 'names of files and of records'],
  ['client/src/', 10, 'words of Norwegian and Swedish, which stand in no Danish minutes; joints of a line'],
];

const vocabulary = new Set(
  globSync('server/src/domain/words/**/*.ts', { cwd: root }).flatMap((file) =>
    wordsOf(fs.readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^import .*$|\/\/.*$/gm, '')),
  ),
);

/** Runs of four letters and more, and shorter ones with a Danish letter. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-zæøå]+/g) ?? []).filter((word) => word.length > 3 || /[æøå]/.test(word));
}

/** The letters an expression looks for: no classes, no escapes. */
function wordsLookedFor(source: string): string[] {
  return wordsOf(source.replace(/\\[pP]\{[^}]*\}|\\u[\da-fA-F]{4}|\\./g, ' ').replace(/\[[^\]]*\]/g, ' '));
}

function folderOf(file: string): string {
  const fitting = ALLOWED.filter(([folder]) => file.startsWith(folder)).map(([folder]) => folder);
  return fitting.reduce((a, b) => (b.length > a.length ? b : a));
}

test('expressions with Danish words stand in the tables', () => {
  const { literals, made } = expressionsOf('server/src', 'client/src');
  const looking = [
    ...literals.map(({ name, source }) => ({ name, source })),
    ...made.map((name) => ({ name, source: name.slice(name.indexOf('RegExp(')) })),
  ].filter(({ source }) => wordsLookedFor(source).some((word) => /[æøå]/.test(word) || vocabulary.has(word)));
  const byFolder = new Map(ALLOWED.map(([folder]) => [folder, [] as string[]]));
  for (const { name } of looking) byFolder.get(folderOf(name))?.push(name);
  for (const [folder, most, why] of ALLOWED) {
    const found = byFolder.get(folder) ?? [];
    expect(found.length <= most ? [] : found, `${folder}: at most ${most} (${why})`).toEqual([]);
  }
});
