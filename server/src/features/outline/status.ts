/** What the language status item is told about a document. */
import type { StatusParams } from '../../protocol.ts';
import { itemsOf, type Meeting, type Referat } from '../../syntax/index.ts';

/** Status of one version of a document: its first meeting's layout, kind, body and date; the items of all meetings. */
export function status(referat: Referat, uri: string, version: number): StatusParams {
  const { meetings } = referat;
  const largest = (): Meeting | undefined => meetings.toSorted((a, b) => b.parts.length - a.parts.length)[0];
  const first = meetings.find((meeting) => meeting.header.title !== undefined) ?? largest();
  const title = first?.header.title;
  return {
    uri,
    version,
    dialect: first?.dialect ?? 'unknown',
    kind: meetings.find((meeting) => meeting.minutesKind !== 'unknown')?.minutesKind ?? 'unknown',
    items: [...itemsOf(referat)].length,
    ...(title?.body ? { body: title.body } : {}),
    ...(title?.date ? { date: title.date } : {}),
  };
}
