/** How the `source` of a finding begins; the rule's name follows: lists show `Referat: Beslutning mangler(missing-decision)`. */
export const FINDING_SOURCE = 'Referat: ';

/** Whether a problem is a finding of the server's; others may have problems with the same document. */
export function isFinding({ source }: { readonly source?: string | undefined }): boolean {
  return source?.startsWith(FINDING_SOURCE) === true;
}
