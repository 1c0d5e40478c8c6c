/**
 * VS Code sorts the answers of Ctrl+T by name and then by file, so that of one case's treatments the oldest would come
 * first. Names that are alike are told apart by signs nobody sees, in the order the server gave them: newest first.
 */
import type { SymbolInformation } from 'vscode';

const UNSEEN = '\u200b';

/** The symbols as VS Code is to list them; the same objects. */
export function inGivenOrder<T extends Pick<SymbolInformation, 'name'>>(symbols: T[]): T[] {
  const seen = new Map<string, number>();
  for (const symbol of symbols) {
    const { name } = symbol;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    symbol.name = name + UNSEEN.repeat(before);
  }
  return symbols;
}
