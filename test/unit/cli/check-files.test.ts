import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkFiles } from '../../../server/src/cli/check/check-files.ts';

const OPTIONS = { language: 'da', fix: 'no', severities: {} } as const;

test('a worker that fails or ends early ends the run with its reason; one with nothing to do leaves all to the main thread', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-check-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  const files = Array.from({ length: 40 }, (_, i) => {
    const file = path.join(folder, `${i}.referat.txt`);
    fs.writeFileSync(
      file,
      `REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Plan\n\n${'Der er mere at sige.\n'.repeat(11_000)}\n`,
    );
    return file;
  });
  const script = path.join(folder, 'worker.cjs');
  const run = (source: string, done: (count: number) => void) => {
    fs.writeFileSync(script, source);
    return checkFiles(files, OPTIONS, { script, most: 2 }, done);
  };
  let most = 0;
  const count = (done: number): void => {
    most = Math.max(most, done);
  };
  await expect(run('throw new Error("nej")', count)).rejects.toThrow('nej');
  await expect(run('process.exit(3)', count)).rejects.toThrow('worker 3');
  const checked = await run('', count);
  expect(checked.map(({ file }) => file)).toEqual(files);
  expect(most).toBe(files.length);
});
