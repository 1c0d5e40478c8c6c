/** Old debt: findings that were there when the baseline was written are not shown again. */
import fs from 'node:fs';
import path from 'node:path';
import type { CheckedFile } from './checked.ts';
import { STDIN } from './read-input.ts';

interface BaselineFile {
  readonly version: 1;
  /** By file (from the baseline's folder, with slashes): fingerprints, each as often as it occurred. */
  readonly files: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Writes what is found now, sorted, so that two runs can be compared. Returns how many findings that are. */
export function writeBaseline(baseline: string, checked: readonly CheckedFile[]): number {
  const files: Record<string, Record<string, number>> = {};
  let count = 0;
  for (const { file, fingerprints } of checked.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    if (fingerprints.length === 0) continue;
    const counts: Record<string, number> = {};
    for (const print of fingerprints.toSorted()) counts[print] = (counts[print] ?? 0) + 1;
    files[nameOf(file, baseline)] = counts;
    count += fingerprints.length;
  }
  const content: BaselineFile = { version: 1, files };
  fs.writeFileSync(baseline, `${JSON.stringify(content, undefined, 2)}\n`);
  return count;
}

/** The baseline's content; undefined when the file is something else. Throws what the file system throws. */
export function readBaseline(baseline: string): BaselineFile | undefined {
  const text = fs.readFileSync(baseline, 'utf8');
  try {
    // An editor may have put a byte order mark before it.
    const content = JSON.parse(text.replace(/^\ufeff/, '')) as Partial<BaselineFile> | null;
    const isOurs = content?.version === 1 && isTable(content.files) && Object.values(content.files).every(isTable);
    return isOurs ? (content as BaselineFile) : undefined;
  } catch {
    return undefined;
  }
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The files without the findings the baseline knows; one that occurs more often now is new as many times. */
export function withoutKnown(baseline: string, content: BaselineFile, checked: readonly CheckedFile[]): CheckedFile[] {
  return checked.map((file) => {
    const left = new Map(Object.entries(content.files[nameOf(file.file, baseline)] ?? {}));
    const isNew = file.fingerprints.map((print) => {
      const count = left.get(print) ?? 0;
      if (count > 0) left.set(print, count - 1);
      return count <= 0;
    });
    return {
      ...file,
      findings: file.findings.filter((_, index) => isNew[index]),
      fingerprints: file.fingerprints.filter((_, index) => isNew[index]),
    };
  });
}

function nameOf(file: string, baseline: string): string {
  if (file === STDIN) return file;
  return path
    .relative(path.dirname(path.resolve(baseline)), path.resolve(file))
    .split(path.sep)
    .join('/');
}
