/** What an explicit edit gives: text edits, or why it is not done. */
import type { Range, TextEdit } from 'vscode-languageserver-types';

/** Every reason has a text in both languages (`texts/edits.*.ts`). */
export type Refusal =
  | 'no-item'
  | 'first-item'
  | 'last-item'
  | 'group-between'
  | 'no-numbers'
  | 'already-numbered'
  | 'no-contents'
  | 'doubtful-contents'
  | 'contents-current'
  | 'closed-group'
  | 'no-mark'
  | 'would-lose'
  | 'not-wrapped'
  | 'no-name'
  | 'bad-name'
  | 'stale';

export type EditResult =
  | { readonly edits: readonly TextEdit[]; readonly cursor?: { readonly line: number; readonly character: number } }
  | { readonly refusal: Refusal };

export function refused(refusal: Refusal): EditResult {
  return { refusal };
}

/** Replaces columns `[start, end)` of one line. */
export function onLine(line: number, start: number, end: number, newText: string): TextEdit {
  return { range: { start: { line, character: start }, end: { line, character: end } }, newText };
}

/** Takes lines `[start, end)` away, line ends included; `end` must be a line of the text. */
export function removeLines(start: number, end: number): TextEdit {
  const range: Range = { start: { line: start, character: 0 }, end: { line: end, character: 0 } };
  return { range, newText: '' };
}

/** Puts text at one place. */
export function insertAt(line: number, character: number, newText: string): TextEdit {
  return onLine(line, character, character, newText);
}
