// Looks into a .vsix: a zip whose extension/ folder is what VS Code installs.
import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';

/** The files of the extension as { path: bytes }, paths relative to the extension's root. */
export function vsixFiles(vsix) {
  const files = {};
  for (const [name, bytes] of Object.entries(unzipSync(fs.readFileSync(vsix)))) {
    if (name.startsWith('extension/') && !name.endsWith('/')) files[name.slice('extension/'.length)] = bytes;
  }
  return files;
}

/** Unpacks the extension into `folder`. */
export function unpackVsix(vsix, folder) {
  for (const [name, bytes] of Object.entries(vsixFiles(vsix))) {
    const file = path.join(folder, name);
    if (!file.startsWith(folder + path.sep)) throw new Error(`${vsix}: ${name} lies outside the extension`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
  }
}
