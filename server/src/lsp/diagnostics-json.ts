/** The answer to a pull as JSON in UTF-8: as long as an edit changes no problem, the bytes of the last answer. */
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { written } from './serialized.ts';

const encoder = new TextEncoder();
const kept = new WeakMap<readonly Diagnostic[], Uint8Array>();
const END = encoder.encode('}');

/** The same report, for a transport that writes JSON. A list of problems that was handed in must not change any more. */
export function writtenReport(report: DocumentDiagnosticReport): DocumentDiagnosticReport {
  if (report.kind !== 'full') return report;
  return written(
    () => {
      const { kind, resultId, items } = report;
      // As JSON has it, an id that is undefined is not there.
      const head = JSON.stringify({ kind, resultId });
      return [encoder.encode(`${head.slice(0, -1)},"items":`), itemsJson(items), END];
    },
    () => report,
  );
}

function itemsJson(items: readonly Diagnostic[]): Uint8Array {
  let bytes = kept.get(items);
  if (bytes === undefined) {
    bytes = encoder.encode(JSON.stringify(items));
    kept.set(items, bytes);
  }
  return bytes;
}
