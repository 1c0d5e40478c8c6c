import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');
export const serverBundle = path.join(root, 'dist/server.js');
export const cliBundle = path.join(root, 'dist/cli.js');

/** Before the suites: what ships is what is tested, so bundles older than their sources are made again. */
export default function setup(): void {
  const bundles = [serverBundle, cliBundle].map((file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (Math.min(...bundles) < newest(path.join(root, 'server/src')))
    execFileSync(process.execPath, [path.join(root, 'esbuild.mjs')], { cwd: root, stdio: 'inherit' });
}

function newest(folder: string): number {
  return Math.max(
    ...fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => fs.statSync(path.join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0),
  );
}
