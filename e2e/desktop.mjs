// The host suite in desktop VS Code (npm run test:desktop): the same tests on the same .vsix, by @vscode/test-electron,
// which downloads a VS Code on its first run.
//
//   node e2e/desktop.mjs [--version 1.100.0 | --executable /path/to/code] [--vsix FILE] [--grep TEXT]
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { bundleSuite } from './bundle-suite.mjs';
import { HostOutput, Report } from './report.mjs';
import { unpackVsix } from './vsix.mjs';
import { whileMoving } from './wait.mjs';
import { HOST_FOLDERS, makeWorkspace } from './workspace.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    version: { type: 'string', default: 'stable' },
    executable: { type: 'string' },
    vsix: { type: 'string' },
    grep: { type: 'string', default: '' },
    // What this script passes to itself: see below.
    inside: { type: 'string' },
  },
});

/** Runs VS Code on the prepared folder; test-electron writes the host's console to this process's own output. */
async function inside(temporary) {
  const extension = path.join(temporary, 'extension');
  const data = path.join(temporary, 'data');
  await runTests({
    ...(options.executable ? { vscodeExecutablePath: options.executable } : { version: options.version }),
    extensionDevelopmentPath: extension,
    extensionTestsPath: path.join(extension, 'suite-node.js'),
    launchArgs: [path.join(temporary, 'workspace'), '--disable-extensions', `--user-data-dir=${data}`],
  });
}

/** Prepares the folder and runs this script once more, to read what it prints. */
async function outside() {
  if (!options.vsix) execFileSync(process.execPath, [path.join(root, 'scripts/package.mjs')], { stdio: 'inherit' });
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-desktop-'));
  process.once('exit', () => fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
  const extension = path.join(temporary, 'extension');
  unpackVsix(path.resolve(options.vsix ?? path.join(root, 'dist/referat.vsix')), extension);
  makeWorkspace(path.join(temporary, 'workspace'), undefined, HOST_FOLDERS);
  await bundleSuite({ flavour: 'node', outfile: path.join(extension, 'suite-node.js'), grep: options.grep });

  const report = new Report();
  const output = new HostOutput(report.suite('desktop'));
  const which = options.executable ? ['--executable', options.executable] : ['--version', options.version];
  const again = [import.meta.filename, '--inside', temporary, ...which];
  const child = spawn(process.execPath, again, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => output.line(line));
  }
  const ended = new Promise((resolve) => child.on('close', resolve));
  try {
    output.finish(await whileMoving('desktop VS Code', ended, () => output.moved));
  } catch (error) {
    output.finish(error.message);
    child.kill();
  }
  return report.close();
}

if (options.inside) await inside(options.inside);
else process.exit(await outside());
