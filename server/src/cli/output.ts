/** Where the command line writes; an interface so that tests need no process. */
import fs from 'node:fs';
import { oneLine } from './printable.ts';

export interface Output {
  /** A text, or UTF-8. */
  out(text: string | Uint8Array): void;
  err(text: string): void;
  /** Whether somebody sits at a terminal and sees progress on standard error. */
  readonly interactive: boolean;
  /** Whether the reader of `out` has gone, and whatever is written is lost. */
  readonly isClosed?: () => boolean;
}

let isGone = false;

/** The process's own streams. Written at once and whole: what is in a pipe's buffer at exit is lost otherwise. */
export const processOutput: Output = {
  out: (text) => writeAll(1, text),
  err: (text) => writeAll(2, text),
  interactive: process.stderr.isTTY === true,
  isClosed: () => isGone,
};

/** Tells the user something in a line of its own, on standard error; names and words in it are made harmless. */
export function tell(output: Output, text: string): void {
  output.err(`${oneLine(text)}\n`);
}

/** So much is put together before it is written. */
const PIECE = 1 << 16;

/** Writes what comes in small pieces; the whole may be longer than a text can be. */
export function writePieces(output: Output, pieces: Iterable<string>): void {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < PIECE) continue;
    output.out(waiting);
    waiting = '';
  }
  if (waiting !== '') output.out(waiting);
}

function writeAll(descriptor: 1 | 2, text: string | Uint8Array): void {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  let done = 0;
  while (done < bytes.length) {
    try {
      done += fs.writeSync(descriptor, bytes, done);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      // The reader has gone (`referat … | head`): nothing is left to say.
      if (code === 'EPIPE') {
        isGone ||= descriptor === 1;
        return;
      }
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
