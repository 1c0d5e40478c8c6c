/** Files as bytes, and only what is a file: a device, a pipe or a folder by that name would never end, or mean something else. */
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MAX_TEXT_BYTES } from '../text/decode.ts';

/** The bytes of a regular file no larger than a text may be; undefined for everything else. Never rejects. */
export async function readFileAt(uri: string): Promise<Uint8Array | undefined> {
  try {
    const file = fileURLToPath(uri);
    return isReadable(await fs.promises.stat(file)) ? await fs.promises.readFile(file) : undefined;
  } catch {
    return undefined;
  }
}

/** {@link readFileAt}, at once. Never throws. */
export function readFileAtSync(uri: string): Uint8Array | undefined {
  try {
    const file = fileURLToPath(uri);
    return isReadable(fs.statSync(file)) ? fs.readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether there is a regular file, readable or not. Never throws. */
export function isFileAt(uri: string): boolean {
  try {
    return fs.statSync(fileURLToPath(uri)).isFile();
  } catch {
    return false;
  }
}

function isReadable(stat: fs.Stats): boolean {
  return stat.isFile() && stat.size <= MAX_TEXT_BYTES;
}
