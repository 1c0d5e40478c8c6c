import type { CheckedFile } from '../checked.ts';
import { messagesFor } from '../messages.ts';
import type { FormatOptions } from './format.ts';

/** `file:line:column: severity message [rule]`, the form that editors' problem matchers know. */
export function formatText(files: readonly CheckedFile[], { language, quiet }: FormatOptions): string {
  const say = messagesFor(language);
  const lines: string[] = [];
  for (const { findings } of files)
    for (const { file, line, column, severity, message, rule } of findings)
      lines.push(`${file}:${line}:${column}: ${say.severity[severity]} ${message} [${rule}]`);
  const read = files.filter(({ problem }) => problem === undefined).length;
  if (!quiet && read > 0) lines.push(lines.length > 0 ? say.summary(lines.length, read) : say.clean(read));
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}
