/** What the tests of the model ask of it. */
import type { Block, HeaderModel, ListBlock, MeetingModel, ReferatModel } from '../../../server/src/export/model.ts';

/** A text of the model with the line it begins on. */
export interface Piece {
  readonly line: number;
  readonly text: string;
}

/** Every text of the model that stands for words of the document, once each, in the order of the lines. */
export function piecesOf({ meetings }: ReferatModel): Piece[] {
  return meetings.flatMap(piecesOfMeeting).sort((one, other) => one.line - other.line);
}

function piecesOfMeeting({ title, header, groups, items, pageLines }: MeetingModel): Piece[] {
  return [
    ...(title && !isValue(title.line, header) ? [title] : []),
    ...header.facts.map(({ label, value, line }) => ({ text: `${label} ${value}`, line })),
    ...header.contents,
    ...header.blocks.flatMap(piecesOfBlock),
    ...groups.flatMap(({ heading, blocks, line }) => [{ text: heading, line }, ...blocks.flatMap(piecesOfBlock)]),
    ...items.flatMap(({ heading, journalNumber, blocks, sections }) => [
      heading,
      ...(journalNumber ? [{ text: journalNumber.written, line: journalNumber.line }] : []),
      ...blocks.flatMap(piecesOfBlock),
      ...sections.flatMap((section) => [
        { text: section.heading, line: section.line },
        ...section.blocks.flatMap(piecesOfBlock),
      ]),
    ]),
    ...pageLines,
  ];
}

/** A title that is the value of a fact stands there. */
function isValue(line: number, { facts }: HeaderModel): boolean {
  return facts.some((fact) => fact.line <= line && line <= fact.endLine);
}

function piecesOfBlock(block: Block): Piece[] {
  if (block.kind === 'list') return piecesOfList(block);
  if (block.kind === 'table')
    return [
      { text: block.header?.join(' ') ?? '', line: block.line },
      ...block.rows.map(({ cells, line }) => ({ text: cells.join(' '), line })),
    ];
  return [block];
}

function piecesOfList({ items }: ListBlock): Piece[] {
  return items.flatMap(({ marker, text, list, line }) => [
    { text: `${marker} ${text}`, line },
    ...(list ? piecesOfList(list) : []),
  ]);
}

/** Letters and digits alone: what is left of words when blanks, marks and the hyphens of line ends do not count. */
export function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}

export interface Located {
  /** Path of property names, for messages. */
  readonly where: string;
  readonly line: number;
  readonly endLine: number;
  readonly id?: string;
  readonly holder?: { readonly line: number; readonly endLine: number };
}

/** Every node that has lines, with the nearest one that holds it. */
export function locatedNodes(value: unknown, where = '', holder?: Located): Located[] {
  if (typeof value !== 'object' || value === null) return [];
  const { line, endLine, id } = value as { line?: number; endLine?: number; id?: string };
  const own: Located | undefined =
    line === undefined || endLine === undefined
      ? undefined
      : { where, line, endLine, ...(id === undefined ? {} : { id }), ...(holder ? { holder } : {}) };
  const below = Object.entries(value).flatMap(([name, inner]) =>
    locatedNodes(inner, `${where}/${name}`, own ?? holder),
  );
  return own ? [own, ...below] : below;
}
