/** Finds the agenda of a document's meeting (or the minutes of an agenda's) and compares the two. */

import { meetingsOf } from '../features/cases/earlier-meeting.ts';
import { compareAgenda } from '../features/review/compare-agenda.ts';
import type { CompareAgendaResult } from '../protocol.ts';
import type { Meeting, Placed, Referat } from '../syntax/index.ts';
import { canonicalUri } from '../workspace/index/file-names.ts';
import type { WorkspaceIndex } from '../workspace/index/workspace-index.ts';
import type { DocumentState } from './document-state.ts';

/** Null when the workspace has no such document, or the meeting says neither body nor day. */
export async function compareWithAgenda(
  state: DocumentState,
  index: WorkspaceIndex,
  treeOf: (uri: string) => Promise<Referat | undefined>,
  chosen: string | undefined,
): Promise<CompareAgendaResult | null> {
  const own = firstMeeting(state.referat);
  if (!own) return null;
  const { body, date } = own.node.template;
  const isAgenda = own.node.minutesKind === 'dagsorden';
  const other = chosen ?? (date === '' ? undefined : partner(index, state.uri, body, date, isAgenda));
  const tree = other === undefined ? undefined : await treeOf(other);
  const found = tree && (meetingOn(tree, date) ?? firstMeeting(tree));
  if (other === undefined || !found) return null;
  const [agenda, minutes] = isAgenda ? [own, found] : [found, own];
  return {
    agenda: isAgenda ? state.uri : other,
    minutes: isAgenda ? other : state.uri,
    ...compareAgenda(agenda, minutes),
  };
}

/** The kind of document that the workspace has beside this one for its meeting; undefined when it has none. */
export function otherHalf({ referat, uri }: DocumentState, index: WorkspaceIndex): 'agenda' | 'minutes' | undefined {
  const own = firstMeeting(referat)?.node;
  if (!own || own.template.date === '') return undefined;
  const isAgenda = own.minutesKind === 'dagsorden';
  if (partner(index, uri, own.template.body, own.template.date, isAgenda) === undefined) return undefined;
  return isAgenda ? 'minutes' : 'agenda';
}

/** The other half of a meeting: minutes for an agenda, an agenda for minutes. */
function partner(
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

function firstMeeting(referat: Referat): Placed<Meeting> | undefined {
  const m = referat.meetings.findIndex((meeting) => meeting.parts.some((part) => part.kind === 'item'));
  const node = referat.meetings[m];
  return node && { node, line: referat.starts[m] ?? 0 };
}

function meetingOn(referat: Referat, date: string): Placed<Meeting> | undefined {
  const m = date === '' ? -1 : referat.meetings.findIndex((meeting) => meeting.template.date === date);
  const node = referat.meetings[m];
  return node && { node, line: referat.starts[m] ?? 0 };
}
