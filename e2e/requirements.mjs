// What a machine must have for the tests in a real VS Code. Imports nothing that setup.sh installs.
import fs from 'node:fs';
import os from 'node:os';
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

/** A browser of the machine's own: $CHROMIUM, else the first of the usual names on PATH; undefined: the registry's is used. */
export function findChromium() {
  return process.env.CHROMIUM || BROWSERS.map(onPath).find(Boolean);
}

/** Where setup.sh keeps the embedded VS Code; see there. */
export function cacheFolder() {
  return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'referat');
}

/** Whether the embedded VS Code (code-server) can run on this machine. */
export function canEmbed() {
  return (
    process.platform === 'linux' && process.arch === 'x64' && 'glibcVersionRuntime' in process.report.getReport().header
  );
}

/** What the embedded VS Code and its browser take, in bytes. */
const NEEDED_SPACE = 1.5e9;

/** Bytes free where the embedded VS Code will be installed; Infinity when it is there, or nobody knows. */
function freeSpace() {
  if (fs.existsSync(path.join(import.meta.dirname, 'node_modules/.e2e-ready'))) return Number.POSITIVE_INFINITY;
  let folder = cacheFolder();
  while (!fs.existsSync(folder)) folder = path.dirname(folder);
  const { bavail, bsize } = fs.statfsSync(folder);
  return bavail * bsize;
}

/** Sentences saying what is missing and how to get it; empty when the VS Code suites can run. */
export function missingForTests() {
  const missing = [];
  if (!canEmbed()) {
    const here = `${process.platform} ${process.arch}`;
    missing.push(
      `The VS Code suites run on Linux x64 with glibc only (this is ${here}): run them in a Linux container or in CI, or use npm run test:desktop.`,
    );
  } else if (process.env.CHROMIUM && !mayRun(process.env.CHROMIUM)) {
    missing.push(`CHROMIUM names ${process.env.CHROMIUM}, which cannot be run: correct it, or unset it.`);
  } else if (freeSpace() < NEEDED_SPACE) {
    missing.push(
      `The embedded VS Code needs 1.5 GB in ${cacheFolder()}: make room, or set XDG_CACHE_HOME to another folder.`,
    );
  }
  return missing;
}
