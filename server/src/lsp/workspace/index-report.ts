/** Tells the client how far the reading of the workspace is, and that what it showed may be old. */
import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { INDEX_CHANGED_NOTIFICATION, type IndexChangedParams, type TextLanguage } from '../../protocol.ts';
import { workspaceTexts } from '../../texts/workspace/workspace.ts';
import type { Progress, WorkspaceIndex } from '../../workspace/index/workspace-index.ts';
import type { Core } from '../core.ts';
import { Debounced } from '../debounced.ts';

type ProgressBar = Awaited<ReturnType<Connection['window']['createWorkDoneProgress']>>;

/** Fewer files are read before anybody could read about it. */
const WORTH_SHOWING = 200;
const TELL_MS = 500;

export class IndexReport {
  readonly #core: Core;
  readonly #language: () => Promise<TextLanguage>;
  #bar: Promise<ProgressBar> | undefined;
  /** Raised when a reading is over, so that nothing late is shown of it. */
  #readings = 0;
  #shownAt = Number.NEGATIVE_INFINITY;

  constructor(core: Core, language: () => Promise<TextLanguage>) {
    this.#core = core;
    this.#language = language;
  }

  /** Code lenses are asked for anew: what they show, or whether they are wanted, has changed. */
  async refreshLenses(): Promise<void> {
    const { client, connection } = this.#core;
    if (client.refreshesCodeLenses) await connection.sendRequest(CodeLensRefreshRequest.type);
  }

  follow(index: WorkspaceIndex): void {
    const { connection, client, handlers } = this.#core;
    let waiting = false;
    const tell = new Debounced(() => {
      waiting = false;
      void handlers.inBackground('indexChanged', async () => {
        const params: IndexChangedParams = { complete: index.complete, documents: index.size.documents };
        if (client.options.ownMessages) await connection.sendNotification(INDEX_CHANGED_NOTIFICATION, params);
        if (index.complete) await this.refreshLenses();
      });
    });
    index.onChange(() => {
      if (waiting) return;
      waiting = true;
      tell.later(TELL_MS);
    });
    index.onProgress((progress) => this.#show(index, progress));
    index.onEnd(() => void handlers.inBackground('progress', () => this.#end()));
  }

  async #end(): Promise<void> {
    const bar = this.#bar;
    this.#bar = undefined;
    this.#readings++;
    (await bar)?.done();
  }

  #show(index: WorkspaceIndex, { done, total }: Progress): void {
    const { connection, handlers } = this.#core;
    const now = performance.now();
    if (total < WORTH_SHOWING || done === total || now - this.#shownAt < TELL_MS) return;
    this.#shownAt = now;
    const reading = this.#readings;
    void handlers.inBackground('progress', async () => {
      const texts = workspaceTexts(await this.#language()).progress;
      if (reading !== this.#readings) return;
      this.#bar ??= connection.window.createWorkDoneProgress().then((bar) => {
        bar.begin(texts.title, 0, texts.count(done, total), true);
        bar.token.onCancellationRequested(() => index.cancel());
        return bar;
      });
      const bar = await this.#bar;
      if (reading === this.#readings) bar.report(Math.floor((100 * done) / total), texts.count(done, total));
    });
  }
}
