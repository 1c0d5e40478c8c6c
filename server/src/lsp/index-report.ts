/** Tells the client how far the reading of the workspace is, and that what it showed may be old. */
import type { ClientCapabilities } from 'vscode-languageserver';
import { INDEX_CHANGED_NOTIFICATION, type IndexChangedParams, type TextLanguage } from '../protocol.ts';
import { workspaceTexts } from '../texts/workspace.ts';
import type { Progress, WorkspaceIndex } from '../workspace/index/workspace-index.ts';
import type { Connection } from './connection.ts';
import type { Handlers } from './handlers.ts';
import { type ProgressBar, progressBar } from './progress-bar.ts';
import { Debounced, type Runtime } from './runtime.ts';

export interface ReportOptions {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly handlers: Handlers;
  readonly language: () => Promise<TextLanguage>;
}

/** Fewer files are read before anybody could read about it. */
const WORTH_SHOWING = 200;
const TELL_MS = 500;

export class IndexReport {
  readonly #options: ReportOptions;
  #progressSupport = false;
  #lensSupport = false;
  #bar: Promise<ProgressBar> | undefined;
  /** Raised when a reading is over, so that nothing late is shown of it. */
  #readings = 0;
  #shownAt = Number.NEGATIVE_INFINITY;

  constructor(options: ReportOptions) {
    this.#options = options;
  }

  initialize(capabilities: ClientCapabilities): void {
    this.#progressSupport = capabilities.window?.workDoneProgress === true;
    this.#lensSupport = capabilities.workspace?.codeLens?.refreshSupport === true;
  }

  /** Code lenses are asked for anew: what they show, or whether they are wanted, has changed. */
  async refreshLenses(): Promise<void> {
    if (this.#lensSupport) await this.#options.connection.sendRequest('workspace/codeLens/refresh');
  }

  follow(index: WorkspaceIndex): void {
    const { connection, runtime, handlers } = this.#options;
    let waiting = false;
    const tell = new Debounced(runtime.timer, () => {
      waiting = false;
      void handlers.quietly('indexChanged', async () => {
        const params: IndexChangedParams = { complete: index.complete, documents: index.size.documents };
        await connection.sendNotification(INDEX_CHANGED_NOTIFICATION, params);
        if (index.complete) await this.refreshLenses();
      });
    });
    index.onChange(() => {
      if (waiting) return;
      waiting = true;
      tell.later(TELL_MS);
    });
    if (this.#progressSupport) index.onProgress((progress) => this.#show(index, progress));
    index.onEnd(() => void handlers.quietly('progress', () => this.#end()));
  }

  async #end(): Promise<void> {
    const bar = this.#bar;
    this.#bar = undefined;
    this.#readings++;
    (await bar)?.done();
  }

  #show(index: WorkspaceIndex, { done, total }: Progress): void {
    const { connection, runtime, handlers } = this.#options;
    const now = runtime.now();
    if (total < WORTH_SHOWING || done === total || now - this.#shownAt < TELL_MS) return;
    this.#shownAt = now;
    const reading = this.#readings;
    void handlers.quietly('progress', async () => {
      const texts = workspaceTexts(await this.#options.language()).progress;
      if (reading !== this.#readings) return;
      this.#bar ??= progressBar(connection, texts.title, texts.count(done, total), () => index.cancel());
      const bar = await this.#bar;
      if (reading === this.#readings) bar.report(Math.floor((100 * done) / total), texts.count(done, total));
    });
  }
}
