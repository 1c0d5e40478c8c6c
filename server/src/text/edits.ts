import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';

/**
 * Applies edits that all count in the given text, in any order; insertions at one place keep the given order.
 * @throws Error when two of them want to change the same characters
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...edits]);
}
