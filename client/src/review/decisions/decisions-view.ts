/** The view "Beslutninger": what the active document decided, item by item. Follows the text and the cursor. */
import {
  commands,
  Disposable,
  EventEmitter,
  languages,
  TabInputText,
  TabInputTextDiff,
  type TextDocument,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  DECISIONS_REQUEST,
  type DecisionRow,
  type DecisionsParams,
  type DecisionsResult,
  LANGUAGE_ID,
} from '../../../../server/src/protocol.ts';
import { tooLarge } from '../../files/too-large.ts';
import { textLanguage } from '../../settings.ts';
import { ask } from '../ask.ts';
import { Refresher } from '../refresher.ts';
import { REVIEW_TEXTS, type ReviewTexts } from '../review-texts.ts';
import { goTo, treeItem } from '../tree-item.ts';
import { type DecisionFilter, EVERYTHING, filterText, fitting, isFiltering, isWanted } from './decision-filter.ts';
import { type DecisionNode, type DecisionTree, decisionTree, MOST_ROWS, nodeAt } from './decision-nodes.ts';
import { decisionViewRow, meetingViewRow } from './decision-rows.ts';

/** After typing (ms). */
const PAUSE = 250;
/** After the cursor has moved (ms). */
const CURSOR_PAUSE = 100;

export class DecisionsView implements TreeDataProvider<DecisionNode>, Disposable {
  private readonly client: BaseLanguageClient;
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: TreeView<DecisionNode>;
  private readonly disposables: Disposable;
  private readonly reading = new Refresher(PAUSE, () => this.read());
  private readonly following = new Refresher(CURSOR_PAUSE, () => this.follow());
  private document: TextDocument | undefined;
  /** Why the text in front cannot be read. */
  private unread: string | undefined;
  private tree: DecisionTree = decisionTree([], EVERYTHING);
  private chosen: DecisionFilter = EVERYTHING;
  /** All rows of the document, whatever the filter says. */
  allRows: readonly DecisionRow[] = [];

  constructor(client: BaseLanguageClient) {
    this.client = client;
    this.view = window.createTreeView('referat.decisions', { treeDataProvider: this });
    const soon = (uri: string): void => {
      if (this.view.visible && uri === this.document?.uri.toString()) this.reading.later();
    };
    this.disposables = Disposable.from(
      this.view,
      this.changed,
      this.reading,
      this.following,
      this.view.onDidChangeVisibility(({ visible }) => visible && void this.reading.now()),
      window.onDidChangeActiveTextEditor(() => this.view.visible && this.reading.later()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.view.visible && textEditor === window.activeTextEditor) this.following.later();
      }),
      workspace.onDidChangeTextDocument(({ document }) => soon(document.uri.toString())),
      workspace.onDidOpenTextDocument(() => this.view.visible && this.reading.later()),
      window.tabGroups.onDidChangeTabs(({ closed }) => {
        // A text that no extension is given is no editor: of such a tab nothing else is heard.
        const unheard = closed.length > 0 || !window.activeTextEditor;
        if (this.view.visible && unheard) this.reading.later();
      }),
      languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris) soon(uri.toString());
      }),
      client.onDidChangeState(() => this.view.visible && this.reading.later()),
      workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('referat.language') && this.show()),
    );
  }

  /** Reads the active document now. */
  async update(): Promise<void> {
    await this.reading.now();
  }

  /** Rows that the filter leaves. */
  get rows(): readonly DecisionRow[] {
    return this.allRows.filter((row) => isWanted(row, this.chosen));
  }

  get filter(): DecisionFilter {
    return this.chosen;
  }

  set filter(filter: DecisionFilter) {
    this.chosen = filter;
    this.show();
  }

  get texts(): ReviewTexts {
    return REVIEW_TEXTS[textLanguage(this.document)];
  }

  async getChildren(parent?: DecisionNode): Promise<DecisionNode[]> {
    if (parent) return parent.kind === 'meeting' ? [...parent.children] : [];
    if (!this.document) await this.reading.now();
    return [...this.tree.roots];
  }

  getParent(node: DecisionNode): DecisionNode | undefined {
    return node.kind === 'item' ? node.parent : undefined;
  }

  getTreeItem(node: DecisionNode): TreeItem {
    const uri = this.document?.uri;
    if (node.kind === 'meeting') {
      const children = isFiltering(this.chosen) ? 'open' : 'closed';
      return treeItem(
        `${uri} meeting ${node.meeting.first}`,
        meetingViewRow(node.meeting, this.texts),
        undefined,
        children,
      );
    }
    const row = decisionViewRow(node.row, this.texts);
    const line = node.row.decisionLine ?? node.row.line;
    return treeItem(`${uri} item ${node.index}`, row, uri && goTo(uri, line, row.label), 'none');
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private async read(): Promise<void> {
    const unread = await tooLarge();
    const document = unread ? undefined : activeReferat(this.document);
    const before = this.document;
    const asBefore = document === before && unread === this.unread;
    this.document = document;
    this.unread = unread;
    const params: DecisionsParams = { textDocument: { uri: document?.uri.toString() ?? '' } };
    const answer = document && (await ask<DecisionsResult>(this.client, DECISIONS_REQUEST, params));
    // No answer (the server is away, or does not know the document yet) leaves what is known of the same document.
    if (!answer && document && document === before) return;
    const rows = answer?.items ?? [];
    if (asBefore && JSON.stringify(rows) === JSON.stringify(this.allRows)) return;
    this.allRows = rows;
    if (document !== before) this.chosen = fitting(this.chosen, rows);
    this.show();
  }

  private show(): void {
    const { allRows, chosen, texts: say } = this;
    this.tree = decisionTree(allRows, chosen);
    const isFiltered = isFiltering(chosen);
    this.view.description = filterText(chosen, say);
    this.view.message = this.message(say);
    void commands.executeCommand('setContext', 'referat.decisionsFiltered', isFiltered);
    this.changed.fire(undefined);
    this.following.later();
  }

  private message(say: ReviewTexts): string {
    if (!this.document) return this.unread ?? say.openReferat;
    if (this.allRows.length === 0) return say.noItems;
    if (this.tree.roots.length === 0) return say.nothingLeft;
    if (this.tree.isCut) return say.cutOff(MOST_ROWS);
    return this.allRows.some(({ decision }) => decision) ? '' : say.noDecisionYet;
  }

  /** Shows the row of the item that the cursor is in. Never opens the view, never takes the focus. */
  private async follow(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!this.view.visible || editor?.document !== this.document || !editor) return;
    const node = nodeAt(this.tree, this.allRows, editor.selection.active.line);
    if (!node || this.view.selection[0] === node) return;
    try {
      await this.view.reveal(node, { select: true, focus: false });
    } catch {
      // The rows are other ones by now; they are followed in their turn.
    }
  }
}

/** The referat in the active editor; while no text is active (a list, a preview, a table), the one that was, if its tab is there. */
function activeReferat(before: TextDocument | undefined): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active) return active.languageId === LANGUAGE_ID ? active : undefined;
  const uri = before?.uri.toString();
  const hasTab = window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => shownIn(input) === uri));
  return before && !before.isClosed && hasTab ? before : undefined;
}

function shownIn(input: unknown): string | undefined {
  if (input instanceof TabInputText) return input.uri.toString();
  return input instanceof TabInputTextDiff ? input.modified.toString() : undefined;
}
