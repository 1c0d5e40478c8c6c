// Builds everything and packs it: dist/referat.vsix. What goes in is the list "files" in package.json, nothing else.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { packedReadme } from './packed-readme.mjs';

const root = path.resolve(import.meta.dirname, '..');
const vsix = path.join(root, 'dist/referat.vsix');

// An old one must not pass for the one that could not be built.
fs.rmSync(vsix, { force: true });
const build = spawnSync(process.execPath, [path.join(root, 'esbuild.mjs'), '--release'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);
await createVSIX({
  cwd: root,
  packagePath: vsix,
  // Everything is bundled: no node_modules.
  dependencies: false,
  // There is no public address of the sources to turn relative links into.
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
  // A list may name a folder that this version does not fill yet; test/package says what must be there.
  allowUnusedFilesPattern: true,
});

const files = unzipSync(fs.readFileSync(vsix));
const readme = 'extension/readme.md';
files[readme] = strToU8(packedReadme(strFromU8(files[readme]), (file) => `extension/${file}` in files));
fs.writeFileSync(vsix, zipSync(files, { level: 9 }));
