/** The view "Ændringer": the list beside the diff, there as long as a comparison is. */
import {
  type Command,
  commands,
  Disposable,
  EventEmitter,
  Range,
  type Tab,
  TabInputTextDiff,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import type { CompareAgendaResult } from '../../../../server/src/protocol.ts';
import { textLanguage } from '../../settings.ts';
import { REVIEW_TEXTS } from '../review-texts.ts';
import { goTo, treeItem } from '../tree-item.ts';
import { type AgendaChange, agendaRow } from './agenda-rows.ts';

export class AgendaView implements TreeDataProvider<AgendaChange>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: TreeView<AgendaChange>;
  private result: CompareAgendaResult | undefined;

  constructor() {
    this.view = window.createTreeView('referat.agendaChanges', { treeDataProvider: this });
  }

  /** Shows the list and brings it in sight; the focus stays in the diff. */
  async show(result: CompareAgendaResult): Promise<void> {
    this.result = result;
    const say = REVIEW_TEXTS[textLanguage(Uri.parse(result.minutes))];
    this.view.message = say.compared(result.changes.length, result.common);
    await commands.executeCommand('setContext', 'referat.compared', true);
    this.changed.fire(undefined);
    const [first] = result.changes;
    if (first) await this.view.reveal(first, { select: false, focus: false });
  }

  /** Takes the list away, and the diff with it. */
  async close(): Promise<void> {
    const { result } = this;
    await this.hide();
    if (result) await window.tabGroups.close(diffTabs(result));
  }

  /** Takes the list away. */
  async hide(): Promise<void> {
    this.result = undefined;
    this.changed.fire(undefined);
    await commands.executeCommand('setContext', 'referat.compared', false);
  }

  getChildren(parent?: AgendaChange): AgendaChange[] {
    return parent ? [] : [...(this.result?.changes ?? [])];
  }

  getParent(): undefined {
    return undefined;
  }

  getTreeItem(change: AgendaChange): TreeItem {
    const { result } = this;
    const say = REVIEW_TEXTS[textLanguage(result && Uri.parse(result.minutes))];
    const row = agendaRow(change, say);
    const id = `${result?.minutes} ${result?.changes.indexOf(change)}`;
    return treeItem(id, row, result && leadTo(change, result, row.label), 'none');
  }

  dispose(): void {
    Disposable.from(this.view, this.changed).dispose();
  }
}

function diffTabs({ agenda, minutes }: CompareAgendaResult): Tab[] {
  const [left, right] = [Uri.parse(agenda).toString(), Uri.parse(minutes).toString()];
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => {
      if (!(input instanceof TabInputTextDiff)) return false;
      return input.original.toString() === left && input.modified.toString() === right;
    });
}

/** Agenda to the left, minutes to the right; `line` (0-based) is a line of the minutes. */
export function diffCommand({ agenda, minutes }: CompareAgendaResult, line?: number): Command {
  const [left, right] = [Uri.parse(agenda), Uri.parse(minutes)];
  const title = REVIEW_TEXTS[textLanguage(right)].diffTitle(fileName(left), fileName(right));
  const options = line === undefined ? {} : { selection: new Range(line, 0, line, 0) };
  return { command: 'vscode.diff', title, arguments: [left, right, title, options] };
}

/** In the diff where the minutes have it; what was removed stands in the agenda only, which is opened. */
function leadTo({ agenda, minutes }: AgendaChange, result: CompareAgendaResult, label: string): Command {
  return minutes ? diffCommand(result, minutes.line) : goTo(Uri.parse(result.agenda), agenda?.line ?? 0, label);
}

function fileName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
