/** Files and standard input as text, or the reason why there is none. */
import fs from 'node:fs';
import { decodeText, MAX_TEXT_BYTES, type TextEncoding } from '../../text/decode.ts';
import type { Utf8Damage } from '../../text/utf8-damage.ts';
import type { Messages } from '../messages.ts';

/** The file name that stands for standard input. */
export const STDIN = '-';

export interface InputText {
  readonly file: string;
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Whether the file began with a byte order mark, which is not in the text. */
  readonly bom: boolean;
  readonly bytes: number;
  /** Where the file is not what its encoding says. */
  readonly damage?: Utf8Damage;
  readonly problem?: undefined;
}

export interface InputProblem {
  readonly file: string;
  /** Why there is no text, in the user's language. */
  readonly problem: string;
}

export type Input = InputText | InputProblem;

/** A file as it lies on the disk. */
export interface RawInput {
  readonly file: string;
  /** Absent when it could not be read, or is larger than any text may be. */
  readonly bytes?: Uint8Array;
  /** Why it could not be read. */
  readonly error?: unknown;
}

/** Reads and decodes one file; never throws. */
export function readInput(file: string, say: Messages): Input {
  return decodeInput(readRaw(file), say);
}

/** What an error says of a pipe or a device where only files are read. */
const NO_FILE = 'NO_FILE';

/**
 * Reads one file; never throws.
 * @param onlyFiles pipes and devices, which may never end, are refused; standard input is not
 */
export function readRaw(file: string, onlyFiles = false): RawInput {
  try {
    const bytes = file === STDIN ? readStream(0) : readFile(file, onlyFiles);
    return bytes ? { file, bytes } : { file };
  } catch (error) {
    return { file, error };
  }
}

/** A pipe or a device has no size to go by; it is read as standard input is. */
function readFile(file: string, onlyFiles: boolean): Uint8Array | undefined {
  const stat = fs.statSync(file);
  if (stat.size > MAX_TEXT_BYTES) return undefined;
  if (stat.isFile() || stat.isDirectory()) return fs.readFileSync(file);
  if (onlyFiles) throw Object.assign(new Error(), { code: NO_FILE });
  const descriptor = fs.openSync(file, 'r');
  try {
    return readStream(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Stops as soon as there is more than a text may have, so that an endless pipe ends too. */
function readStream(descriptor: number): Uint8Array | undefined {
  const chunks: Buffer[] = [];
  let length = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(1 << 16);
    const read = readSome(descriptor, chunk);
    if (read === 0) return Buffer.concat(chunks, length);
    chunks.push(chunk.subarray(0, read));
    length += read;
    if (length > MAX_TEXT_BYTES) return undefined;
  }
}

function readSome(descriptor: number, chunk: Buffer): number {
  for (;;) {
    try {
      return fs.readSync(descriptor, chunk, 0, chunk.length, null);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      // Standard input does not block where somebody else shares it; wait a little and ask again.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** The text of what was read; never throws. */
export function decodeInput({ file, bytes, error }: RawInput, say: Messages): Input {
  if (error !== undefined) return { file, problem: reasonOf(error, say) };
  if (bytes === undefined) return { file, problem: say.refused['too-large'] };
  const { text, encoding, bom, problem, damage } = decodeText(bytes);
  if (problem) return { file, problem: say.refused[problem] };
  return { file, text, encoding, bom, bytes: bytes.length, ...(damage ? { damage } : {}) };
}

/** An error of the file system in the user's language. */
export function reasonOf(error: unknown, say: Messages): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return say.noSuchFile;
  if (code === 'EACCES' || code === 'EPERM') return say.noAccess;
  if (code === 'ENAMETOOLONG') return say.nameTooLong;
  if (code === NO_FILE) return say.noFile;
  return say.unreadable(code ?? (error instanceof Error ? error.message : String(error)));
}
