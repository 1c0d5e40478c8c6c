/**
 * What nobody sees must not matter: blanks of other kinds, soft hyphens, line ends, composed letters, a second blank line.
 * Whatever is changed so, items, sections and findings are the same, in every fixture and, where they lie beside the project,
 * in the documents of `../shared/seeds` and `../shared/cases`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readings } from './readings.ts';
import { UNSEEN_CHANGES } from './unseen-changes.ts';

const ROOTS = ['fixtures', '../shared/seeds', '../shared/cases'].filter((folder) => {
  if (fs.existsSync(folder)) return true;
  console.warn(`${folder} is not here: its documents are left out of the test of what nobody sees.`);
  return false;
});
const FILES = ROOTS.flatMap((folder) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|md)$/.test(file) && !/outline\.txt$|README|truth/.test(file))
    .map((file) => path.join(folder, file)),
).sort();

describe.each(FILES)('%s', (file) => {
  const text = fs
    .readFileSync(file, 'utf8')
    .replaceAll('\r\n', '\n')
    .replace(/^\ufeff/, '');
  const before = readings(text, (line) => line);
  // Rules' examples and layouts are many: each is changed in some of the ways, all of them in all.
  const some = /rules|layouts/.test(file)
    ? UNSEEN_CHANGES.filter((_, at) => at % 4 === file.length % 4)
    : UNSEEN_CHANGES;
  it.each(some)('$name', ({ change, lineOf }) => {
    const after = readings(change(text), (line) => (lineOf ? lineOf(line, text) : line));
    expect(after).toEqual(before);
  });
});
