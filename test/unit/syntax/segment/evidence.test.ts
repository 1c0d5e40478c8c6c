/** Every row of evidence matters: without it some layout is read otherwise. */
import fs from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { readLines } from '../../../../server/src/syntax/lines/read-lines.ts';
import { LOOKS, OF_LISTS, READING, STRUCTURE, TEXT } from '../../../../server/src/syntax/segment/evidence.ts';
import { planDocument } from '../../../../server/src/syntax/segment/plan.ts';
import type { Evidence } from '../../../../server/src/syntax/weigh.ts';

const root = path.join(import.meta.dirname, '../../../..');
const shared = path.join(root, '../shared');
const hasShared = fs.existsSync(shared);
if (!hasShared)
  console.warn('../shared is absent: the rows of evidence are not tested, since its meetings need some of them.');

/** Items without titles, whose recommendations are numbered. */
const UNTITLED = ['1. Rådet godkender.', '1. Rådet drøfter.\n 2. Rådet vælger.', '1. Rådet noterer sig det.']
  .reduce(
    (text, points) =>
      `${text}Indstilling\n\nForvaltningen indstiller, at\n\n ${points}\n\nBeslutning\n\nGodkendt.\n\nBeskrivelse\n\nOm sagen.\n\n`,
    'Referat\n\nSeniorrådet den 4. april 2022\n\n',
  )
  .split('\n');

/** A line broken at blanks, as mail programs do. */
function brokenAt(line: string, width: number): string[] {
  return line.match(new RegExp(`.{1,${width}}(?:\\s|$)`, 'g')) ?? [line];
}

/** Layouts and meetings, each as it is and with less to go by. */
function texts(): string[][] {
  const from = (cwd: string, patterns: string[]) => globSync(patterns, { cwd, absolute: true });
  const files = [
    ...from(path.join(root, 'fixtures'), ['layouts/dev/*.txt', '*/*.referat.txt']),
    ...from(shared, ['cases/*.txt', 'corpus/real/*.txt', 'seeds/*.txt']),
  ].map((file) => fs.readFileSync(file, 'utf8').split(/\r?\n/));
  const wrap = (width: number) => (lines: readonly string[]) => lines.flatMap((line) => brokenAt(line, width));
  const worn: readonly ((lines: readonly string[]) => string[])[] = [
    (lines) => [...lines],
    wrap(60),
    wrap(72),
    // Without the head, without blank lines, without the commonest sections, without case numbers.
    (lines) => lines.slice(lines.findIndex((line, i) => i > 0 && line.trim() === '') + 1),
    (lines) => lines.filter((line) => line.trim() !== ''),
    (lines) =>
      lines.filter((line) => !/^(?:indstilling|beslutning|resumé|sagsfremstilling)\b.{0,3}$/i.test(line.trim())),
    (lines) => lines.filter((line) => !/\d{2}[-/.]\d{3}/.test(line)),
  ];
  return [UNTITLED, ...worn.flatMap((wear) => files.map(wear))];
}

const documents = (hasShared ? texts() : []).map((lines) => readLines(lines));

/** The lines that head items. */
function itemsOf({ lines, classes }: (typeof documents)[number]): string {
  const { meetings, skeleton } = planDocument(lines, classes);
  return meetings.flatMap(({ from, layout }) => layout.parts.map(({ heading }) => skeleton.at[from + heading])).join();
}

const read = documents.map(itemsOf);

/** Runs `look` with the row silent. */
function without<Seen, T>(row: Evidence<Seen>, look: () => T): T {
  const { holds } = row;
  Object.assign(row, { holds: () => false });
  try {
    return look();
  } finally {
    Object.assign(row, { holds });
  }
}

describe.each([
  ['neighbours', STRUCTURE],
  ['looks', LOOKS],
  ['lists', OF_LISTS],
  ['text', TEXT],
  ['reading', READING],
] as const)('%s', (_, rows) => {
  test.skipIf(!hasShared).each(rows.map((row) => [row.id, row as Evidence<never>]))('%s', (_id, row) => {
    const matters = without(row, () => documents.some((document, i) => itemsOf(document) !== read[i]));
    expect(matters).toBe(true);
  });
});
