import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { readBaseline, withoutKnown, writeBaseline } from '../../../server/src/cli/check/baseline.ts';
import type { CheckedFile } from '../../../server/src/cli/check/checked.ts';
import { savingReasonOf } from '../../../server/src/cli/input/save-text.ts';
import { messagesFor } from '../../../server/src/cli/messages.ts';

let folder = '';
let baseline = '';

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-baseline-'));
  baseline = path.join(folder, 'referat-baseline.json');
  return () => fs.rmSync(folder, { recursive: true });
});

function checked(name: string, prints: readonly string[]): CheckedFile {
  const findings = prints.map(() => ({
    file: name,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    rule: 'x',
    severity: 'error' as const,
    message: '',
    fixable: false,
  }));
  return { file: path.join(folder, name), bytes: 0, items: 1, fixed: 0, notices: [], findings, fingerprints: prints };
}

function left(...files: CheckedFile[]): number {
  const content = readBaseline(baseline);
  if (!content) throw new Error('no baseline');
  return withoutKnown(baseline, content, files).reduce((sum, { findings }) => sum + findings.length, 0);
}

test('a finding more than before is new, whatever the file is called', () => {
  const names = ['a.txt', '__proto__', 'constructor', 'mappe/toString'];
  const files = names.map((name) => checked(name, ['1', '1', '2']));
  expect(writeBaseline(baseline, files)).toBe(12);
  expect(left(...files)).toBe(0);
  for (const name of names) expect([name, left(checked(name, ['1', '1', '1', '2', '3']))]).toEqual([name, 2]);
  expect(left(checked('valueOf', ['1']))).toBe(1);
});

test.each(['"x"', '-1', '1.5', '1e999', 'null', '[]', '{}', 'true'])(
  'a count that is no number of findings silences nothing: %s',
  (count) => {
    fs.writeFileSync(baseline, `{ "version": 1, "files": { "a.txt": { "1": ${count} } } }`);
    expect(readBaseline(baseline)).toBeUndefined();
  },
);

test('a disk that is full, or may only be read, leaves the old baseline, nothing beside it, and is named', () => {
  writeBaseline(baseline, [checked('a.txt', ['1'])]);
  const before = fs.readFileSync(baseline);
  const write = fs.writeFileSync;
  for (const [code, words] of [
    ['ENOSPC', 'Disken er fuld.'],
    ['EROFS', 'Disken kan kun læses, ikke skrives på.'],
    ['ENAMETOOLONG', 'Filens navn eller sti er for langt.'],
  ] as const) {
    const spy = vi.spyOn(fs, 'writeFileSync').mockImplementation((file, data, options) => {
      write(file, String(data).slice(0, 10), options);
      throw Object.assign(new Error(code), { code });
    });
    onTestFinished(() => spy.mockRestore());
    let told = '';
    try {
      writeBaseline(baseline, [checked('a.txt', ['1', '2'])]);
    } catch (error) {
      told = savingReasonOf(error, messagesFor('da'));
    }
    expect(told).toBe(words);
    expect(fs.readFileSync(baseline).equals(before)).toBe(true);
    expect(fs.readdirSync(folder)).toEqual(['referat-baseline.json']);
  }
});

test.skipIf(process.platform === 'win32')(
  'a baseline that is a link stays one, and a new one may be read by others',
  () => {
    const elsewhere = path.join(folder, 'andetsteds.json');
    fs.writeFileSync(elsewhere, '');
    fs.symlinkSync(elsewhere, baseline);
    writeBaseline(baseline, [checked('a.txt', ['1'])]);
    expect(fs.lstatSync(baseline).isSymbolicLink()).toBe(true);
    expect(left(checked('a.txt', ['1']))).toBe(0);
    const fresh = path.join(folder, 'ny.json');
    writeBaseline(fresh, []);
    expect(fs.statSync(fresh).mode & 0o777).toBe(0o666 & ~process.umask());
  },
);
