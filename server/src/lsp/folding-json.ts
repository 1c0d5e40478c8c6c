/** The folds as JSON in UTF-8, put together from the pieces that items and headers keep. */
import { foldingParts, foldsOf } from '../features/folding/folding.ts';
import type { Header, Item, Referat } from '../syntax/index.ts';
import { KeptJson } from './kept-json.ts';

const encoder = new TextEncoder();
const COMMA = encoder.encode(',');
const OPEN = encoder.encode('[');
const CLOSE = encoder.encode(']');

const folds = new KeptJson<Header | Item>(['startLine', 'endLine'], (node, line) =>
  JSON.stringify(foldsOf(node, line)).slice(1, -1),
);

/** JSON of `foldingRanges(referat)`, in pieces. They are good until the next call: copy them before. */
export function foldingJson(referat: Referat): Uint8Array[] {
  const pieces: Uint8Array[] = [OPEN];
  for (const part of foldingParts(referat)) {
    const piece = 'node' in part ? folds.at(part.node, part.line) : encoder.encode(JSON.stringify(part));
    if (piece.length === 0) continue;
    if (pieces.length > 1) pieces.push(COMMA);
    pieces.push(piece);
  }
  pieces.push(CLOSE);
  return pieces;
}
