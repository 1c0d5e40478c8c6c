import type { Diagnostic, Range } from 'vscode-languageserver-types';

/** Whether two answers would show the same; stops at the first difference. */
export function sameDiagnostics(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a === b || (a.length === b.length && a.every((one, index) => same(one, b[index] as Diagnostic)));
}

function same(a: Diagnostic, b: Diagnostic): boolean {
  if (a === b) return true;
  if (!sameRange(a.range, b.range)) return false;
  return (
    a.code === b.code &&
    a.message === b.message &&
    a.severity === b.severity &&
    a.codeDescription?.href === b.codeDescription?.href &&
    (a.data === b.data || JSON.stringify(a.data) === JSON.stringify(b.data))
  );
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
