/** A fixture as somebody would have it in another program: real headings, lists and tables, from the model of its text. */
import fs from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { makeModel } from '../../../../server/src/export/make-model.ts';
import type * as Model from '../../../../server/src/export/model.ts';
import type { Block } from '../../../../server/src/import/block.ts';
import { parse, type Referat } from '../../../../server/src/syntax/index.ts';

const fixtures = path.resolve(import.meta.dirname, '../../../../fixtures');

export interface Fixture {
  readonly name: string;
  readonly referat: Referat;
  readonly pieces: readonly Block[];
}

/** All minutes and agendas that are whole documents. */
export function allFixtures(): Fixture[] {
  const names = globSync('*/*.referat.txt', { cwd: fixtures, ignore: ['sample/**'] });
  return names.sort().map((name) => {
    const lines = fs.readFileSync(path.join(fixtures, name), 'utf8').split(/\r\n?|\n/);
    const referat = parse(lines);
    return { name, referat, pieces: piecesOf(makeModel(referat), lines) };
  });
}

interface Placed {
  readonly line: number;
  readonly blocks: readonly Block[];
}

function piecesOf({ meetings }: Model.ReferatModel, lines: readonly string[]): Block[] {
  const placed = meetings.flatMap((meeting): Placed[] => {
    const { header, title, groups, items } = meeting;
    return [
      ...(title ? [at(title.line, heading(1, title.text))] : []),
      ...header.facts.map(({ line, label, value }) =>
        at(line, paragraph(`${label}${/[:.]$/.test(label) ? '' : ':'} ${value}`)),
      ),
      ...(header.contents ? contentsPieces(header.contents) : []),
      ...header.blocks.map((block) => ({ line: block.line, blocks: blocksOf(block) })),
      ...groups.flatMap((group) => [at(group.line, heading(2, group.heading)), ...inner(group.blocks)]),
      ...items.flatMap((item) => itemPieces(item, lines)),
    ];
  });
  return placed.sort((a, b) => a.line - b.line).flatMap(({ blocks }) => blocks);
}

function contentsPieces({ line: first, heading: name, entries, blocks }: Model.ContentsModel): Placed[] {
  return [
    ...(name === '' ? [] : [at(first, paragraph(name))]),
    ...entries.map(({ line, text }): Placed => at(line, { kind: 'contents', text })),
    ...inner(blocks),
  ];
}

function itemPieces(item: Model.ItemModel, lines: readonly string[]): Placed[] {
  const { heading: title, journalNumber, blocks, sections } = item;
  // The colon belongs to the heading as people write it, with its text behind it or not.
  const colon = ({ line, heading: name }: Model.SectionModel) =>
    (lines[line - 1] ?? '').includes(`${name}:`) ? ':' : '';
  const written = journalNumber?.written ?? '';
  const own = journalNumber && journalNumber.line !== title.line ? [at(journalNumber.line, paragraph(written))] : [];
  return [
    at(title.line, heading(2, title.text)),
    ...own,
    ...inner(blocks.filter(({ line }) => line !== journalNumber?.line)),
    ...sections.flatMap((section) => [
      ...(section.heading === '' ? [] : [at(section.line, heading(3, section.heading + colon(section)))]),
      ...inner(section.blocks),
    ]),
  ];
}

const at = (line: number, ...blocks: Block[]): Placed => ({ line, blocks });
const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const inner = (blocks: readonly Model.Block[]) =>
  blocks.map((block) => ({ line: block.line, blocks: blocksOf(block) }));

function blocksOf(block: Model.Block, depth = 0): Block[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.text)];
    case 'heading':
      return [heading(4, block.text)];
    case 'table':
      return [
        { kind: 'table', rows: [...(block.header ? [block.header] : []), ...block.rows.map(({ cells }) => cells)] },
      ];
    case 'list':
      return block.items.flatMap(({ marker, text, list }) => [
        marker === '' ? paragraph(text) : ({ kind: 'list-item', marker, depth, text } satisfies Block),
        ...(list ? blocksOf(list, depth + 1) : []),
      ]);
  }
}
