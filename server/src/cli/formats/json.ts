import type { CheckedFile } from '../checked.ts';

/** One array over all files. */
export function formatJson(files: readonly CheckedFile[]): string {
  return `${JSON.stringify(
    files.flatMap(({ findings }) => findings),
    undefined,
    2,
  )}\n`;
}
