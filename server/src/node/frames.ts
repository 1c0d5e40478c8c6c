/**
 * Looks at the frames of the protocol on standard input before the library does. It would wait for ever where a length is
 * wrong: each header ends up behind the rest of the message before it. Here what does not hold together is left out, up to
 * where the next message begins.
 */

const END = '\r\n\r\n';
const LENGTH = 'Content-Length:';
const HEADER =
  /^(?:[^\r\n:]{1,64}:[^\r\n]{0,256}\r\n){0,8}?Content-Length: *(\d{1,10})(?:\r\n[^\r\n:]{1,64}:[^\r\n]{0,256}){0,8}$/i;
/** More than any document; a length beyond is none. */
const LARGEST = 2 ** 30;
const LONGEST_HEADER = 2 ** 14;

export class Frames {
  readonly #pass: (frame: Buffer) => void;
  #held: Buffer[] = [];
  #length = 0;
  /** Bytes that must be there before looking again is worth it. */
  #need = 0;

  /** @param pass gets whole frames, one or several at a time, in order */
  constructor(pass: (frames: Buffer) => void) {
    this.#pass = pass;
  }

  push(chunk: Buffer): void {
    this.#held.push(chunk);
    this.#length += chunk.length;
    if (this.#length < this.#need) return;
    const bytes = this.#held.length === 1 ? chunk : Buffer.concat(this.#held, this.#length);
    this.#need = 0;
    let from = 0;
    for (let end = this.#frameEnd(bytes, from); end !== undefined; end = this.#frameEnd(bytes, from)) {
      if (end > 0) this.#pass(bytes.subarray(from, end));
      from = Math.abs(end);
    }
    this.#held = from < bytes.length ? [bytes.subarray(from)] : [];
    this.#length = bytes.length - from;
  }

  /** Where the frame at `from` ends; negative: where to go on when there is none; undefined: more bytes are needed. */
  #frameEnd(bytes: Buffer, from: number): number | undefined {
    const head = bytes.indexOf(END, from, 'latin1');
    if (head < 0) return bytes.length - from > LONGEST_HEADER ? -(bytes.length - LENGTH.length) : undefined;
    const header = head - from > LONGEST_HEADER ? '' : bytes.toString('latin1', from, head);
    const length = Number(HEADER.exec(header)?.[1] ?? Number.NaN);
    const body = head + END.length;
    if (!(length <= LARGEST)) return -next(bytes, from + 1, body);
    const end = body + length;
    if (bytes.length < end) {
      this.#need = end - from;
      return undefined;
    }
    return looksWhole(bytes, body, end) ? end : -next(bytes, body, end);
  }
}

/** The next header after `from`; where there is none yet, `otherwise`. */
function next(bytes: Buffer, from: number, otherwise: number): number {
  const at = bytes.indexOf(LENGTH, from, 'latin1');
  return at < 0 ? otherwise : at;
}

const BLANKS = new Set(Buffer.from(' \t\r\n'));

/** Begins and ends as an object or a batch does. */
function looksWhole(bytes: Buffer, start: number, end: number): boolean {
  let [first, last] = [start, end - 1];
  while (first < last && BLANKS.has(bytes[first] as number)) first++;
  while (last > first && BLANKS.has(bytes[last] as number)) last--;
  const ends = bytes.toString('latin1', first, first + 1) + bytes.toString('latin1', last, last + 1);
  return last > first && (ends === '{}' || ends === '[]');
}
