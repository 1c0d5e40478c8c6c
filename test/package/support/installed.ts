/** The npm package as it is published: packed, and installed into an empty folder. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');

/** Needs dist/ as `npm run package` writes it. Returns the folder, which lies in `temporary`. */
export function installPackage(temporary: string): string {
  if (!fs.existsSync(path.join(root, 'dist/cli.js'))) throw new Error('dist/cli.js is not there: npm run package');
  const folder = path.join(temporary, 'installed');
  fs.mkdirSync(folder);
  const npm = { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  const packed = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', `--pack-destination=${temporary}`, root],
    npm,
  );
  const [{ filename }] = JSON.parse(packed);
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--offline', '--ignore-scripts', path.join(temporary, filename)], npm);
  return folder;
}
