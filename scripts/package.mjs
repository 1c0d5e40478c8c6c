// Builds everything and packs it: dist/referat.vsix. What goes in is the list "files" in package.json, nothing else.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { packedReadme } from './packed-readme.mjs';

const root = path.resolve(import.meta.dirname, '..');
const vsix = path.join(root, 'dist/referat.vsix');

/** A folder that looks like the project, with a README that has no links out of the package. */
async function stage(folder) {
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const name of new Set(manifest.files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]))) {
    if (fs.existsSync(path.join(root, name)))
      fs.symlinkSync(path.join(root, name), path.join(folder, name), 'junction');
  }
  for (const entry of fs.readdirSync(root, { withFileTypes: true }))
    if (entry.isFile()) fs.copyFileSync(path.join(root, entry.name), path.join(folder, entry.name));
  const packed = new Set(await listFiles({ cwd: folder, packageManager: PackageManager.None, followSymlinks: true }));
  const readme = path.join(folder, 'README.md');
  fs.writeFileSync(
    readme,
    packedReadme(fs.readFileSync(readme, 'utf8'), (file) => packed.has(file)),
  );
}

// An old one must not pass for the one that could not be built.
fs.rmSync(vsix, { force: true });
const build = spawnSync(process.execPath, [path.join(root, 'esbuild.mjs'), '--release'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-package-'));
process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
await stage(folder);
await createVSIX({
  cwd: folder,
  packagePath: vsix,
  // Everything is bundled: no node_modules.
  dependencies: false,
  followSymlinks: true,
  // There is no public address of the sources to turn relative links into.
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
