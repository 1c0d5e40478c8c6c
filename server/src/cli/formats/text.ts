import { type CheckedFile, isIncomplete } from '../check/checked.ts';
import { messagesFor } from '../messages.ts';
import { oneLine } from '../printable.ts';
import type { FormatOptions } from './format-options.ts';

/** `file:line:column: severity message [rule]`, the form that editors' problem matchers know; before it what would be mended. */
export function* formatText(
  files: readonly CheckedFile[],
  { language, quiet, faults }: FormatOptions,
): Generator<string> {
  const say = messagesFor(language);
  let count = 0;
  if (!quiet) for (const { patch } of files) if (patch !== undefined) yield patch;
  for (const { findings } of files)
    for (const { file, line, column, severity, message, rule } of findings) {
      yield `${oneLine(`${file}:${line}:${column}: ${say.severity[severity]} ${message} [${rule}]`)}\n`;
      count++;
    }
  const read = files.filter(
    ({ problem, ignored, findings }) => !ignored && (problem === undefined || findings.length > 0),
  ).length;
  if (quiet || read === 0) return;
  const sum = count > 0 ? say.summary(count, read) : say.clean(read);
  yield `${sum}${faults.length > 0 || files.some(isIncomplete) ? ` ${say.incomplete}` : ''}\n`;
}
