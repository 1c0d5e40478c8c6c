/** The agenda of a document's meeting, or the minutes of an agenda's, among the documents of the workspace. */
import { meetingsOf } from '../../features/cases/earlier-meeting.ts';
import type { Meeting, Placed, Referat } from '../../syntax/index.ts';
import { canonicalUri } from '../../workspace/addresses.ts';
import type { WorkspaceIndex } from '../../workspace/index/workspace-index.ts';
import type { DocumentState } from '../documents/document-state.ts';

/** The kind of document that the workspace has beside this one for its meeting; undefined when it has none. */
export function otherHalf({ referat, uri }: DocumentState, index: WorkspaceIndex): 'agenda' | 'minutes' | undefined {
  const own = firstMeeting(referat)?.node;
  if (!own || own.template.date === '') return undefined;
  const isAgenda = own.minutesKind === 'dagsorden';
  if (partner(index, uri, own.template.body, own.template.date, isAgenda) === undefined) return undefined;
  return isAgenda ? 'minutes' : 'agenda';
}

/** The other half of a meeting: minutes for an agenda, an agenda for minutes. */
export function partner(
  index: WorkspaceIndex,
  uri: string,
  body: string,
  date: string,
  isAgenda: boolean,
): string | undefined {
  const own = canonicalUri(uri);
  for (const found of meetingsOf(index.documents(), body, date))
    if ((found.meeting.kind === 'dagsorden') !== isAgenda && canonicalUri(found.uri) !== own) return found.uri;
  return undefined;
}

export function firstMeeting(referat: Referat): Placed<Meeting> | undefined {
  return placed(referat, ({ parts }) => parts.some(({ kind }) => kind === 'item'));
}

export function meetingOn(referat: Referat, date: string): Placed<Meeting> | undefined {
  return placed(referat, ({ template }) => date !== '' && template.date === date);
}

function placed(referat: Referat, isWanted: (meeting: Meeting) => boolean): Placed<Meeting> | undefined {
  const m = referat.meetings.findIndex(isWanted);
  const node = referat.meetings[m];
  return node && { node, line: referat.starts[m] ?? 0 };
}
