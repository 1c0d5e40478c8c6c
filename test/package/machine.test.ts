/** What a machine lacks is said before anything runs, and again at the very end: nobody waits nine minutes for it. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

function testRun(environment: Record<string, string>) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/test.mjs', '--only', 'e2e'], {
    cwd: root,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  return { stdout: stdout.trimEnd().split('\n'), stderr: stderr.trimEnd().split('\n'), status };
}

describe.runIf(process.platform === 'linux')('npm test on a machine that lacks something', () => {
  const cases: [string, Record<string, string>, RegExp][] = [
    ['a browser that is not there', { CHROMIUM: '/no/such/browser' }, /CHROMIUM names \/no\/such\/browser/],
  ];
  it.each(cases)('%s', (_, environment, sentence) => {
    const { stdout, stderr, status } = testRun(environment);
    expect(stderr[0]).toMatch(sentence);
    expect(stdout.at(-1)).toMatch(sentence);
    expect(stdout.at(-2)).toMatch(/^\d+ passed, [1-9]\d* failed$/);
    expect(status).toBe(1);
  });
});
