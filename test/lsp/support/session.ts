/** The bundled server as a process, spoken to over its standard input and output. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  ErrorCodes,
  type InitializeResult,
  type MessageConnection,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serverBundle } from './bundle.ts';

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
  /** Answer to `workspace/configuration` for the section `referat`, by resource. */
  readonly settings?: (uri: string | undefined) => unknown;
  /** Answer for the section `files.associations`; that of `settings` without. */
  readonly associations?: Readonly<Record<string, string>>;
  readonly workspaceFolders?: readonly { readonly uri: string; readonly name: string }[];
  /** Takes the place of parameters of `initialize`. */
  readonly initialize?: object;
  /** Whether to refuse `client/registerCapability`. */
  readonly refuse?: boolean;
  /** Added to the environment of the server's process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A client that pulls problems and can be told to do so again. */
export const PULLING: ClientCapabilities = {
  textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
};

const EVENT_MS = 60_000;

export class Session {
  readonly process: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  /** Settles with the exit code, or with the signal's name. */
  readonly exit: Promise<number | string>;
  readonly log: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  /** Requests and notifications of the server's that nobody has asked for here. */
  readonly unasked: string[] = [];
  refreshes = 0;
  #version = new Map<string, number>();
  #listeners = new Set<() => void>();

  constructor(options: SessionOptions = {}) {
    this.process = spawn(process.execPath, [serverBundle, '--stdio'], {
      stdio: 'pipe',
      env: { ...process.env, ...options.env },
    });
    this.process.stderr.on('data', (data) => this.log.push(String(data)));
    this.process.stdin.on('error', () => undefined);
    this.exit = new Promise((resolve) => {
      this.process.on('exit', (code, signal) => resolve(code ?? signal ?? 'gone'));
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.connection.onError(() => undefined);
    const answer = options.settings ?? (() => null);
    this.connection.onRequest(
      'workspace/configuration',
      ({ items }: { items: { scopeUri?: string; section?: string }[] }) =>
        items.map(({ scopeUri, section }) =>
          section === 'files.associations' && options.associations ? options.associations : answer(scopeUri),
        ),
    );
    this.connection.onRequest('client/registerCapability', () =>
      options.refuse ? new ResponseError(ErrorCodes.MethodNotFound, 'refused') : null,
    );
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.#happened();
      return null;
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
      this.#happened();
    });
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.#happened();
    });
    // The library's type leaves out this one form of `onRequest`.
    (this.connection as MessageConnection).onRequest((method) => {
      this.unasked.push(method);
      return new ResponseError(ErrorCodes.MethodNotFound, method);
    });
    this.connection.onUnhandledNotification(({ method }) => this.unasked.push(method));
    this.connection.listen();
  }

  /** Waits until `ready` gives something; looked at whenever the server has said something. */
  until<T>(ready: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#listeners.delete(look);
        reject(new Error(`nothing came; the server said: ${this.log.join('\n')}`));
      }, EVENT_MS);
      const look = (): void => {
        const value = ready();
        if (value === undefined) return;
        clearTimeout(timer);
        this.#listeners.delete(look);
        resolve(value);
      };
      this.#listeners.add(look);
      look();
    });
  }

  /** Calls `heard` for each of the server's notifications of that name. */
  on(method: string, heard: (params: unknown) => void): void {
    this.connection.onNotification(method, (params: unknown) => {
      heard(params);
      this.#happened();
    });
  }

  #happened(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  request<R>(method: string, params?: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params?: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    this.#version.set(uri, version);
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'referat', version, text } });
  }

  /** Inserts `text` at a place, or replaces up to `end`. */
  edit(uri: string, start: Position, text: string, end: Position = start): Promise<void> {
    const version = (this.#version.get(uri) ?? 0) + 1;
    this.#version.set(uri, version);
    return this.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start, end }, text }],
    });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** A request about one document. */
  ask<R>(method: string, uri: string, more: object = {}): Promise<R> {
    return this.request<R>(`textDocument/${method}`, { textDocument: { uri }, ...more });
  }

  async pull(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.ask<DocumentDiagnosticReport>('diagnostic', uri);
    if (report.kind !== 'full') throw new Error('expected a full report');
    return report.items;
  }

  /** Bytes as they are, past the framing. */
  raw(bytes: string): void {
    this.process.stdin.write(bytes);
  }

  /** In order: `shutdown`, `exit`, and then the process's exit code. */
  async stop(): Promise<number | string> {
    await this.request('shutdown');
    await this.notify('exit');
    return this.exit;
  }
}

/** Every client of these tests shows the outline as a tree; `initialize` says otherwise where that is the question. */
function withTree(capabilities: ClientCapabilities = {}): ClientCapabilities {
  const documentSymbol = { hierarchicalDocumentSymbolSupport: true };
  return { ...capabilities, textDocument: { documentSymbol, ...capabilities.textDocument } };
}

/** A server that has answered `initialize`; killed when the test is over. */
export async function startSession(options: SessionOptions = {}): Promise<Session & { initialized: InitializeResult }> {
  const session = new Session(options);
  onTestFinished(() => {
    session.connection.dispose();
    session.process.kill('SIGKILL');
  });
  const initialized = await session.request<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: withTree(options.capabilities),
    initializationOptions: { ownMessages: true, ...options.initializationOptions },
    workspaceFolders: options.workspaceFolders ?? null,
    ...options.initialize,
  });
  await session.notify('initialized', {});
  return Object.assign(session, { initialized });
}
