/** A client that does not read is, after a while, not read either: what it asks would be kept here without bound. */
import type { Readable, Writable } from 'node:stream';

/** Bytes that are taken in while an answer waits to be read. */
const MOST_AHEAD = 4 * 1024 * 1024;

/** Call it when the library listens to `input` already. */
export function waitForReader(input: Readable, output: Writable): void {
  let ahead = 0;
  input.on('data', (chunk: Buffer) => {
    ahead = output.writableLength === 0 ? 0 : ahead + chunk.length;
    if (ahead < MOST_AHEAD) return;
    ahead = 0;
    input.pause();
    // Called when everything before it has been read.
    output.write('', () => input.resume());
  });
}
