/** The benchmark of the server, with a handful of edits: that it runs, and that what it measures are right answers. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './support/bundle.ts';

type Figures = Readonly<Record<string, number>>;

test('the benchmark measures the server and its floors', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-bench-'));
  try {
    const json = path.join(folder, 'figures.json');
    const args = ['--sizes', '30K', '--rounds', '1', '--edits', '3', '--burst', '20', '--json', json];
    const printed = execFileSync(process.execPath, [path.join(root, 'bench/lsp.mjs'), ...args], { encoding: 'utf8' });
    const { medians } = JSON.parse(fs.readFileSync(json, 'utf8')) as { medians: Record<string, Figures> };
    const ours = medians['30K ours'] ?? {};
    expect(Object.keys(ours)).toEqual(expect.arrayContaining(Object.keys(medians['30K textdoc'] ?? {})));
    expect(Object.keys(ours).length).toBeGreaterThan(12);
    for (const [figure, value] of Object.entries(ours)) {
      expect(value, figure).toBeGreaterThan(0);
      expect(printed).toContain(`| ${figure} |`);
    }
    expect(ours['storm, cancelled']).toBe(19);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});
