/** Requests about many documents: symbols of the workspace, cases, decisions, the agenda beside the minutes, code lens. */
import type { CancellationToken } from 'vscode-languageserver';
import { caseHistory, cases } from '../features/cases/case-history.ts';
import { caseNumberAt } from '../features/cases/case-key.ts';
import type { PlacedEntry } from '../features/cases/entry.ts';
import { NONE, parseQuery, score } from '../features/cases/fuzzy.ts';
import { workspaceSymbols } from '../features/cases/workspace-symbols.ts';
import { codeLenses } from '../features/code-lens/code-lens.ts';
import { decisionRows } from '../features/review/decisions-view.ts';
import {
  CASE_HISTORY_REQUEST,
  CASES_REQUEST,
  type CaseHistoryParams,
  type CaseHistoryResult,
  type CasesParams,
  type CasesResult,
  type CaseTreatment,
  COMPARE_AGENDA_REQUEST,
  type CompareAgendaParams,
  DECISIONS_REQUEST,
  type DecisionsParams,
  type DecisionsResult,
} from '../protocol.ts';
import { itemAt } from '../syntax/index.ts';
import { compareWithAgenda, otherHalf } from './compare-documents.ts';
import type { Connection } from './connection.ts';
import type { DocumentState } from './document-state.ts';
import type { Documents } from './documents.ts';
import type { Handlers } from './handlers.ts';
import { inside } from './positions.ts';
import type { Settings } from './settings.ts';
import type { Workspace } from './workspace.ts';

export interface WorkspaceRequestOptions {
  readonly connection: Connection;
  readonly handlers: Handlers;
  readonly documents: Documents;
  readonly settings: Settings;
  readonly workspace: Workspace;
  /** 0-based lines on which the document's problems begin. */
  readonly problemLines: (state: DocumentState) => Promise<readonly number[]>;
}

/** How long an answer waits for files that are not read yet (ms): the user has asked for all, or is only looking. */
const ALL = 120_000;
const SOON = 1500;
const AT_ONCE = 150;
const MOST_CASES = 2000;

export function registerWorkspaceRequests(options: WorkspaceRequestOptions): void {
  const { connection, handlers, documents, settings, workspace } = options;
  connection.onWorkspaceSymbol(
    handlers.request('workspaceSymbol', [], async ({ query }, token) => {
      const [language, { index }] = await Promise.all([workspace.language(), workspace.ask(token, SOON)]);
      if (token.isCancellationRequested) return [];
      return workspaceSymbols(index.documents(), query, {
        language,
        isCancelled: () => token.isCancellationRequested,
      });
    }),
  );
  connection.onRequest(
    CASES_REQUEST,
    handlers.request<CasesParams | null, CasesResult>(
      CASES_REQUEST,
      { cases: [], total: 0, complete: false },
      async (params, token) => {
        const { index, complete } = await workspace.ask(token, SOON);
        const limit = Math.min(Math.max(1, params?.limit ?? MOST_CASES), 20_000);
        const found = cases(index.documents(), limit, wanted(params?.query ?? ''));
        return {
          complete,
          total: found.total,
          cases: found.cases.map(({ number, title, items }) => ({ number, title, items: items.map(treatment) })),
        };
      },
    ),
  );
  connection.onRequest<CaseHistoryResult, never>(
    CASE_HISTORY_REQUEST,
    handlers.request<CaseHistoryParams, CaseHistoryResult>(CASE_HISTORY_REQUEST, null, async (params, token) => {
      const number = params.journalNumber ?? numberAt(documents, params);
      if (number === undefined) return null;
      const { index, complete } = await workspace.ask(token, ALL);
      const items = index.history(number);
      const last = items.findLast(({ meeting }) => meeting.date !== '') ?? items.at(-1);
      return { number, title: last?.item.title ?? '', items: items.map(treatment), complete };
    }),
  );
  connection.onRequest(
    DECISIONS_REQUEST,
    handlers.document<DecisionsParams, DecisionsResult | null>(DECISIONS_REQUEST, null, async (state) => {
      const lines = await options.problemLines(state);
      return { uri: state.uri, version: state.version, items: decisionRows(state.referat, lines) };
    }),
  );
  connection.onRequest(
    COMPARE_AGENDA_REQUEST,
    handlers.document(COMPARE_AGENDA_REQUEST, null, async (state, params: CompareAgendaParams, token) => {
      const { index } = await workspace.ask(token, ALL);
      return compareWithAgenda(state, index, (uri) => workspace.treeOf(uri), params.other?.uri);
    }),
  );
  connection.onCodeLens(
    handlers.document('codeLens', [], async (state, _, token: CancellationToken) => {
      const { codeLensEnabled, language } = await settings.of(state.uri);
      if (!codeLensEnabled) return [];
      const { index } = await workspace.ask(token, AT_ONCE);
      const own = workspace.entryOf(state);
      return codeLenses(state.referat, state.uri, {
        language,
        historyOf: (journal) => historyWith(index.history(journal), () => caseHistory([own], journal)),
        canShow: true,
        other: otherHalf(state, index),
      });
    }),
  );
}

/** The index holds open documents; `own` is for the moment when it does not know this one yet. */
function historyWith(found: readonly PlacedEntry[], own: () => readonly PlacedEntry[]): readonly PlacedEntry[] {
  return found.length > 0 ? found : own();
}

function wanted(query: string): (entry: PlacedEntry) => boolean {
  const parsed = parseQuery(query);
  return ({ item }) => score(parsed, `${item.journal} ${item.title}`, '') !== NONE;
}

/** The number under a position, else that of the item around it. */
function numberAt(documents: Documents, { textDocument, position }: CaseHistoryParams): string | undefined {
  const state = textDocument && documents.get(textDocument.uri);
  if (!state || !position) return undefined;
  const { line, character } = inside(state.document, position);
  return caseNumberAt(state.referat, line, character)?.text ?? itemAt(state.referat, line)?.node.caseNumber?.text;
}

function treatment({ uri, meeting, item }: PlacedEntry): CaseTreatment {
  return {
    uri,
    line: item.line,
    number: item.number,
    title: item.title,
    date: meeting.date,
    body: meeting.body,
    kind: meeting.kind,
    decision: item.decision ?? null,
    class: item.class ?? null,
  };
}
