/** Tokens of a header: the title (wrapped, or in words no grammar expects) and the contents entries. */
import type { Header } from '../syntax/tree.ts';
import { wordsOf } from './positions.ts';
import { type PlainToken, token } from './token.ts';

export function headerTokens(header: Header): PlainToken[] {
  const tokens: PlainToken[] = [];
  const { title, contents } = header;
  if (title)
    for (let i = 0; i < title.lineCount; i++) tokens.push(token('referatTitle', wordsOf(header.lines, title.line + i)));
  for (const entry of contents?.entries ?? []) tokens.push(token('referatContents', entry.titleSpan));
  // The group of the first items stands at the header's end.
  for (const [line, cls] of header.classes.entries())
    if (cls.kind === 'group' && line >= (contents?.end ?? 0))
      tokens.push(token('referatGroup', { line, start: cls.start, end: cls.end }));
  return tokens;
}
