/** Fixture text with the cursor as `|` in it, and what an edit or an accepted proposal makes of it. */
import type { CompletionItem, Position, TextEdit } from 'vscode-languageserver-types';
import { parse, type Referat } from '../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../server/src/text/edits.ts';
import { block } from './marked.ts';

export interface CursorText {
  readonly text: string;
  readonly lines: readonly string[];
  readonly referat: Referat;
  readonly cursor: Position;
}

/** Reads a template text (common indentation and outer empty lines taken off) with exactly one `|`. */
export function cursorText(written: string): CursorText {
  const marked = block(written);
  const at = marked.indexOf('|');
  if (at < 0 || marked.includes('|', at + 1)) throw new Error('one | expected');
  const before = marked.slice(0, at).split('\n');
  const text = marked.slice(0, at) + marked.slice(at + 1);
  const lines = text.split('\n');
  return {
    text,
    lines,
    referat: parse(lines),
    cursor: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
}

/** The text after a proposal is taken; places to fill in are shown as `‹1:Titel›`. */
export function accepted({ text }: CursorText, item: CompletionItem): string {
  return applyEdits(text, [item.textEdit as TextEdit]).replace(/\$\{([^}]*)\}/g, '‹$1›');
}
