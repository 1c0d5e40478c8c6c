// Builds everything and packs it: dist/referat.vsix. What goes in is the list "files" in package.json, nothing else.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';

const root = path.resolve(import.meta.dirname, '..');

execFileSync(process.execPath, [path.join(root, 'esbuild.mjs'), '--release'], { stdio: 'inherit' });
await createVSIX({
  cwd: root,
  packagePath: path.join(root, 'dist/referat.vsix'),
  // Everything is bundled: no node_modules.
  dependencies: false,
  // There is no public address of the sources to turn relative links into.
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
  // A list may name a folder that this version does not fill yet; test/package says what must be there.
  allowUnusedFilesPattern: true,
});
