/** Positions inside nodes made lines of the document. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/src/syntax/parser.ts';
import {
  contentEnd,
  itemAt,
  itemsOf,
  meetingAt,
  ownDecision,
  partAt,
  sectionAt,
} from '../../../server/src/syntax/place.ts';
import { plainLines } from './support/marked-text.ts';

/** Each line says in its mark where it belongs: part and section. */
const TEXT = `
  Kommunen                                     ◂ header -
  REFERAT Kulturudvalget d. 10-03-2021         ◂ header -
  Mødested Kantinen                            ◂ header -
                                               ◂ header -
  Punkt 1: Ny hal i Lundby                     ◂ item1 -
  20/1001                                      ◂ item1 -
  Indstilling                                  ◂ item1 recommendation
  at hallen bygges                             ◂ item1 recommendation
  Beslutning                                   ◂ item1 decision
  Godkendt.                                    ◂ item1 decision
                                               ◂ item1 decision
  Lukkede punkter                              ◂ group -
                                               ◂ group -
  Punkt 2: Køb af grund                        ◂ item2 -
  Beslutning i Økonomiudvalget den 01-02-2021  ◂ item2 decision
  Anbefales.                                   ◂ item2 decision
  REFERAT Kulturudvalget d. 14-04-2021         ◂ header -
  Mødested Kantinen                            ◂ header -
  Punkt 1: Ny sti i Lundby                     ◂ item1 -
  Beslutning                                   ◂ item1 decision
  Godkendt.                                    ◂ item1 decision
`;
const lines = plainLines(TEXT);
const marks = TEXT.split('\n')
  .slice(1, -1)
  .map((line) => line.replace(/.*◂ /, '').split(' '));
const referat = parse(lines);

describe('looking up a line', () => {
  test.each(lines.map((line, at) => [at, line] as const))('line %i %j', (at, line) => {
    const part = partAt(referat, at);
    const [name, section] = marks[at] as [string, string];
    const { node } = part ?? {};
    expect(node?.kind === 'item' ? `item${node.numberText}` : node?.kind).toBe(name);
    expect(node?.lines[at - (part?.line ?? 0)]).toBe(line);
    expect(part?.meetingLine).toBe(at < 16 ? 0 : 16);
    expect(meetingAt(referat, at)?.line).toBe(at < 16 ? 0 : 16);
    const item = itemAt(referat, at);
    expect(item !== undefined).toBe(name.startsWith('item'));
    if (item) expect(sectionAt(item.node, at - item.line)?.role ?? '-').toBe(section);
  });

  test.each([-1, -100, lines.length, lines.length + 100])('line %i is not in the document', (at) => {
    expect(() => partAt(referat, at)).not.toThrow();
    if (at < 0) expect(partAt(referat, at)).toBeUndefined();
  });
});

test('items in order, with their first lines', () => {
  expect([...itemsOf(referat)].map((item) => [item.node.title, item.line, item.meetingLine, item.index])).toEqual([
    ['Ny hal i Lundby', 4, 0, 0],
    ['Køb af grund', 13, 0, 2],
    ['Ny sti i Lundby', 18, 16, 0],
  ]);
});

test('the own decision is the last that is not another body’s', () => {
  expect([...itemsOf(referat)].map(({ node }) => ownDecision(node)?.start)).toEqual([4, undefined, 1]);
});

test('content ends at the last line with words', () => {
  const [first] = itemsOf(referat);
  if (!first) throw new Error('there is an item');
  expect(contentEnd(first.node, 0, first.node.lineCount)).toBe(6);
  expect(contentEnd(first.node, 6, first.node.lineCount)).toBe(7);
});
