/**
 * JSON of one node's part of an answer, kept as bytes. Nearly all of a large answer is what it was before the edit; where
 * a node has moved, its line numbers are counted on in the bytes, and nothing is made of objects again.
 */

interface Piece {
  /** Document line the node begins at in these bytes. */
  line: number;
  bytes: Uint8Array;
  /** Where the line numbers stand; looked up when the node moves for the first time. */
  numbers: readonly number[] | undefined;
}

const encoder = new TextEncoder();
const QUOTE = 34;
const ZERO = 48;

export class KeptJson<K extends object> {
  readonly #kept = new WeakMap<K, Piece>();
  readonly #marks: readonly Uint8Array[];
  readonly #make: (node: K, line: number) => string;

  /**
   * @param properties whose values are line numbers, and nothing else's
   * @param make JSON of a node that begins at a line; of one that has moved, the same but for the line numbers
   */
  constructor(properties: readonly string[], make: (node: K, line: number) => string) {
    this.#marks = properties.map((name) => encoder.encode(`"${name}":`));
    this.#make = make;
  }

  /** The bytes for a node that begins at `line`. Good until the next call for the same node: copy them before. */
  at(node: K, line: number): Uint8Array {
    const known = this.#kept.get(node);
    if (known !== undefined) {
      if (known.line === line) return known.bytes;
      known.numbers ??= numbersIn(known.bytes, this.#marks);
      if (countOn(known.bytes, known.numbers, line - known.line)) {
        known.line = line;
        return known.bytes;
      }
    }
    const bytes = encoder.encode(this.#make(node, line));
    this.#kept.set(node, { line, bytes, numbers: undefined });
    return bytes;
  }
}

/** Where the numbers begin. Inside a string of JSON a quotation mark has a backslash before it, so none is mistaken. */
function numbersIn(bytes: Uint8Array, marks: readonly Uint8Array[]): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(QUOTE); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) {
    const mark = marks.find((candidate) => startsAt(bytes, at, candidate));
    if (mark !== undefined) found.push(at + mark.length);
  }
  return found;
}

function startsAt(bytes: Uint8Array, at: number, mark: Uint8Array): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[at + i] !== mark[i]) return false;
  return true;
}

/** Adds to the numbers where they stand. False when one has more or fewer digits then; the bytes are worth nothing then. */
function countOn(bytes: Uint8Array, numbers: readonly number[], by: number): boolean {
  for (const start of numbers) {
    let value = 0;
    let end = start;
    for (let digit = digitAt(bytes, end); digit >= 0 && digit <= 9; digit = digitAt(bytes, end)) {
      value = value * 10 + digit;
      end++;
    }
    value += by;
    for (let at = end - 1; at >= start; at--) {
      bytes[at] = ZERO + (value % 10);
      value = Math.floor(value / 10);
    }
    if (value !== 0 || (end > start + 1 && bytes[start] === ZERO)) return false;
  }
  return true;
}

function digitAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) - ZERO;
}
