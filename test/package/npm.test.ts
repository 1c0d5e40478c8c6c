/** The npm package as it is published: packed, installed into an empty folder, and run from there by everything that uses it. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPackage, root } from './support/installed.ts';

const faulty = path.join(root, 'fixtures/firstagenda/fejl.referat.txt');
const temporary = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'referat-npm-')));
const installed = path.join(temporary, 'installed');
const npm = { cwd: installed, encoding: 'utf8', shell: process.platform === 'win32' } as const;
const text = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

beforeAll(() => {
  installPackage(temporary);
});
afterAll(() => fs.rmSync(temporary, { recursive: true, force: true }));

describe('the npm package', () => {
  it('is not held back, and brings nothing else along', () => {
    expect(JSON.parse(text('package.json')).private).toBeUndefined();
    expect(fs.readdirSync(path.join(installed, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'referat',
    ]);
  });

  it('checks: npx referat check', () => {
    const { stdout, status } = spawnSync('npx', ['--no-install', 'referat', 'check', faulty], npm);
    expect(stdout).toContain('[missing-decision]');
    expect(status).toBe(1);
  });

  it('has the language server', () => {
    const { stderr, status } = spawnSync('npx', ['--no-install', 'referat-language-server'], npm);
    expect(stderr).toContain('--stdio');
    expect(status).not.toBe(0);
  });
});

interface Action {
  inputs: Record<string, { default: string }>;
  runs: { steps: { run?: string; env?: Record<string, string> }[] };
}

describe.skipIf(process.platform === 'win32')('action.yml', () => {
  const folder = path.join(temporary, 'with spaces');
  /** Runs the action's own script as GitHub does; `npx --yes referat@…` finds the package that is installed here. */
  function act(inputs: Record<string, string>) {
    const action = load(text('action.yml')) as Action;
    const step = action.runs.steps.find(({ run }) => run);
    const filled = (value: string) =>
      value.replace(/^\$\{\{ inputs\.([\w-]+) \}\}$/, (_, name) => inputs[name] ?? action.inputs[name]?.default ?? '');
    const env = Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, value]) => [name, filled(value)]));
    const stand = path.join(temporary, 'bin');
    fs.mkdirSync(stand, { recursive: true });
    const cli = path.join(installed, 'node_modules/.bin/referat');
    fs.writeFileSync(
      path.join(stand, 'npx'),
      `#!/bin/sh\n[ "$1 $2" = "--yes referat@0.1" ] || exit 64\nshift 2\nexec '${cli}' "$@"\n`,
      {
        mode: 0o755,
      },
    );
    return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step?.run ?? 'exit 65'], {
      cwd: folder,
      env: { ...process.env, ...env, PATH: `${stand}:${process.env.PATH}` },
      encoding: 'utf8',
    });
  }
  beforeAll(() => {
    fs.mkdirSync(path.join(folder, 'referater'), { recursive: true });
    fs.copyFileSync(faulty, path.join(folder, 'Referat 12-03-2024.txt'));
    fs.copyFileSync(faulty, path.join(folder, '-dagsorden.txt'));
  });

  it('marks findings and fails; by default in the whole repository', () => {
    const { stdout, status, stderr } = act({});
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^::error .*Referat 12-03-2024\.txt/m);
    expect(stdout).toMatch(/^::error .*-dagsorden\.txt/m);
    expect(status).toBe(1);
  });

  it('takes names with spaces and leading dashes, one a line, and the severity that fails', () => {
    const { stdout, status } = act({ paths: 'Referat 12-03-2024.txt\n-dagsorden.txt\n', 'fail-on': 'never' });
    expect(stdout).toMatch(/^::error .*-dagsorden\.txt/m);
    expect(status).toBe(0);
  });
});
