import fs from 'node:fs';
import path from 'node:path';
import { encodeText } from '../text/encode.ts';
import type { Messages } from './messages.ts';
import { type InputText, reasonOf, STDIN } from './read-input.ts';

/**
 * Writes a mended text where it was read, in the encoding it had, whole or not at all. Gives the reason when it was not
 * written: the file's bytes are not exactly what the text says (damaged), or the encoding lacks a character.
 */
export function saveText(input: InputText, text: string, say: Messages): string | undefined {
  if (input.file === STDIN) return say.notSavedHere;
  const before = encodeText(input.text, input);
  const after = encodeText(text, input);
  try {
    if (before === undefined || !fs.readFileSync(input.file).equals(before)) return say.damaged;
    if (after === undefined) return say.notEncodable(input.encoding);
    return writeWhole(fs.realpathSync(input.file), after, say);
  } catch (error) {
    return say.notSaved(reasonOf(error, say));
  }
}

/** Through a temporary file beside it, so that an interruption leaves the old text. `target` is no link: a link stays one. */
function writeWhole(target: string, bytes: Uint8Array, say: Messages): string | undefined {
  if (!isWritable(target)) return say.readOnly;
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    // On the disk before the old text goes, so that a power cut leaves one of them.
    fs.writeFileSync(temporary, bytes, { mode: 0o600, flag: 'wx', flush: true });
    keepOwner(temporary, fs.statSync(target));
    fs.renameSync(temporary, target);
    return undefined;
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

/** The rights and, where this user may give files away, the owner of the old file. */
function keepOwner(file: string, { mode, uid, gid }: fs.Stats): void {
  try {
    fs.chownSync(file, uid, gid);
  } catch {
    // Another's file that this user may write: it becomes this user's, as with any editor.
  }
  fs.chmodSync(file, mode & 0o7777);
}

/** Putting another file in its place needs no leave to write in it, so that is asked for. */
function isWritable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
