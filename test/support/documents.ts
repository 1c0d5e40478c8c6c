/** Every whole document a test can be run on: the invented ones always, the real ones where they lie beside the checkout. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeText } from '../../server/src/text/decode.ts';
import { splitLines } from '../../server/src/text/split-lines.ts';
import { seeds } from './seeds.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const real = path.resolve(root, '../shared/corpus/real');
const cases = path.resolve(root, '../shared/cases');

export interface TestDocument {
  /** Path from `fixtures`, or `seed 000`. */
  readonly name: string;
  readonly lines: readonly string[];
}

function read(file: string): readonly string[] {
  return splitLines(decodeText(fs.readFileSync(file)).text);
}

function textsBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /(?:\.referat|\.txt|\.referat\.md)$/.test(file) && !/\.(?:outline|answers)\.txt$/.test(file))
    .filter((file) => !file.startsWith('sample/bilag/') && !file.startsWith('kle/'))
    .sort();
}

/** The invented documents of `fixtures`. */
export function fixtureDocuments(): TestDocument[] {
  const folder = path.join(root, 'fixtures');
  return textsBelow(folder).map((name) => ({ name, lines: read(path.join(folder, name)) }));
}

/** The invented documents of `../shared/cases`; empty where they are not, which `realDocuments` says. */
export function caseDocuments(): TestDocument[] {
  if (!fs.existsSync(cases)) return [];
  return textsBelow(cases).map((name) => ({ name: `case ${name}`, lines: read(path.join(cases, name)) }));
}

/** The real documents; empty, and said loudly, where they are not. */
export function realDocuments(): TestDocument[] {
  const found = seeds().map(({ name, lines }) => ({ name: `seed ${name}`, lines }));
  if (!fs.existsSync(real)) {
    console.warn(
      '\n*** The real documents (../shared/corpus/real) are not here: tests against them prove nothing. ***\n',
    );
    return found;
  }
  return [...found, ...textsBelow(real).map((name) => ({ name: `real ${name}`, lines: read(path.join(real, name)) }))];
}
