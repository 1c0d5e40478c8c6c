/** Items of all meetings: `workspace/symbol`, the list of cases, the story of one. */
import { cases } from '../../../features/cases/case-history.ts';
import { caseNumberAt } from '../../../features/cases/case-key.ts';
import type { PlacedEntry } from '../../../features/cases/entry.ts';
import { NONE, parseQuery, score } from '../../../features/cases/fuzzy.ts';
import { workspaceSymbols } from '../../../features/cases/workspace-symbols.ts';
import { CASE_HISTORY_REQUEST, CASES_REQUEST, type CaseHistoryParams, type CaseTreatment } from '../../../protocol.ts';
import { itemAt } from '../../../syntax/index.ts';
import type { Documents } from '../../documents/documents.ts';
import { inside } from '../../documents/positions.ts';
import type { Services } from '../../services.ts';

/** How long an answer waits for files that are not read yet (ms): the user has asked for all, or is only looking. */
const ALL = 120_000;
const SOON = 1500;
const MOST_CASES = 2000;

export function registerCases({ connection, handlers, documents, workspace }: Services): void {
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
  handlers.on(CASES_REQUEST, { cases: [], total: 0, complete: false }, async (params, token) => {
    const { index, complete } = await workspace.ask(token, SOON);
    const limit = Math.min(Math.max(1, params?.limit ?? MOST_CASES), 20_000);
    const found = cases(index.documents(), limit, wanted(params?.query ?? ''));
    return {
      complete,
      total: found.total,
      cases: found.cases.map(({ number, title, items }) => ({ number, title, items: items.map(treatment) })),
    };
  });
  handlers.on(CASE_HISTORY_REQUEST, null, async (params, token) => {
    const number = params.journalNumber ?? numberAt(documents, params);
    if (number === undefined) return null;
    const { index, complete } = await workspace.ask(token, ALL);
    const items = index.history(number);
    const last = items.findLast(({ meeting }) => meeting.date !== '') ?? items.at(-1);
    return { number, title: last?.item.title ?? '', items: items.map(treatment), complete };
  });
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
