// The folder that the editor opens in a test: a fresh copy, so a test may write as it likes.
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** What a workspace is put together from, later ones on top. */
const SOURCES = ['fixtures/sample', 'test/e2e/workspace'];

/**
 * Folders that tests in the hosts write into and empty again. There from the start: the system's watcher may never hear of what happens in
 * a folder that is made together with its first file.
 */
export const HOST_FOLDERS = ['alle/dyb', 'alle/ny', 'alle/selv', 'Kontor/2024', 'regler'];

/** Removes what a workspace was not put together from: what a test has made in it. Settings stay. */
export function removeOthers(folder) {
  const own = (name) => SOURCES.some((source) => fs.existsSync(path.join(root, source, name)));
  for (const name of fs.readdirSync(folder))
    if (name !== '.vscode' && !own(name)) fs.rmSync(path.join(folder, name), { recursive: true });
}

/**
 * Makes a workspace in `folder`.
 * @param settings written to .vscode/settings.json on top of nothing (optional)
 * @param folders empty ones that are there, too
 */
export function makeWorkspace(folder, settings, folders = []) {
  fs.mkdirSync(folder, { recursive: true });
  for (const source of SOURCES) {
    const from = path.join(root, source);
    if (fs.existsSync(from)) fs.cpSync(from, folder, { recursive: true });
  }
  for (const each of folders) fs.mkdirSync(path.join(folder, each), { recursive: true });
  if (settings) {
    fs.mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings, null, 2));
  }
  return folder;
}
