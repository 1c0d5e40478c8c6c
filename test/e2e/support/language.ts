/** What the language features answer for a document, asked the way the editor asks. */
import * as vscode from 'vscode';
import { until } from './wait.ts';

/** The outline, as soon as there is one. */
export function symbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return until(`outline of ${document.uri.path}`, async () => {
    const answer = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    return answer && answer.length > 0 ? answer : undefined;
  });
}

/** The problems of a document, as soon as `wanted` says they are the ones waited for (default: any at all). */
export function problems(
  document: vscode.TextDocument,
  wanted: (found: readonly vscode.Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<vscode.Diagnostic[]> {
  return until(`problems of ${document.uri.path}`, () => {
    const found = vscode.languages.getDiagnostics(document.uri);
    return wanted(found) ? found : undefined;
  });
}

/** The text of all hovers at a place (0-based line, 0-based UTF-16 column), as soon as there is one. */
export function hover(document: vscode.TextDocument, line: number, column: number): Promise<string> {
  return until(`hover at ${line}:${column} of ${document.uri.path}`, async () => {
    const answer = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(line, column),
    );
    return answer
      .flatMap((each) => each.contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
  });
}

/** The folding ranges (0-based lines), as soon as there are any. */
export function folds(document: vscode.TextDocument): Promise<vscode.FoldingRange[]> {
  return until(`folding of ${document.uri.path}`, async () => {
    const answer = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    return answer && answer.length > 0 ? answer : undefined;
  });
}
