/** The command lines of docs/ci.md do what the page says, run by the one file that the page says is enough. */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cliBundle, root } from './support/bundle.ts';

const page = fs.readFileSync(path.join(root, 'docs/ci.md'), 'utf8');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-ci-'));
const run = (line: string) => spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
  fs.mkdirSync(path.join(folder, 'tools'));
  fs.cpSync(path.join(root, 'fixtures/kle/uden-navnerum'), path.join(folder, 'kle'), { recursive: true });
  fs.copyFileSync(cliBundle, path.join(folder, 'tools/referat.js'));
  fs.copyFileSync(
    path.join(root, 'fixtures/firstagenda/fejl.referat.txt'),
    path.join(folder, 'fejl med mellemrum.referat.txt'),
  );
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const lines = [...new Set([...page.matchAll(/node tools\/referat\.js [^`\n|]*/g)].map(([line]) => line.trim()))];

test('the page has its examples', () => expect(lines.length).toBeGreaterThan(10));

test.skipIf(process.platform === 'win32').each(lines)('%s', (line) => {
  // A hook puts the files behind it.
  const { status, stderr } = run(line.endsWith('--quiet') ? `${line} .` : line);
  expect(stderr).not.toMatch(/Tilvalg|ukendt|unknown/i);
  // Faults are found in most; nothing is unreadable and no option is unknown.
  expect([0, 1]).toContain(status);
});

test.skipIf(process.platform === 'win32')('the hook stops a commit with faults and lets others pass', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@eksempel.dk', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  const hook = /```sh\n(#!\/bin\/sh\n[\s\S]*?)```/.exec(page)?.[1] ?? '';
  git('init', '-q');
  fs.writeFileSync(path.join(folder, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
  fs.writeFileSync(path.join(folder, 'brev.txt'), 'Kære alle\n');
  git('add', 'brev.txt');
  git('commit', '-qm', 'et brev');
  fs.copyFileSync(path.join(root, 'fixtures/firstagenda/fejl.referat.txt'), path.join(folder, 'med fejl.referat.txt'));
  git('add', 'med fejl.referat.txt');
  expect(() => git('commit', '-qm', 'et referat')).toThrow(/cpr-number|malformed-journal-number/);
});
