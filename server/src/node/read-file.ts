/** Files as bytes, and only what is a file: a device, a pipe or a folder by that name would never end, or mean something else. */
import fs from 'node:fs';
import path from 'node:path';
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

/** Whether a file, links resolved, lies below a folder, links resolved; false when either is not there. */
export async function liesBelow(uri: string, folder: string): Promise<boolean> {
  try {
    const [file, top] = await Promise.all([uri, folder].map((each) => fs.promises.realpath(fileURLToPath(each))));
    return file !== undefined && top !== undefined && file.startsWith(top.endsWith(path.sep) ? top : top + path.sep);
  } catch {
    return false;
  }
}

function isReadable(stat: fs.Stats): boolean {
  return stat.isFile() && stat.size <= MAX_TEXT_BYTES;
}
