/** Old debt: findings that were there when the baseline was written are not shown again. */
import fs from 'node:fs';
import path from 'node:path';
import { STDIN } from '../input/read-input.ts';
import { writeWhole } from '../input/save-text.ts';
import type { CheckedFile } from './checked.ts';

interface BaselineFile {
  readonly version: 1;
  /** By file (from the baseline's folder, with slashes): fingerprints, each as often as it occurred. */
  readonly files: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Writes what is found now, sorted, so that two runs can be compared; whole or not at all. Returns how many findings that
 * are. Throws what the file system throws.
 */
export function writeBaseline(baseline: string, checked: readonly CheckedFile[]): number {
  const files = new Map<string, Record<string, number>>();
  let count = 0;
  for (const { file, fingerprints } of checked.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    if (fingerprints.length === 0) continue;
    const counts: Record<string, number> = {};
    for (const print of fingerprints.toSorted()) counts[print] = (counts[print] ?? 0) + 1;
    files.set(nameOf(file, baseline), counts);
    count += fingerprints.length;
  }
  // From entries, since a file may be called `__proto__`.
  const content: BaselineFile = { version: 1, files: Object.fromEntries(files) };
  writeWhole(baseline, new TextEncoder().encode(`${JSON.stringify(content, undefined, 2)}\n`));
  return count;
}

/** The baseline's content; undefined when the file is something else. Throws what the file system throws. */
export function readBaseline(baseline: string): BaselineFile | undefined {
  const text = fs.readFileSync(baseline, 'utf8');
  try {
    // An editor may have put a byte order mark before it.
    const content = JSON.parse(text.replace(/^\ufeff/, '')) as Partial<BaselineFile> | null;
    const isOurs = content?.version === 1 && isTable(content.files) && Object.values(content.files).every(areCounts);
    return isOurs ? (content as BaselineFile) : undefined;
  } catch {
    return undefined;
  }
}

function areCounts(value: unknown): boolean {
  return isTable(value) && Object.values(value).every((count) => Number.isSafeInteger(count) && count >= 0);
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The files without the findings the baseline knows; one that occurs more often now is new as many times. */
export function withoutKnown(baseline: string, content: BaselineFile, checked: readonly CheckedFile[]): CheckedFile[] {
  return checked.map((file) => {
    const name = nameOf(file.file, baseline);
    const left = new Map(Object.entries((Object.hasOwn(content.files, name) && content.files[name]) || {}));
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
