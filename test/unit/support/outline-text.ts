/** An outline as a person reads it: one line for each symbol, indented, detail in brackets, lines of the range behind. */
import type { DocumentSymbol } from 'vscode-languageserver-types';

export function outlineText(symbols: readonly DocumentSymbol[], depth = 0): string {
  return symbols
    .map(({ name, detail, range, selectionRange, children }) => {
      const lines = `${range.start.line + 1}–${range.end.line + 1}`;
      const heading = selectionRange.start.line === range.start.line ? '' : ` @${selectionRange.start.line + 1}`;
      const own = `${'  '.repeat(depth)}${name}${detail === undefined ? '' : ` [${detail}]`}  ${lines}${heading}\n`;
      return own + outlineText(children ?? [], depth + 1);
    })
    .join('');
}
