/** Which files are taken for referater by their name: what the extension claims, and what the user associates. */
import { DOCUMENT_NAME } from '../../domain/words/meeting-words.ts';
import { pathOf } from '../addresses.ts';
import { compilePattern } from '../patterns/compile.ts';

/** The globs of package.json's `filenamePatterns` and extensions, for watchers and for clients that look for files. */
export const REFERAT_GLOBS: readonly string[] = [
  '**/*.referat',
  '**/*.referat.txt',
  '**/*.referat.md',
  '**/*referat*.txt',
  '**/*dagsorden*.txt',
  '**/referater/**/*.txt',
];

export type IsReferatName = (uri: string) => boolean;

/**
 * @param associations globs that the user's `files.associations` give the language; without a slash they match the name
 */
export function referatNames(associations: readonly string[]): IsReferatName {
  const own = associations.flatMap((glob) => {
    const pattern = compilePattern(glob, 'association');
    return pattern.fault === undefined ? [pattern] : [];
  });
  return (uri) => {
    const path = pathOf(uri);
    return isReferatFile(path) || own.some(({ fits }) => fits(path));
  };
}

/** Whether a file is taken for a referat by its name alone: the one answer of check, editor, index and hooks. */
export function isReferatFile(path: string): boolean {
  const lower = path.toLowerCase();
  if (lower.endsWith('.referat') || lower.endsWith('.referat.md')) return true;
  return lower.endsWith('.txt') && (DOCUMENT_NAME.test(nameOf(lower)) || lower.includes('/referater/'));
}

/** Last part of a path or an address. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
