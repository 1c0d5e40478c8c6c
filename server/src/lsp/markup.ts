/** Texts for people as a client can show them. */
import type { MarkupContent } from 'vscode-languageserver';

/** Markdown as it is, or its words alone for a client that shows no Markdown. */
export function markup(value: string, markdown: boolean): MarkupContent {
  return markdown ? { kind: 'markdown', value } : { kind: 'plaintext', value: plainWords(value) };
}

/** Words of the document are escaped in our Markdown (`features/support/markdown.ts`), so a bare mark is always a mark. */
function plainWords(markdown: string): string {
  return markdown
    .replace(/^`{3,}.*\n?/gm, '')
    .replaceAll('\n\n---\n\n', '\n\n')
    .replace(/\\([!-/:-@[-`{-~])|[*`]/g, '$1')
    .trim();
}
