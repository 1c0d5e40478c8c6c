import type { CheckedFile, CheckedFinding } from '../check/checked.ts';
import { withoutOrders } from '../printable.ts';
import { type FormatOptions, faultsOf } from './format-options.ts';

const COMMAND = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/**
 * Workflow commands, which GitHub Actions shows beside the lines. Source: GitHub's "Workflow commands", with the escapes
 * of its toolkit: `%`, line ends, and in properties also `:` and `,`.
 */
export function* formatGithub(files: readonly CheckedFile[], { faults }: FormatOptions): Generator<string> {
  for (const fault of faultsOf(files, faults)) yield `::error::${data(fault)}\n`;
  for (const { file, problem, findings } of files) {
    if (problem !== undefined) yield `::error file=${property(slashes(file))}::${data(problem)}\n`;
    for (const finding of findings) yield command(finding);
  }
}

function command(finding: CheckedFinding): string {
  const { file, line, column, endLine, endColumn, severity, rule, message } = finding;
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = Object.entries({ file: slashes(file), line, endLine, ...columns, title: rule })
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(',');
  return `::${COMMAND[severity]} ${properties}::${data(message)}\n`;
}

function slashes(file: string): string {
  return file.replaceAll('\\', '/');
}

function data(text: string): string {
  const lines = text.split(/(\r|\n)/).map((part) => (part === '\r' || part === '\n' ? part : withoutOrders(part)));
  return lines.join('').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
