/** Tells the client how far the reading of the workspace is, and that what it showed may be old. */
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  type WorkDoneProgressServerReporter,
} from 'vscode-languageserver';
import { INDEX_CHANGED_NOTIFICATION, type IndexChangedParams } from '../protocol.ts';
import { workspaceTexts } from '../texts/workspace.ts';
import type { Progress, WorkspaceIndex } from '../workspace/index/workspace-index.ts';
import type { Handlers } from './handlers.ts';
import { Debounced, type Runtime } from './runtime.ts';

export interface ReportOptions {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly handlers: Handlers;
}

/** Fewer files are read before anybody could read about it. */
const WORTH_SHOWING = 200;
const TELL_MS = 500;

export class IndexReport {
  readonly #options: ReportOptions;
  #progressSupport = false;
  #lensSupport = false;
  #bar: Promise<WorkDoneProgressServerReporter> | undefined;
  #shownAt = Number.NEGATIVE_INFINITY;

  constructor(options: ReportOptions) {
    this.#options = options;
  }

  initialize(capabilities: ClientCapabilities): void {
    this.#progressSupport = capabilities.window?.workDoneProgress === true;
    this.#lensSupport = capabilities.workspace?.codeLens?.refreshSupport === true;
  }

  follow(index: WorkspaceIndex): void {
    const { connection, runtime, handlers } = this.#options;
    let waiting = false;
    const tell = new Debounced(runtime.timer, () => {
      waiting = false;
      void handlers.quietly('indexChanged', async () => {
        const params: IndexChangedParams = { complete: index.complete, documents: index.size.documents };
        await connection.sendNotification(INDEX_CHANGED_NOTIFICATION, params);
        if (this.#lensSupport && index.complete) await connection.sendRequest(CodeLensRefreshRequest.type);
      });
    });
    index.onChange(() => {
      if (waiting) return;
      waiting = true;
      tell.later(TELL_MS);
    });
    if (this.#progressSupport) index.onProgress((progress) => this.#show(index, progress));
  }

  #show(index: WorkspaceIndex, { done, total }: Progress): void {
    const { connection, runtime, handlers } = this.#options;
    if (total < WORTH_SHOWING) return;
    const over = done === total;
    const now = runtime.now();
    if (!over && now - this.#shownAt < TELL_MS) return;
    this.#shownAt = now;
    const texts = workspaceTexts('da').progress;
    this.#bar ??= connection.window.createWorkDoneProgress().then((bar) => {
      bar.begin(texts.title, 0, texts.count(done, total), true);
      bar.token.onCancellationRequested(() => {
        index.cancel();
        bar.done();
        this.#bar = undefined;
      });
      return bar;
    });
    void handlers.quietly('progress', async () => {
      const bar = await this.#bar;
      if (over) {
        bar?.done();
        this.#bar = undefined;
      } else bar?.report(Math.floor((100 * done) / total), texts.count(done, total));
    });
  }
}
