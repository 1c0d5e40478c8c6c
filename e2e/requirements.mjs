// What a machine must have for the tests in a real VS Code. Imports nothing that setup.sh installs.
import fs from 'node:fs';
import path from 'node:path';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The full path of a program on PATH, or undefined. */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      if (folder && fs.statSync(file, { throwIfNoEntry: false })?.isFile() && mayRun(file)) return file;
    }
  }
  return undefined;
}

function mayRun(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser that shows the workbench: $CHROMIUM, else the first of the usual names on PATH. */
export function findChromium() {
  return process.env.CHROMIUM ?? BROWSERS.map(onPath).find(Boolean);
}

/** Whether the embedded VS Code (code-server) can run on this machine. */
export function canEmbed() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Sentences saying what is missing and how to get it; empty when the VS Code suites can run. */
export function missingForTests() {
  if (!canEmbed()) {
    return [
      `The VS Code suites run on Linux x64 only (this is ${process.platform} ${process.arch}); run them in a Linux container or in CI, or use npm run test:desktop.`,
    ];
  }
  if (!findChromium()) {
    return ['Chromium is missing: apt-get install --no-install-recommends chromium (or set CHROMIUM to its path).'];
  }
  return [];
}
