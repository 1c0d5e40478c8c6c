import { safeToShow } from '../domain/safe-text.ts';

/** What the files made of a document are called, without ending: the document's own name (no folders), no CPR number in it. */
export function fileStem(name: string): string {
  const safe = safeToShow(name).replaceAll('*', 'x');
  return safe.replace(/(?:\.referat)?\.(?:txt|md)$|\.referat$/i, '') || 'referat';
}
