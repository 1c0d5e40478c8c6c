// npm test: every check of the project, each with its result, and as the last line the sum over all of them.
// What the machine lacks is said before anything runs, and again at the very end.
//
//   npm test [-- --only build,e2e,unit,pages,lsp,package,types,generated,lint,grammar]
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { missingForTests } from '../e2e/requirements.mjs';

const root = path.resolve(import.meta.dirname, '..');
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-test-'));
process.once('exit', () => fs.rmSync(temporary, { recursive: true, force: true }));

/** Runs an npm script, hands on what it prints and returns that with its exit code. */
function npmRun(script, show, args = []) {
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    cwd: root,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8');
  child.stdout.on('data', (chunk) => {
    output += chunk;
    show(chunk);
  });
  child.stderr.on('data', show);
  return new Promise((resolve) => {
    child.on('error', () => resolve({ code: 1, output }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A check that is right or wrong as a whole. */
function whole(script) {
  return async (show) => {
    const { code } = await npmRun(script, show);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  };
}

/** A suite whose last line says `N passed, N failed`. */
function counting(script, args) {
  return async (show) => {
    const { code, output } = await npmRun(script, show, args);
    const last = /^(\d+) passed, (\d+) failed\s*$/m.exec(output.trimEnd().split('\n').at(-1));
    if (!last) return { passed: 0, failed: 1 };
    const [passed, failed] = [Number(last[1]), Number(last[2])];
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  };
}

/** A vitest project, counted by vitest's own report. */
function vitest(script) {
  return async (show) => {
    const file = path.join(temporary, `${script.replace(':', '-')}.json`);
    const { code } = await npmRun(script, show, ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    if (!fs.existsSync(file)) return { passed: 0, failed: 1 };
    const report = JSON.parse(fs.readFileSync(file, 'utf8'));
    // A file that could not be loaded or prepared fails without a test of it failing.
    const broken = report.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    );
    const failed = report.numFailedTests + broken.length;
    return {
      passed: report.numPassedTests,
      failed: code !== 0 && failed === 0 ? 1 : failed,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  };
}

/** The bundle and the .vsix come before the suites that run them; of those the longest begin first, so that no lane ends alone. */
const suites = {
  build: whole('package'),
  e2e: counting('test:e2e', ['--vsix', 'dist/referat.vsix']),
  unit: vitest('test:unit'),
  pages: vitest('test:pages'),
  lsp: vitest('test:lsp'),
  package: vitest('test:package'),
  types: whole('check:types'),
  generated: whole('check:generated'),
  lint: whole('lint'),
  grammar: counting('test:grammar'),
};
/** So many suites run side by side. Each is one busy process, or waits much of its time for a browser. */
const LANES = 2;

const { values: options } = parseArgs({
  options: { only: { type: 'string', default: Object.keys(suites).join(',') } },
});
const wanted = options.only.split(',');
const unknown = wanted.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`no suite named ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}`);
  process.exit(2);
}

/** Sentences saying what this machine lacks for the suites that are wanted. */
const missing = wanted.includes('e2e') || wanted.includes('pages') ? missingForTests() : [];
for (const sentence of missing) console.error(`✖ ${sentence}`);

const results = [];
async function run(name) {
  const title = name.padEnd(9);
  const show = (chunk) => process.stdout.write(chunk.replace(/^(?=.)/gm, `${title} │ `));
  show('begins\n');
  const start = Date.now();
  const result = await suites[name](show);
  results.push({ name, skipped: 0, ...result, seconds: (Date.now() - start) / 1000 });
}

const waiting = Object.keys(suites).filter((each) => wanted.includes(each));
if (waiting[0] === 'build') await run(waiting.shift());
async function lane() {
  for (let name = waiting.shift(); name; name = waiting.shift()) await run(name);
}
await Promise.all(Array.from({ length: LANES }, lane));

console.log('\n──── all ────');
for (const { name, passed, failed, skipped, seconds } of results) {
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  const time = `${seconds.toFixed(1).padStart(7)} s`;
  console.log(`${failed > 0 ? '✖' : '✔'} ${name.padEnd(10)}${time}   ${passed} passed, ${failed} failed${left}`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
for (const sentence of missing) console.log(`✖ ${sentence}`);
process.exit(sum('failed') > 0 ? 1 : 0);
