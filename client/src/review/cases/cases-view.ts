/** The view "Sager": the workspace's cases with the story of each. Asks nothing before it is seen. */
import {
  CancellationTokenSource,
  commands,
  Disposable,
  EventEmitter,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CASES_REQUEST,
  type CaseSummary,
  type CasesParams,
  type CasesResult,
  type CaseTreatment,
  INDEX_CHANGED_NOTIFICATION,
  type IndexChangedParams,
} from '../../../../server/src/protocol.ts';
import { textLanguage } from '../../settings.ts';
import { ask } from '../ask.ts';
import { Refresher } from '../refresher.ts';
import { REVIEW_TEXTS, type ReviewTexts } from '../review-texts.ts';
import { goTo, treeItem } from '../tree-item.ts';
import { caseRow, treatmentRow, treatmentsOf } from './case-rows.ts';

const VIEW = 'referat.cases';
/** The index tells about every document it learns of; the view follows at this pace (ms). */
const PAUSE = 1000;
/** Beyond this nobody scrolls: one searches. */
const MOST_CASES = 1000;

type CaseNode =
  | { readonly kind: 'case'; readonly case: CaseSummary }
  | { readonly kind: 'treatment'; readonly item: CaseTreatment; readonly of: string };

export class CasesView implements TreeDataProvider<CaseNode>, Disposable {
  private readonly client: BaseLanguageClient;
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: TreeView<CaseNode>;
  private readonly disposables: Disposable;
  private readonly reading = new Refresher(PAUSE, () => this.read());
  private asking: CancellationTokenSource | undefined;
  private found: CasesResult | undefined;
  private query = '';
  /** Ends the progress in the view's title. */
  private known: (() => void) | undefined;

  constructor(client: BaseLanguageClient) {
    this.client = client;
    this.view = window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.disposables = Disposable.from(
      this.view,
      this.changed,
      this.reading,
      this.view.onDidChangeVisibility(({ visible }) => visible && this.found && this.reading.later()),
      client.onNotification(INDEX_CHANGED_NOTIFICATION, ({ complete }: IndexChangedParams) => {
        if (!this.view.visible || !this.found) return;
        // What was read last is not waited for: from now on every answer is whole.
        if (complete && !this.found.complete) void this.reading.now();
        else this.reading.later();
      }),
      client.onDidChangeState(() => this.view.visible && this.reading.later()),
      workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('referat.language') && this.show()),
    );
  }

  get texts(): ReviewTexts {
    return REVIEW_TEXTS[textLanguage()];
  }

  get search(): string {
    return this.query;
  }

  /** Shows only cases with these words in number or title; `''` shows all. */
  async searchFor(query: string): Promise<void> {
    this.query = query.trim();
    void commands.executeCommand('setContext', 'referat.casesFiltered', this.query !== '');
    this.asking?.cancel();
    await this.update();
  }

  /** Asks the server now. */
  async update(): Promise<void> {
    await this.reading.now();
  }

  /** Whether all of the workspace has been read. */
  get isComplete(): boolean {
    return this.found?.complete === true;
  }

  async getChildren(parent?: CaseNode): Promise<CaseNode[]> {
    if (parent?.kind === 'case')
      return treatmentsOf(parent.case.items).map((item) => ({ kind: 'treatment', item, of: parent.case.number }));
    if (parent) return [];
    if (!this.found) await this.reading.now();
    return (this.found?.cases ?? []).map((each) => ({ kind: 'case', case: each }));
  }

  getTreeItem(node: CaseNode): TreeItem {
    if (node.kind === 'treatment') {
      const { uri, line } = node.item;
      const row = treatmentRow(node.item, this.texts);
      return treeItem(`${node.of} ${uri} ${line}`, row, goTo(Uri.parse(uri), line, row.label), 'none');
    }
    const row = caseRow(node.case, this.texts);
    const [only, ...others] = treatmentsOf(node.case.items);
    if (!only || others.length > 0) return treeItem(node.case.number, row, undefined, 'closed');
    return treeItem(node.case.number, row, goTo(Uri.parse(only.uri), only.line, row.label), 'none');
  }

  dispose(): void {
    this.known?.();
    this.asking?.cancel();
    this.disposables.dispose();
  }

  private async read(): Promise<void> {
    this.progress();
    const asking = new CancellationTokenSource();
    this.asking = asking;
    const params: CasesParams = { query: this.query, limit: MOST_CASES };
    const answer = await ask<CasesResult>(this.client, CASES_REQUEST, params, asking.token);
    asking.dispose();
    if (answer) {
      const isSame = JSON.stringify(answer) === JSON.stringify(this.found);
      this.found = answer;
      if (!isSame) this.show();
    }
    if (answer?.complete !== false) this.known?.();
  }

  /** In the view's title, from the question until the workspace is known (or the server has stopped reading it). */
  private progress(): void {
    if (this.known) return;
    const done = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 60_000);
      this.known = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    void window
      .withProgress({ location: { viewId: VIEW } }, () => done)
      .then(() => {
        this.known = undefined;
      });
  }

  private show(): void {
    this.view.description = this.query === '' ? '' : `»${this.query}«`;
    this.view.message = this.message(this.texts);
    this.changed.fire(undefined);
  }

  private message(say: ReviewTexts): string {
    if (!this.found) return '';
    const { cases, total, complete } = this.found;
    if (cases.length === 0) return complete ? (this.query === '' ? say.noCases : say.noMatch(this.query)) : say.reading;
    if (!complete) return say.stillReading;
    return cases.length < total ? say.moreCases(cases.length, total) : '';
  }
}

/** Asks for words; an empty answer shows all cases again. */
export async function searchCases(view: CasesView): Promise<void> {
  const say = view.texts;
  const query = await window.showInputBox({
    prompt: say.searchPrompt,
    placeHolder: say.searchPlaceholder,
    value: view.search,
  });
  if (query === undefined) return;
  await commands.executeCommand(`${VIEW}.focus`);
  await view.searchFor(query);
}
