import { expect, test } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { writtenReport } from '../../../server/src/lsp/diagnostics-json.ts';
import { messageJson } from '../../../server/src/lsp/serialized.ts';

function bytes(result: DocumentDiagnosticReport): string {
  const message = { jsonrpc: '2.0', id: 7, result };
  const json = messageJson(message);
  if (typeof json === 'string') return json;
  return json.before + json.pieces.map((piece) => new TextDecoder().decode(piece)).join('') + json.after;
}

test('a report is written as JSON has it, with an id and without, by bytes and by other writers', () => {
  const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 5 } };
  const items = [{ range, message: 'Datoen “31. juni” findes ikke 😀\u2028', code: 'invalid-date' }];
  for (const report of [
    { kind: 'full' as const, resultId: 'ø-1', items },
    { kind: 'full' as const, items },
  ]) {
    expect(JSON.parse(bytes(writtenReport(report)))).toEqual({ jsonrpc: '2.0', id: 7, result: report });
    expect(bytes(writtenReport(report))).toBe(bytes(report));
    expect(JSON.stringify(writtenReport(report))).toBe(JSON.stringify(report));
  }
  const unchanged = { kind: 'unchanged' as const, resultId: 'x' };
  expect(writtenReport(unchanged)).toBe(unchanged);
});
