import fs from 'node:fs';
import path from 'node:path';
import { encodeText } from '../../text/encode.ts';
import type { Messages } from '../messages.ts';
import { type InputText, STDIN } from './read-input.ts';

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
    if (!isWritable(input.file)) return say.readOnly;
    writeWhole(input.file, after);
    return undefined;
  } catch (error) {
    return say.notSaved(savingReasonOf(error, say));
  }
}

/** Why a file could not be written, in the user's language: a full disk is no file that "could not be read". */
export function savingReasonOf(error: unknown, say: Messages): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  return Object.hasOwn(say.saving, code) ? (say.saving[code] as string) : `(${code || String(error)})`;
}

/**
 * Through a temporary file beside it, so that an interruption or a full disk leaves the old file. A link stays a link. Throws
 * what the file system throws.
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const target = realPath(file);
  // As long as any name may be, whatever the file is called.
  const temporary = path.join(path.dirname(target), `.referat-${process.pid}-${Date.now().toString(36)}.tmp`);
  try {
    // On the disk before the old text goes, so that a power cut leaves one of them.
    fs.writeFileSync(temporary, bytes, { mode: 0o600, flag: 'wx', flush: true });
    const before = fs.statSync(target, { throwIfNoEntry: false });
    if (before) keepOwner(temporary, before);
    else fs.chmodSync(temporary, 0o666 & ~process.umask());
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

function realPath(file: string): string {
  return fs.lstatSync(file, { throwIfNoEntry: false }) ? fs.realpathSync(file) : path.resolve(file);
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

/** Putting another file in its place needs no leave to write in it, so that is asked for. Throws for any other reason. */
function isWritable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.W_OK);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM') return false;
    throw error;
  }
}
