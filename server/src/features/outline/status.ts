/** What the language status item is told about a document. */
import type { StatusParams } from '../../protocol.ts';
import type { Meeting, Referat } from '../../syntax/index.ts';

/** Status of one version of a document: its first meeting's layout, kind, body and date; the items of all meetings. */
export function status(referat: Referat, uri: string, version: number): StatusParams {
  const first = referat.meetings.find((meeting) => meeting.header.title !== undefined) ?? mostItems(referat);
  const title = first?.header.title;
  return {
    uri,
    version,
    dialect: first?.dialect ?? 'unknown',
    kind: referat.meetings.find((meeting) => meeting.minutesKind !== 'unknown')?.minutesKind ?? 'unknown',
    items: countItems(referat),
    ...(title?.body ? { body: title.body } : {}),
    ...(title?.date ? { date: title.date } : {}),
  };
}

function mostItems(referat: Referat): Meeting | undefined {
  let best: Meeting | undefined;
  for (const meeting of referat.meetings) if (!best || meeting.parts.length > best.parts.length) best = meeting;
  return best;
}

function countItems(referat: Referat): number {
  let count = 0;
  for (const meeting of referat.meetings) for (const part of meeting.parts) if (part.kind === 'item') count++;
  return count;
}
