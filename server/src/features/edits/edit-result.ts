/** What an explicit edit gives: text edits, or why it is not done. */

import type { TextEdit } from 'vscode-languageserver-types';
import type { editTexts } from '../../texts/drafting/edits.ts';
import { lineRange, rangeBetween } from '../support/positions.ts';

/** Every reason has a text in both languages. */
export type Refusal = keyof ReturnType<typeof editTexts>['refusals'];

export type EditResult =
  | { readonly edits: readonly TextEdit[]; readonly cursor?: { readonly line: number; readonly character: number } }
  | { readonly refusal: Refusal };

export function refused(refusal: Refusal): EditResult {
  return { refusal };
}

/** Replaces columns `[start, end)` of one line. */
export function onLine(line: number, start: number, end: number, newText: string): TextEdit {
  return { range: lineRange(line, start, end), newText };
}

/** Takes lines `[start, end)` away, line ends included; `end` must be a line of the text. */
export function removeLines(start: number, end: number): TextEdit {
  return { range: rangeBetween(start, 0, end, 0), newText: '' };
}

/** Puts text at one place. */
export function insertAt(line: number, character: number, newText: string): TextEdit {
  return onLine(line, character, character, newText);
}
