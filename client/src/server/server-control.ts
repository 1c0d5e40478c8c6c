/** Starts the language server at the first referat, restarts it on request, stops it with the window. */
import { commands, type Disposable, type LogOutputChannel, type TextDocument, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { LANGUAGE_ID } from '../../../server/src/protocol.ts';

/**
 * Makes a client for one runtime. The client library is loaded here, not at activation, so that a window with only plain
 * text pays nothing; hence the options come as a function.
 */
export type CreateClient = (options: () => Promise<LanguageClientOptions>) => Promise<BaseLanguageClient>;

export class ServerControl {
  /** Resolves when a server has started for the first time; a failure is told to the user and leaves it open. */
  readonly ready: Promise<void>;
  client: BaseLanguageClient | undefined;
  private readonly create: CreateClient;
  private readonly onClient: (client: BaseLanguageClient) => Promise<void>;
  private started: (() => void) | undefined;
  private channel: LogOutputChannel | undefined;
  private starting: Promise<void> | undefined;

  /** @param onClient awaited once, before the server starts, to listen to its notifications */
  constructor(create: CreateClient, onClient: (client: BaseLanguageClient) => Promise<void>) {
    this.create = create;
    this.onClient = onClient;
    this.ready = new Promise((resolve) => {
      this.started = resolve;
    });
  }

  /** Starts the server as soon as a referat is open. */
  watch(): Disposable {
    const startFor = (document: TextDocument): void => {
      if (document.languageId === LANGUAGE_ID) void this.start();
    };
    workspace.textDocuments.forEach(startFor);
    return workspace.onDidOpenTextDocument(startFor);
  }

  /** The log, made when first needed. */
  get output(): LogOutputChannel {
    this.channel ??= window.createOutputChannel('Referat', { log: true });
    return this.channel;
  }

  /** Starts the server unless it is started already; never rejects, a failure is told to the user once. */
  start(): Promise<void> {
    this.starting ??= this.firstStart();
    return this.starting;
  }

  /** Restarts a running server, starts a stopped one. */
  async restart(): Promise<void> {
    if (this.client === undefined) {
      await this.starting;
      // No client could be made: perhaps now.
      if (this.client === undefined) this.starting = undefined;
      return this.start();
    }
    await this.reporting(this.client.isRunning() ? this.stopAndStart(this.client) : this.client.start());
  }

  async dispose(): Promise<void> {
    await this.starting;
    await this.client?.dispose().catch(() => undefined);
    this.channel?.dispose();
  }

  private async firstStart(): Promise<void> {
    void commands.executeCommand('setContext', 'referat.started', true);
    await this.reporting(this.createAndStart());
  }

  private async createAndStart(): Promise<void> {
    const options = async (): Promise<LanguageClientOptions> =>
      (await import('./client-options.ts')).clientOptions(this.output, () => this.client);
    this.client ??= await this.create(options);
    (await import('./crash-policy.ts')).inOurWords(this.client);
    await this.onClient(this.client);
    await this.client.start();
  }

  private async stopAndStart(client: BaseLanguageClient): Promise<void> {
    await client.stop();
    await client.start();
  }

  private async reporting(work: Promise<void>): Promise<void> {
    try {
      await work;
      this.started?.();
    } catch (error) {
      this.output.error(error instanceof Error ? error.message : String(error));
      const { startFailed, tell } = await import('./crash-policy.ts');
      tell(startFailed(error));
    }
  }
}
