import fs from 'node:fs';
import path from 'node:path';
import { encodeText } from '../text/encode.ts';
import type { Messages } from './messages.ts';
import { type InputText, reasonOf } from './read-input.ts';

/**
 * Writes a mended text where it was read, in the encoding it had, whole or not at all. Gives the reason when it was not
 * written: the file's bytes are not exactly what the text says (damaged), or the encoding lacks a character.
 */
export function saveText(input: InputText, text: string, say: Messages): string | undefined {
  const before = encodeText(input.text, input);
  const after = encodeText(text, input);
  try {
    if (before === undefined || !fs.readFileSync(input.file).equals(before)) return say.damaged;
    if (after === undefined) return say.notEncodable(input.encoding);
    writeWhole(input.file, after);
    return undefined;
  } catch (error) {
    return say.notSaved(reasonOf(error, say));
  }
}

/** Through a temporary file beside it, so that an interruption leaves the old text. A link stays a link. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const target = fs.realpathSync(file);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    fs.writeFileSync(temporary, bytes, { mode: fs.statSync(target).mode, flag: 'wx' });
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}
