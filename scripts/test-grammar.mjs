// Runs the grammar tests: every file below test/grammar whose first line says SYNTAX TEST (vscode-tmgrammar-test's format).
// The grammars are those package.json contributes. The last line is `N passed, N failed`, counted over test cases.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'test/grammar');

const cases = fs
  .readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
  .filter((file) => fs.readFileSync(path.join(root, file), 'utf8').split('\n', 1)[0].includes('SYNTAX TEST'))
  .sort();
if (cases.length === 0) {
  console.error('No grammar test in test/grammar.\n\n0 passed, 1 failed');
  process.exit(1);
}

const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-grammar-'));
const runner = path.join(root, 'node_modules/vscode-tmgrammar-test/dist/unit.js');
const { status } = spawnSync(process.execPath, [runner, '--xunit-report', reports, ...cases], {
  cwd: root,
  stdio: 'inherit',
});
let passed = 0;
let failed = 0;
for (const file of fs.readdirSync(reports)) {
  for (const [, body] of fs
    .readFileSync(path.join(reports, file), 'utf8')
    .matchAll(/<testcase [^>]*>(.*?)<\/testcase>/gs)) {
    if (/<(failure|error)/.test(body)) failed += 1;
    else passed += 1;
  }
}
fs.rmSync(reports, { recursive: true });
// The runner's own verdict counts too: it may have failed before it wrote a report.
if (status !== 0 && failed === 0) failed = 1;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
