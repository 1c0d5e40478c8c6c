/** How work on many files is shared out: in pieces of about the same size. */
import fs from 'node:fs';
import { STDIN } from '../input/read-input.ts';

/** A piece is some tens of milliseconds of work: long beside a message, short beside the last thread's last piece. */
const BYTES_PER_PIECE = 250_000;
const FILES_PER_PIECE = 64;

/** Files one after another. */
export interface Piece {
  /** Pieces are counted from 0. */
  readonly number: number;
  readonly files: readonly string[];
  /** In bytes; 0 for what cannot be looked at, which costs nothing to refuse. */
  readonly sizes: readonly number[];
}

/** Cuts names into pieces while they come. Standard input is a piece by itself: only the main thread can read it. */
export async function* cutIntoPieces(names: AsyncIterable<string>): AsyncGenerator<Piece> {
  let number = 0;
  let files: string[] = [];
  let sizes: number[] = [];
  let bytes = 0;
  const piece = (): Piece => {
    const full = { number: number++, files, sizes };
    files = [];
    sizes = [];
    bytes = 0;
    return full;
  };
  for await (const file of names) {
    const size = sizeOf(file);
    const isFull = bytes + size > BYTES_PER_PIECE || files.length >= FILES_PER_PIECE;
    if (files.length > 0 && (isFull || file === STDIN || files[0] === STDIN)) yield piece();
    files.push(file);
    sizes.push(size);
    bytes += size;
  }
  if (files.length > 0) yield piece();
}

export function bytesOf({ sizes }: Piece): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

function sizeOf(file: string): number {
  try {
    return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}
