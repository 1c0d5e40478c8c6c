/** The reviewer's requests: the decisions of a document, and its agenda beside its minutes. */
import { compareAgenda } from '../../../features/review/compare-agenda.ts';
import { decisionRows } from '../../../features/review/decisions-view.ts';
import { COMPARE_AGENDA_REQUEST, type CompareAgendaResult, DECISIONS_REQUEST } from '../../../protocol.ts';
import type { Referat } from '../../../syntax/index.ts';
import type { WorkspaceIndex } from '../../../workspace/index/workspace-index.ts';
import type { DocumentState } from '../../documents/document-state.ts';
import type { Services } from '../../services.ts';
import { firstMeeting, meetingOn, partner } from '../../workspace/agenda-or-minutes.ts';

/** The user has asked for it and sees a progress bar (ms). */
const PATIENCE_MS = 120_000;

export function registerReview({ handlers, diagnostics, workspace }: Services): void {
  handlers.onDocument(DECISIONS_REQUEST, null, async (state) => {
    const report = await diagnostics.pull(state, undefined);
    const lines = report.kind === 'full' ? report.items.map(({ range }) => range.start.line) : [];
    return { uri: state.uri, version: state.version, items: decisionRows(state.referat, lines) };
  });
  handlers.onDocument(COMPARE_AGENDA_REQUEST, null, async (state, { other }, token) => {
    const { index } = await workspace.ask(token, PATIENCE_MS);
    return compareWithAgenda(state, index, (uri) => workspace.treeOf(uri), other?.uri);
  });
}

/** Null when the workspace has no such document, or the meeting says neither body nor day. */
async function compareWithAgenda(
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
