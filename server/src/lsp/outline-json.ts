/**
 * The outline as JSON in UTF-8, put together from kept pieces. Above 1 MB of minutes the size of the answer is what an
 * edit costs, and nearly all of it is the same bytes as before: each item keeps its own, and where an item has moved its
 * line numbers are counted on in those bytes. No symbol of an item lives longer than it takes to write it.
 */
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { type OutlineEntry, outlineParts } from '../features/outline.ts';
import { buildItemSymbol } from '../features/outline-item.ts';
import type { Item, Referat } from '../syntax/tree.ts';
import type { Language } from '../texts/texts.ts';

interface Piece {
  /** Document line the item begins at in these bytes. */
  line: number;
  bytes: Uint8Array;
  /** Where the line numbers stand; looked up when the item moves for the first time. */
  numbers: readonly number[] | undefined;
}

const kept: Readonly<Record<Language, WeakMap<Item, Piece>>> = { da: new WeakMap(), en: new WeakMap() };
const encoder = new TextEncoder();
const COMMA = encoder.encode(',');
const OPEN = encoder.encode('[');
const CLOSE = encoder.encode(']');
const END = encoder.encode('}');
const LINE = encoder.encode('"line":');
const QUOTE = 34;
const ZERO = 48;

/** JSON of `outline(referat, language)`, in pieces. They are good until the next call: copy them before. */
export function outlineJson(referat: Referat, language: Language): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  pushList(pieces, outlineParts(referat, language), language);
  return pieces;
}

function pushList(pieces: Uint8Array[], entries: readonly OutlineEntry[], language: Language): void {
  pieces.push(OPEN);
  for (let i = 0; i < entries.length; i++) {
    if (i > 0) pieces.push(COMMA);
    pushEntry(pieces, entries[i] as OutlineEntry, language);
  }
  pieces.push(CLOSE);
}

function pushEntry(pieces: Uint8Array[], entry: OutlineEntry, language: Language): void {
  if ('node' in entry) {
    pieces.push(pieceOf(entry.node, entry.line, language));
  } else if (entry.children) {
    pieces.push(encoder.encode(`${JSON.stringify(entry.symbol).slice(0, -1)},"children":`));
    pushList(pieces, entry.children, language);
    pieces.push(END);
  } else pieces.push(json(entry.symbol));
}

function pieceOf(item: Item, line: number, language: Language): Uint8Array {
  const known = kept[language].get(item);
  if (known !== undefined) {
    if (known.line === line) return known.bytes;
    known.numbers ??= lineNumbers(known.bytes);
    if (countOn(known.bytes, known.numbers, line - known.line)) {
      known.line = line;
      return known.bytes;
    }
  }
  const bytes = json(buildItemSymbol(item, line, language));
  kept[language].set(item, { line, bytes, numbers: undefined });
  return bytes;
}

function json(symbol: DocumentSymbol): Uint8Array {
  return encoder.encode(JSON.stringify(symbol));
}

/** Where the line numbers begin. Inside a string of JSON a quotation mark has a backslash before it, so none is missed. */
function lineNumbers(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(QUOTE); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) {
    let i = 1;
    while (i < LINE.length && bytes[at + i] === LINE[i]) i++;
    if (i === LINE.length) found.push(at + i);
  }
  return found;
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
