/** What can be done with the view "Beslutninger": filter, copy, show as a table. */
import { env, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { tellNone } from '../../files/too-large.ts';
import type { TablePage } from '../table-page.ts';
import { bodiesOf, type DecisionFilterKind, EVERYTHING, filterName } from './decision-filter.ts';
import { htmlTable, tabSeparated } from './decision-table.ts';
import type { DecisionsView } from './decisions-view.ts';

interface Choice extends QuickPickItem {
  readonly filter?: DecisionFilterKind;
  readonly body?: string;
}

/** Asks what to show. The kinds are always there, the bodies where the document has several. */
export async function filterDecisions(view: DecisionsView): Promise<void> {
  await view.update();
  const { texts: say, filter } = view;
  const kinds: readonly DecisionFilterKind[] = ['without', 'remark', 'closed'];
  const bodies = bodiesOf(view.allRows);
  const choices: Choice[] = [
    ...kinds.map((kind) => ({ label: filterName(kind, say), filter: kind, picked: filter.kinds.includes(kind) })),
    ...(bodies.length > 0 ? [{ label: say.filterBodies, kind: QuickPickItemKind.Separator }] : []),
    ...bodies.map((body) => ({ label: body, body, picked: filter.bodies.includes(body) })),
  ];
  const chosen = await window.showQuickPick(choices, { title: say.filterTitle, canPickMany: true });
  if (!chosen) return;
  view.filter = {
    kinds: chosen.flatMap((choice) => choice.filter ?? []),
    bodies: chosen.flatMap((choice) => choice.body ?? []),
  };
}

export function clearDecisionFilter(view: DecisionsView): void {
  view.filter = EVERYTHING;
}

/**
 * Copies the rows that are shown. VS Code lets an extension put plain text on the clipboard and nothing else, so the
 * message says how it becomes a table, and offers one that can be copied as such.
 */
export async function copyDecisions(view: DecisionsView, page: TablePage): Promise<void> {
  await view.update();
  const { rows, texts: say } = view;
  if (rows.length === 0) {
    await tellNone(say.nothingToCopy);
    return;
  }
  await env.clipboard.writeText(tabSeparated(rows, say));
  void window.showInformationMessage(say.copied(rows.length), say.showTable).then((choice) => {
    if (choice === say.showTable) void showDecisionTable(view, page);
  });
}

/** The rows as a page; what is copied from a page keeps its table. */
export async function showDecisionTable(view: DecisionsView, page: TablePage): Promise<void> {
  await view.update();
  const { rows, texts: say } = view;
  if (rows.length === 0) {
    await tellNone(say.nothingToCopy);
    return;
  }
  // The hint is not copied with the table.
  const hint = `<p style="user-select: none">${say.tableHint}</p>`;
  await page.show(say.tableName, `${hint}\n\n${htmlTable(rows, say)}`);
}
