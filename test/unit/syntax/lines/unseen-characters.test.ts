/** What nobody sees changes nothing of what is read. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { attachmentsOf, attendanceOf } from '../../../../server/src/syntax/index.ts';
import { parse } from '../../../../server/src/syntax/parser.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../../../fixtures');
const FILES = ['sbsys', 'edoc', 'os2web', 'unknown', 'association'].flatMap((folder) =>
  fs
    .readdirSync(path.join(FIXTURES, folder))
    .filter((file) => file.endsWith('.referat.txt'))
    .map((file) => path.join(folder, file)),
);

const DISGUISES: readonly (readonly [string, (line: string) => string])[] = [
  ['a tab at the end of each line', (line) => `${line}\t`],
  ['no-break blanks', (line) => line.replace(/ /g, '\u00a0')],
  ['narrow no-break blanks', (line) => line.replace(/(?<=\S) (?=\S)/g, '\u202f')],
  ['letters of two units', (line) => line.normalize('NFD')],
  ['soft hyphens in long words', (line) => line.replace(/(?<=\p{L}{4})(?=\p{L}{4})/gu, '\u00ad')],
];

/** Items, sections and details of a text, by lines and roles. */
function read(lines: readonly string[]): unknown {
  return parse(lines).meetings.map(({ parts, minutesKind }) => ({
    minutesKind,
    parts: parts.map((part) =>
      part.kind === 'item'
        ? {
            number: part.number,
            lines: part.lineCount,
            closed: part.closed,
            caseNumber: part.caseNumber?.line,
            sections: part.sections.map(({ start, end, role, earlier }) => [start, end, role, earlier]),
            attachments: attachmentsOf(part).map(({ span }) => span.line),
            attendance: attendanceOf(part).map(({ span }) => span.line),
          }
        : part.lineCount,
    ),
  }));
}

describe.each(DISGUISES)('%s', (_, disguise) => {
  test.each(FILES)('%s', (file) => {
    const lines = fs.readFileSync(path.join(FIXTURES, file), 'utf8').split(/\r?\n/);
    expect(read(lines.map(disguise))).toEqual(read(lines));
  });
});

test('the disguises change the texts', () => {
  expect(FILES.length).toBeGreaterThan(4);
  for (const [, disguise] of DISGUISES)
    expect(disguise('Skoleudvalget behandler sagen på åbent møde')).not.toBe(
      'Skoleudvalget behandler sagen på åbent møde',
    );
});
