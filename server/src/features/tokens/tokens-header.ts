/** Tokens of a header: the title (wrapped, or in words no grammar expects) and the contents entries. */
import type { Header } from '../../syntax/index.ts';
import { openingGroup } from '../outline/groups.ts';
import { wordsOf } from '../support/positions.ts';
import { type PlainToken, token } from './token.ts';

/** The tokens of a meeting's head, lines counted from its first one. */
export function headerTokens(header: Header): PlainToken[] {
  const tokens: PlainToken[] = [];
  const { title, contents } = header;
  if (title)
    for (let i = 0; i < title.lineCount; i++) tokens.push(token('referatTitle', wordsOf(header.lines, title.line + i)));
  for (const entry of contents?.entries ?? []) tokens.push(token('referatContents', entry.titleSpan));
  const group = openingGroup(header);
  if (group) tokens.push(token('referatGroup', group.heading));
  return tokens;
}
