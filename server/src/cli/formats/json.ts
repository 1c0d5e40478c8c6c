import type { CheckedFile } from '../check/checked.ts';
import { plainJson } from '../printable.ts';

/** One array over all files. The contract has no related places. */
export function* formatJson(files: readonly CheckedFile[]): Generator<string> {
  let first = true;
  for (const { findings } of files)
    for (const { related: _, ...finding } of findings) {
      yield `${first ? '[' : ','}\n${indented(finding, 2)}`;
      first = false;
    }
  yield first ? '[]\n' : '\n]\n';
}

/** A value as JSON over several lines, each `depth` blanks in. */
export function indented(value: unknown, depth: number): string {
  const blanks = ' '.repeat(depth);
  return blanks + plainJson(JSON.stringify(value, undefined, 2)).replaceAll('\n', `\n${blanks}`);
}
