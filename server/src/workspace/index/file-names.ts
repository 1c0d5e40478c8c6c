/** Which files are taken for referater by their name: what the extension claims, and what the user associates. */
import { DOCUMENT_NAME } from '../../domain/words/meeting-words.ts';
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

/** Path part of an address, decoded. */
export function pathOf(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).pathname);
  } catch {
    return uri;
  }
}

/** Last part of a path or an address. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder an address lies in, without the closing slash. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

/**
 * One spelling of an address: clients and platforms escape different signs, and the same file must be found whoever
 * named it. The spelling is VS Code's.
 */
export function canonicalUri(uri: string): string {
  try {
    const { protocol, host, pathname } = new URL(uri);
    const path = decodeURIComponent(pathname).replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
    if (path === '' || !path.startsWith('/')) return uri;
    const escaped = path.split('/').map(escapePart).join('/');
    return `${protocol}//${host}${escaped}`;
  } catch {
    return uri;
  }
}

function escapePart(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** True when an address lies in one of the folders (or is one). Dot segments are resolved first, encoded ones too. */
export function isInside(folders: readonly string[], uri: string): boolean {
  const path = normal(uri);
  return (
    path !== undefined &&
    folders.some((folder) => {
      const base = normal(folder)?.replace(/(?<!\/)\/+$/, '');
      return base !== undefined && (path === base || path.startsWith(`${base}/`));
    })
  );
}

/** Scheme, host and decoded path; undefined for what is no address or hides a way up. */
function normal(uri: string): string | undefined {
  try {
    const { protocol, host, pathname } = new URL(uri);
    const path = decodeURIComponent(pathname);
    return /(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path) || path.includes('\0') ? undefined : `${protocol}//${host}${path}`;
  } catch {
    return undefined;
  }
}
