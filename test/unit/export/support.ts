/** What the tests of the model ask of it. */
import type {
  Block,
  ContentsModel,
  HeaderModel,
  ListBlock,
  MeetingModel,
  ReferatModel,
} from '../../../server/src/export/model.ts';

/** A text of the model with the line it begins on. */
export interface Piece {
  readonly line: number;
  readonly text: string;
}

/** Every text of the model that stands for words of the document, once each, in the order of the lines. */
export function piecesOf({ meetings }: ReferatModel, marks = true): Piece[] {
  return meetings.flatMap((meeting) => piecesOfMeeting(meeting, marks)).sort((one, other) => one.line - other.line);
}

function piecesOfMeeting({ title, header, groups, items, footer, pageLines }: MeetingModel, marks: boolean): Piece[] {
  const below = (blocks: readonly Block[]): Piece[] => blocks.flatMap((block) => piecesOfBlock(block, marks));
  return [
    ...(title && !isValue(title.line, header) ? [title] : []),
    ...header.facts.map(({ label, value, line }) => ({ text: `${label} ${value}`, line })),
    ...(header.contents ? piecesOfContents(header.contents, below) : []),
    ...below(header.blocks),
    ...groups.flatMap(({ heading, blocks, line }) => [{ text: heading, line }, ...below(blocks)]),
    ...items.flatMap(({ heading, journalNumber, blocks, sections }) => [
      heading,
      ...(journalNumber ? [{ text: journalNumber.written, line: journalNumber.line }] : []),
      ...below(blocks),
      ...sections.flatMap((section) => [{ text: section.heading, line: section.line }, ...below(section.blocks)]),
    ]),
    ...below(footer),
    ...pageLines,
  ];
}

function piecesOfContents(
  { heading, entries, blocks, line }: ContentsModel,
  below: (blocks: readonly Block[]) => Piece[],
): Piece[] {
  return [{ text: heading, line }, ...entries, ...below(blocks)];
}

/** A title that is the value of a fact stands there. */
function isValue(line: number, { facts }: HeaderModel): boolean {
  return facts.some((fact) => fact.line <= line && line <= fact.endLine);
}

function piecesOfBlock(block: Block, marks: boolean): Piece[] {
  if (block.kind === 'list') return piecesOfList(block, marks);
  if (block.kind === 'table')
    return [
      // An item that is a row has the names of its columns from the head of the whole table.
      { text: block.line === block.rows[0]?.line ? '' : (block.header?.join(' ') ?? ''), line: block.line },
      ...block.rows.map(({ cells, line }) => ({ text: cells.join(' '), line })),
    ];
  return [block];
}

function piecesOfList({ items }: ListBlock, marks: boolean): Piece[] {
  return items.flatMap(({ marker, text, list, line }) => [
    { text: marks ? `${marker} ${text}` : text, line },
    ...(list ? piecesOfList(list, marks) : []),
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

/** The words that pages of every form show: all but contents and page heads, which they write anew, and marks of lists. */
export function wordsShown(model: ReferatModel): string[] {
  const meetings = model.meetings.map((meeting) => ({
    ...meeting,
    header: { ...meeting.header, contents: null },
    pageLines: [],
  }));
  return wordsOf(
    piecesOf({ ...model, meetings }, false)
      .map(({ text }) => text)
      .join(' '),
  );
}

export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of `wanted` that `text` lacks, each as often as it is missing. */
export function missingWords(wanted: readonly string[], text: string): string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
