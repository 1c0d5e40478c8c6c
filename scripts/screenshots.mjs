// Takes the pictures in docs/images and docs/walkthrough anew, of the packed extension in a real VS Code.
//
//   npm run screenshots [-- --only NAME]… [--vsix FILE]
//
// Look at every picture before it is committed: nothing else does.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { missingForTests } from '../e2e/requirements.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    vsix: { type: 'string' },
  },
});

/** The folder's name is in the picture; where it lies is not. */
const FOLDER = 'Referater';

async function takeAll(temporary) {
  const vsix = path.resolve(options.vsix ?? path.join(root, 'dist/referat.vsix'));
  if (!options.vsix) execFileSync(process.execPath, [path.join(root, 'scripts/package.mjs')], { stdio: 'inherit' });
  execFileSync(path.join(root, 'e2e/setup.sh'), { stdio: 'inherit' });
  // Only now: these import what setup.sh has installed.
  const { launchBrowser } = await import('../e2e/browser.mjs');
  const { startServer } = await import('../e2e/vscode.mjs');
  const { Screen } = await import('./screenshots/screen.mjs');
  const { SHOTS } = await import('./screenshots/shots.mjs');
  const { withPalette } = await import('./screenshots/png.mjs');

  const names = options.only ?? Object.keys(SHOTS);
  const server = await startServer({ vsix });
  const browser = await launchBrowser();
  let failed = 0;
  for (const [index, name] of names.entries()) {
    const { show, clip, target = 'images', ...shot } = SHOTS[name];
    const folder = path.join(temporary, String(index), shot.title ?? FOLDER);
    const file = path.join(root, 'docs', target, `${name}.png`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    let screen;
    try {
      screen = await Screen.open({ browser, server, folder, ...shot });
      await show(screen);
      await screen.settled();
      fs.writeFileSync(file, withPalette(await screen.page.screenshot(clip ? { clip } : {})));
      console.log(`${name.padEnd(22)}${(fs.statSync(file).size / 1024).toFixed(0).padStart(5)} KB`);
    } catch (error) {
      failed += 1;
      console.error(`${name}: ${error.message}`);
      await screen?.page.screenshot({ path: path.join(os.tmpdir(), `referat-${name}-failed.png`) });
    } finally {
      await screen?.close();
    }
  }
  await browser.close();
  await server.stop();
  return failed === 0;
}

const missing = missingForTests();
for (const sentence of missing) console.error(sentence);
if (missing.length > 0) process.exit(1);
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-screenshots-'));
process.once('exit', () => fs.rmSync(temporary, { recursive: true, force: true }));
process.exit((await takeAll(temporary)) ? 0 : 1);
