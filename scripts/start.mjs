// npm start: builds the extension and opens it in a real VS Code on the sample documents.
//
//   npm start [-- --no-desktop] [-- --port N] [-- --check] [-- --vsix FILE]
//
//   --no-desktop   the embedded VS Code in the browser, even when desktop VS Code is there
//   --port N       the port of the address that is printed (default: any free one); VS Code itself takes another
//   --check        starts the embedded one, asks its address once and stops: exit code 0 when it answers
//   --vsix FILE    an extension that is packed already, instead of building one
import { spawn, spawnSync } from 'node:child_process';
import http from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder, canEmbed, onPath } from '../e2e/requirements.mjs';

const root = path.resolve(import.meta.dirname, '..');
const options = readOptions();

const folder = path.join(root, 'fixtures/sample');
/** The one with findings: what there is to see is seen at once. */
const FIRST = 'plan-og-miljoe-2024-06-11.referat.txt';

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        'no-desktop': { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
        check: { type: 'boolean', default: false },
        vsix: { type: 'string' },
      },
    });
    if (!/^\d{1,5}$/.test(values.port)) throw new Error(`--port wants a number, not "${values.port}".`);
    return values;
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

/** Runs a program that says itself what went wrong, and ends with it when something did. */
function run(program, args = []) {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit' });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(1);
}

/**
 * Desktop VS Code as an extension development host: runs what `npm run build` or `npm run watch` has written. `code` hands
 * the folder over and ends.
 * @returns why it did not open; undefined when it did
 */
async function openDesktop(code) {
  run(process.execPath, [path.join(root, 'esbuild.mjs')]);
  const shell = process.platform === 'win32';
  const quote = (text) => (shell ? `"${text}"` : text);
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, path.join(folder, FIRST)].map(quote);
  console.log(`Opening ${folder} in desktop VS Code. (In the browser instead: npm start -- --no-desktop)`);
  const child = spawn(quote(code), args, { stdio: 'inherit', shell });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (status, signal) =>
      resolve(status === 0 ? undefined : `${code} ended with ${status ?? signal}`),
    );
  });
}

/** An address that one can type: it leads to the long one, which names the folder and the file. */
async function shortAddress(address) {
  const server = http.createServer((_, response) => response.writeHead(302, { location: address }).end());
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(options.port), '127.0.0.1', resolve);
  });
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

async function openEmbedded() {
  const vsix = options.vsix ?? path.join(root, 'dist/referat.vsix');
  if (!options.vsix) run(process.execPath, [path.join(root, 'scripts/package.mjs')]);
  run(path.join(root, 'e2e/setup.sh'));
  const { startServer } = await import('../e2e/vscode.mjs');
  const server = await startServer({ vsix });
  const { workbenchAddress } = await import('../e2e/browser.mjs');
  const { address, close } = await shortAddress(workbenchAddress(server, folder, FIRST));
  if (options.check) {
    const response = await fetch(address, { signal: AbortSignal.timeout(60_000) });
    console.log(`${address} answers ${response.status}`);
    close();
    await server.stop();
    process.exit(response.status === 200 ? 0 : 1);
  }
  console.log(
    `\nReferat in VS Code:\n\n  ${address}\n\nCtrl+C stops it. It is kept in ${cacheFolder()} (1 GB); rm -r that folder removes it.`,
  );
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
const code = options['no-desktop'] || options.check ? undefined : onPath('code');
const refused = code ? await openDesktop(code) : 'none';
if (code && refused) console.error(`Desktop VS Code did not open: ${refused}.`);
if (refused && canEmbed()) {
  if (code) console.error('The embedded one in the browser instead:');
  await openEmbedded().catch((error) => {
    console.error(`VS Code could not be started: ${error.message}`);
    process.exit(1);
  });
} else if (refused) {
  const install =
    `No VS Code was found. Install it from https://code.visualstudio.com and put "code" on PATH (in VS Code: ` +
    `"Shell Command: Install 'code' command in PATH"), then run npm start again. `;
  const desktop = options['no-desktop'] || options.check || code ? '' : install;
  console.error(`${desktop}The embedded VS Code runs on Linux x64 only (this is ${process.platform} ${process.arch}).`);
  process.exit(1);
}
