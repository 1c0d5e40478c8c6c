// Builds everything and packs it: dist/referat.vsix, as `npx vsce package` does. What goes in is the list "files" in package.json;
// the page that the store shows is docs/marketplace.md.
import fs from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';

const root = path.resolve(import.meta.dirname, '..');
const vsix = path.join(root, 'dist/referat.vsix');

// An old one must not pass for the one that could not be built.
fs.rmSync(vsix, { force: true });
fs.mkdirSync(path.dirname(vsix), { recursive: true });
try {
  await createVSIX({ cwd: root, packagePath: vsix });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
