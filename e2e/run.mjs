// Packs the extension and tests the .vsix in a real VS Code.
//
//   node e2e/run.mjs [--only node|web|ui|start]… [--grep TEXT] [--screenshots FOLDER] [--vsix FILE]
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Report } from './report.mjs';
import { missingForTests } from './requirements.mjs';
import { within } from './wait.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: ['node', 'web', 'ui', 'start'] },
    grep: { type: 'string', default: '' },
    screenshots: { type: 'string' },
    vsix: { type: 'string' },
  },
});

/** npm start must answer; it is run as a user runs it, on the .vsix of this run. */
async function checkStart(vsix) {
  const child = spawn(process.execPath, [path.join(root, 'scripts/start.mjs'), '--check', '--vsix', vsix]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  const ended = new Promise((resolve) => child.on('exit', resolve));
  try {
    const code = await within('npm start -- --check', ended);
    if (code !== 0) throw new Error(`npm start -- --check ended with ${code}:\n${said}`);
  } finally {
    child.kill();
  }
}

async function run(temporary, report) {
  const vsix = path.resolve(options.vsix ?? path.join(root, 'dist/referat.vsix'));
  if (!options.vsix) execFileSync(process.execPath, [path.join(root, 'scripts/package.mjs')], { stdio: 'inherit' });
  if (!fs.existsSync(vsix)) throw new Error(`${vsix} is not there: npm run package`);
  execFileSync(path.join(import.meta.dirname, 'setup.sh'), { stdio: 'inherit' });
  // Only now: these import what setup.sh has installed.
  const { launchBrowser } = await import('./browser.mjs');
  const { bundleSuite } = await import('./bundle-suite.mjs');
  const { runHostSuite } = await import('./host-suite.mjs');
  const { runUiTests } = await import('./ui.mjs');
  const { startServer } = await import('./vscode.mjs');
  const { unpackVsix } = await import('./vsix.mjs');
  const { HOST_FOLDERS, makeWorkspace } = await import('./workspace.mjs');

  const extension = path.join(temporary, 'extension');
  unpackVsix(vsix, extension);
  const browser = await launchBrowser();
  const wanted = (part) => options.only.includes(part);

  async function hosts() {
    for (const flavour of ['node', 'web'].filter(wanted)) {
      const suite = `suite-${flavour}.js`;
      await bundleSuite({ flavour, outfile: path.join(extension, suite), grep: options.grep });
      const workspace = makeWorkspace(path.join(temporary, `workspace-${flavour}`), undefined, HOST_FOLDERS);
      const server = await startServer();
      const part = report.suite(flavour === 'node' ? 'Node' : 'web worker');
      await runHostSuite({ browser, server, flavour, extension, suite, workspace, report: part });
      await server.stop();
    }
  }

  async function screen() {
    const { screenshots, grep } = options;
    const server = await startServer({ vsix });
    await runUiTests({
      browser,
      server,
      startRestricted: () => startServer({ vsix, restricted: true }),
      report: report.suite('screen'),
      temporary,
      screenshots: screenshots && path.resolve(screenshots),
      grep,
    });
    await server.stop();
  }

  async function start() {
    await report.suite('npm start').test('answers at the address it prints', () => checkStart(vsix));
  }

  try {
    // Much of the time of each is spent waiting; together they keep both cores at work.
    const together = [
      hosts(),
      wanted('ui') && screen(),
      wanted('start') && 'npm start'.includes(options.grep) && start(),
    ];
    for (const { reason } of await Promise.allSettled(together)) if (reason) report.fail('e2e run', reason);
  } finally {
    await browser.close();
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
const report = new Report();
const missing = missingForTests();
for (const sentence of missing) report.fail('VS Code', sentence);
if (missing.length === 0) {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-e2e-'));
  process.once('exit', () => fs.rmSync(temporary, { recursive: true, force: true }));
  try {
    await run(temporary, report);
  } catch (error) {
    report.fail('e2e run', error);
  }
}
process.exit(report.close());
