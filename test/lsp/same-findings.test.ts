import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { cliBundle, root } from './support/bundle.ts';
import { PULLING, startSession } from './support/session.ts';

const SEVERITIES = ['error', 'warning', 'information', 'hint'];

test('editor and command line find the same in every fixture', async () => {
  const files = fs
    .readdirSync(path.join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.referat.txt'))
    .map((file) => path.join('fixtures', file));
  const { stdout } = spawnSync(process.execPath, [cliBundle, 'check', ...files, '--format', 'json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const session = await startSession({ capabilities: PULLING, settings: () => ({}) });
  const found = [];
  for (const file of files) {
    const uri = pathToFileURL(path.join(root, file)).href;
    await session.open(uri, fs.readFileSync(path.join(root, file), 'utf8'));
    for (const { range, code, severity, message } of await session.pull(uri))
      found.push({
        file,
        line: range.start.line + 1,
        column: range.start.character + 1,
        endLine: range.end.line + 1,
        endColumn: range.end.character + 1,
        rule: code,
        severity: SEVERITIES[(severity ?? 1) - 1],
        message,
      });
    await session.close(uri);
  }
  const told = JSON.parse(stdout).map(({ fixable: _, ...finding }: { fixable: boolean }) => finding);
  expect(told.length).toBeGreaterThan(20);
  expect(found).toEqual(told);
});
