/** The model holds all of a document, once and in order, says where everything stands, and keeps its schema. */
import fs from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeModel } from '../../../server/src/export/make-model.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { fixtureDocuments, realDocuments } from '../../support/documents.ts';
import { type Located, letters, locatedNodes, piecesOf } from './support.ts';

const schema = JSON.parse(
  fs.readFileSync(new URL('../../../schemas/referat-export.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allErrors: true }).compile(schema);

/** Fails where a word is lost, doubled or moved. */
function expectAllWords(lines: readonly string[]): void {
  const model = makeModel(parse(lines));
  const pieces = piecesOf(model);
  // A page may end inside a paragraph, so its head and foot are compared by themselves.
  const paged = new Set(model.meetings.flatMap(({ pageLines }) => pageLines.map(({ line }) => line)));
  const told = (of: boolean): string =>
    letters(
      pieces
        .filter(({ line }) => paged.has(line) === of)
        .map(({ text }) => text)
        .join(' '),
    );
  const written = (of: boolean): string => letters(lines.filter((_, i) => paged.has(i + 1) === of).join(' '));
  expect(told(false)).toBe(written(false));
  expect(told(true)).toBe(written(true));
}

describe.each([...fixtureDocuments(), ...realDocuments()])('$name', ({ lines }) => {
  const model = makeModel(parse(lines), { source: 'moede.referat.txt' });
  const nodes = locatedNodes(model);

  test('no word is lost, doubled or moved', () => expectAllWords(lines));

  test('it keeps the published schema', () => {
    validate(model);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('every node stands within the one that holds it', () => {
    const outside = nodes.filter(
      ({ line, endLine, holder }) =>
        !(line >= 1 && line <= endLine && endLine <= lines.length) ||
        (holder && (line < holder.line || endLine > holder.endLine)),
    );
    expect(outside.map(({ where, line, endLine }: Located) => ({ where, line, endLine }))).toEqual([]);
  });

  test('ids are given once and fit for addresses', () => {
    const ids = nodes.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
});

test('no word is lost of lines that nobody would write', () => {
  const line = fc.oneof(
    fc.constantFrom('', '  ', 'Punkt 1: Veje', '2. Skoler', '3) Haller', 'Sagsfremstilling', 'Beslutning: Godkendt.'),
    fc.constantFrom('- et', '* to', 'a) tre', '1. at', '2. at', '| a | b |', '|---|---|', 'Skoler 1,2 3,4', 'Ben\t2'),
    fc.constantFrom('Bilag', 'Kort.pdf', 'Afbud: Asta Lund', 'REFERAT Udvalget d. 1. maj 2024', 'Side 2 af 9', '# Ét'),
    fc.string({ maxLength: 40 }).map((text) => text.replace(/[\r\n]/g, ' ')),
    fc.stringMatching(/^[a-zæøå -]{30,90}$/),
  );
  fc.assert(fc.property(fc.array(line, { maxLength: 60 }), expectAllWords));
});

test('an id does not change when another item comes before it', () => {
  const head = ['REFERAT Teknikudvalget d. 13-04-2021', ''];
  const item = (number: number, title: string) => [`Punkt ${number}: ${title}`, '', 'Beslutning', '', 'Godkendt.', ''];
  const ids = (lines: readonly string[]) => makeModel(parse(lines)).meetings[0]?.items.map(({ id }) => id);
  const two = [...head, ...item(4, 'Veje'), ...item(5, 'Stier')];
  expect(ids(two)).toEqual(['teknikudvalget-2021-04-13-punkt-4', 'teknikudvalget-2021-04-13-punkt-5']);
  expect(ids([...head, ...item(3, 'Broer'), ...two.slice(2)])?.slice(1)).toEqual(ids(two));
});

test.each([
  ['Åbent punkt', 'Lukket punkt'],
  ['Åben sag', 'Lukket sag'],
  ['Fortroligt', 'Offentligt'],
])('a form that prints »%s« and »%s«: the state that does not hold is no text of the item', (first, second) => {
  const lines = ['REFERAT Kulturudvalget d. 10-03-2021', '', 'Punkt 1: Ny plan', '', first, '', second, ''];
  const model = makeModel(parse([...lines, 'Sagsfremstilling', '', 'Der er en plan.']));
  const [meeting] = model.meetings;
  expect(meeting?.items[0]?.closed).toBe(false);
  const blocks = JSON.stringify(meeting?.items[0]?.blocks);
  for (const closed of ['Lukket punkt', 'Lukket sag', 'Fortroligt']) expect(blocks).not.toContain(closed);
});
