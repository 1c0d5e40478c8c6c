/**
 * The outline as JSON in UTF-8, put together from kept pieces. Above 1 MB of minutes the size of the answer is what an
 * edit costs, and nearly all of it is the same bytes as before: symbols of items that did not change are the same objects.
 */
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { originOf } from '../features/outline-item.ts';

const kept = new WeakMap<DocumentSymbol, Uint8Array>();
const encoder = new TextEncoder();
const COMMA = encoder.encode(',');
const OPEN = encoder.encode('[');
const CLOSE = encoder.encode(']');
const END = encoder.encode('}');

/** JSON of an answer of `outline`, in pieces. The symbols must not be changed afterwards. */
export function outlineJson(symbols: readonly DocumentSymbol[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  pushList(pieces, symbols);
  return pieces;
}

function pushList(pieces: Uint8Array[], symbols: readonly DocumentSymbol[]): void {
  pieces.push(OPEN);
  for (let i = 0; i < symbols.length; i++) {
    if (i > 0) pieces.push(COMMA);
    pushSymbol(pieces, symbols[i] as DocumentSymbol);
  }
  pieces.push(CLOSE);
}

function pushSymbol(pieces: Uint8Array[], symbol: DocumentSymbol): void {
  if (!holdsItems(symbol)) {
    pieces.push(pieceOf(symbol));
    return;
  }
  const { children = [], ...own } = symbol;
  pieces.push(encoder.encode(`${JSON.stringify(own).slice(0, -1)},"children":`));
  pushList(pieces, children);
  pieces.push(END);
}

/** Meetings and groups are made anew for each answer; what they hold is not. */
function holdsItems({ children }: DocumentSymbol): boolean {
  return children !== undefined && children[0]?.kind === SymbolKind.Class;
}

function pieceOf(symbol: DocumentSymbol): Uint8Array {
  let piece = kept.get(symbol);
  if (piece === undefined) {
    const origin = originOf(symbol);
    piece = encoder.encode(origin ? movedJson(templateOf(origin.symbol), origin.by) : JSON.stringify(symbol));
    kept.set(symbol, piece);
  }
  return piece;
}

/** JSON cut open at its line numbers: `texts[0] lines[0] texts[1] lines[1] … texts[n]`. */
interface Template {
  readonly texts: string[];
  readonly lines: number[];
}

const templates = new WeakMap<DocumentSymbol, Template>();
/** Stands for a line number in the making. No name of a symbol is this control character alone. */
const MARK = '\u0001';

function templateOf(origin: DocumentSymbol): Template {
  let template = templates.get(origin);
  if (template === undefined) {
    const lines: number[] = [];
    const marked = JSON.stringify(origin, (key, value) => {
      if (key !== 'line') return value;
      lines.push(value);
      return MARK;
    });
    template = { texts: marked.split(JSON.stringify(MARK)), lines };
    templates.set(origin, template);
  }
  return template;
}

function movedJson({ texts, lines }: Template, by: number): string {
  let json = texts[0] as string;
  for (let i = 0; i < lines.length; i++) json += (lines[i] as number) + by + (texts[i + 1] as string);
  return json;
}
