/**
 * The outline as JSON in UTF-8, put together from kept pieces: above 1 MB of minutes the size of the answer is what an
 * edit costs. No symbol of an item lives longer than it takes to write it.
 */
import { type OutlineEntry, outlineParts } from '../features/outline/outline.ts';
import { buildItemSymbol } from '../features/outline/outline-item.ts';
import type { Item, Referat } from '../syntax/index.ts';
import type { Language } from '../texts/texts.ts';
import { KeptJson } from './kept-json.ts';

const encoder = new TextEncoder();
const COMMA = encoder.encode(',');
const OPEN = encoder.encode('[');
const CLOSE = encoder.encode(']');
const END = encoder.encode('}');

const items: Readonly<Record<Language, KeptJson<Item>>> = { da: keptItems('da'), en: keptItems('en') };

function keptItems(language: Language): KeptJson<Item> {
  return new KeptJson(['line'], (item, line) => JSON.stringify(buildItemSymbol(item, line, language)));
}

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
    pieces.push(items[language].at(entry.node, entry.line));
  } else if (entry.children) {
    pieces.push(encoder.encode(`${JSON.stringify(entry.symbol).slice(0, -1)},"children":`));
    pushList(pieces, entry.children, language);
    pieces.push(END);
  } else pieces.push(encoder.encode(JSON.stringify(entry.symbol)));
}
