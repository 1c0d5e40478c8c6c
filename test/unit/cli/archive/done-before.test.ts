import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isDone, readDoneBefore } from '../../../../server/src/cli/archive/done-before.ts';
import {
  checkLine,
  NO_FINDINGS,
  type RecordHead,
  recordLine,
  sha256,
} from '../../../../server/src/cli/archive/record.ts';
import type { CheckedFile } from '../../../../server/src/cli/check/checked.ts';

const HASH = sha256(Buffer.from('x'));
const NAME = 'råd "a"\\ {}\n,b.txt';

const failureLine = (record: RecordHead): string => recordLine(record, NO_FINDINGS);

function head(file: string) {
  return { file, bytes: 7, sha256: HASH, program: '1.2.3', settings: 'abc0' };
}

async function resumed(text: string) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-done-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'done.ndjson');
  fs.writeFileSync(file, text);
  return readDoneBefore(file);
}

test('what a record says is done: name, size, hash, version and settings must all be the same', async () => {
  const { before, wholeBytes } = await resumed(`${failureLine({ ...head(NAME), status: 'crashed', problem: 'x' })}\n`);
  expect(isDone(before, head(NAME))).toBe(true);
  expect(wholeBytes).toBeGreaterThan(100);
  for (const other of [
    { file: 'b' },
    { bytes: 8 },
    { sha256: HASH.replace(/^./, 'f') },
    { program: '1.2.4' },
    { settings: 'abc1' },
  ])
    expect(isDone(before, { ...head(NAME), ...other })).toBe(false);
});

test('records of another tool are known too; half a record, rubbish and files that were not read are not', async () => {
  const whole = failureLine({ ...head('a'), status: 'done' });
  const reordered = JSON.stringify(
    Object.fromEntries(Object.entries(JSON.parse(whole.replace('"a"', '"b"'))).reverse()),
  );
  const unread = failureLine({ file: 'c', status: 'unread', program: '1.2.3', problem: 'x' });
  const { settings: _, ...older } = head('f');
  const ofOlder = failureLine({ ...older, status: 'done' });
  const lines = [
    whole,
    reordered,
    unread,
    ofOlder,
    '[]',
    'null',
    'rubbish',
    '',
    whole.replace('"a"', '"d"').slice(0, -1),
  ];
  const text = `${lines.join('\n')}\n`;
  const half = whole.replace('"a"', '"e"');
  const { before, wholeBytes } = await resumed(text + half);
  expect(['a', 'b', 'c', 'd', 'e', 'f'].filter((file) => isDone(before, head(file)))).toEqual(['a', 'b']);
  expect(wholeBytes).toBe(Buffer.byteLength(text));
});

test('thousands of records, and none', async () => {
  const lines = Array.from({ length: 5000 }, (_, i) => `${failureLine({ ...head(`${i}`), status: 'done' })}\n`);
  const { before } = await resumed(lines.join(''));
  expect(before).toHaveLength(5000);
  expect(lines.every((_, i) => isDone(before, head(`${i}`)))).toBe(true);
  expect(isDone(before, head('5000'))).toBe(false);
  expect((await readDoneBefore('/findes/ikke')).before).toHaveLength(0);
});

test('a record of check says all that is known of a file, and nothing twice', () => {
  const place = { line: 1, column: 2, endLine: 1, endColumn: 3 };
  const finding = { file: NAME, ...place, rule: 'r', severity: 'error', message: 'm\u2028', fixable: true } as const;
  const checked: CheckedFile = {
    file: NAME,
    encoding: 'utf-8',
    bytes: 7,
    findings: [{ ...finding, related: [{ ...place, message: 'n' }] }],
    fingerprints: ['abc'],
    items: 3,
    fixed: 1,
    notices: [{ text: 'x', unread: false }],
  };
  const known = { sha256: HASH, program: '1.2.3', settings: 'abc0' };
  const line = checkLine(checked, known);
  expect(line).not.toMatch(/[\n\u2028]/);
  expect(JSON.parse(line)).toMatchObject({ file: NAME, status: 'done', bytes: 7, ...known });
  expect(JSON.parse(line).findings[0]).not.toHaveProperty('file');
  const { encoding: _, ...unread } = checked;
  const statuses = [
    { ...checked, problem: 'p' },
    { ...unread, problem: 'p' },
    { ...unread, ignored: true as const },
  ];
  expect(statuses.map((each) => JSON.parse(checkLine(each, known)).status)).toEqual(['unsaved', 'unread', 'ignored']);
});
