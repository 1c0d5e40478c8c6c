/**
 * The connection to the client: vscode-jsonrpc under the names of vscode-languageserver's `Connection`, those that this
 * server uses. The library's own connection comes with the whole protocol, and loading that is 16 ms of every start, as
 * much as reading and parsing 1 MB. The types are the library's, so what is registered here would fit there.
 */
import {
  createMessageConnection,
  type Disposable,
  type MessageConnection,
  type MessageReader,
  type MessageWriter,
  NotificationType,
  ParameterStructures,
  RequestType,
  RequestType0,
} from 'vscode-jsonrpc';
import type {
  ConfigurationItem,
  Connection as WholeConnection,
  WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { MessageType } from '../protocol/values.ts';
import { connectionOptions } from './connection-options.ts';

const REQUESTS = {
  onInitialize: 'initialize',
  onDocumentSymbol: 'textDocument/documentSymbol',
  onFoldingRanges: 'textDocument/foldingRange',
  onSelectionRanges: 'textDocument/selectionRange',
  onHover: 'textDocument/hover',
  onDefinition: 'textDocument/definition',
  onReferences: 'textDocument/references',
  onDocumentHighlight: 'textDocument/documentHighlight',
  onDocumentLinks: 'textDocument/documentLink',
  onCodeAction: 'textDocument/codeAction',
  onCodeActionResolve: 'codeAction/resolve',
  onCodeLens: 'textDocument/codeLens',
  onCompletion: 'textDocument/completion',
  onCompletionResolve: 'completionItem/resolve',
  onDocumentFormatting: 'textDocument/formatting',
  onDocumentRangeFormatting: 'textDocument/rangeFormatting',
  onPrepareRename: 'textDocument/prepareRename',
  onRenameRequest: 'textDocument/rename',
  onWorkspaceSymbol: 'workspace/symbol',
} as const satisfies Partial<Record<keyof WholeConnection, string>>;

const NOTIFICATIONS = {
  onInitialized: 'initialized',
  onDidOpenTextDocument: 'textDocument/didOpen',
  onDidChangeTextDocument: 'textDocument/didChange',
  onDidCloseTextDocument: 'textDocument/didClose',
  onDidSaveTextDocument: 'textDocument/didSave',
  onDidChangeConfiguration: 'workspace/didChangeConfiguration',
  onDidChangeWatchedFiles: 'workspace/didChangeWatchedFiles',
} as const satisfies Partial<Record<keyof WholeConnection, string>>;

const DIAGNOSTICS = 'textDocument/diagnostic';
const TOKENS = {
  on: 'textDocument/semanticTokens/full',
  onDelta: 'textDocument/semanticTokens/full/delta',
  onRange: 'textDocument/semanticTokens/range',
} as const;

type Named = keyof typeof REQUESTS | keyof typeof NOTIFICATIONS | 'onShutdown' | 'onExit' | 'sendDiagnostics';
type General = 'onRequest' | 'onNotification' | 'sendRequest' | 'sendNotification' | 'listen' | 'dispose';
type Languages = WholeConnection['languages'];

// biome-ignore lint/suspicious/noExplicitAny: the types of each handler are those of `Connection`.
type Handler = (...args: any[]) => any;

export interface Connection extends Pick<WholeConnection, Named>, Pick<MessageConnection, General> {
  /** What was registered for a request, if anything. */
  handlerOf(method: string): Handler | undefined;
  readonly console: { error(message: string): void };
  readonly client: { register(method: string, options: unknown): Promise<Disposable> };
  readonly workspace: {
    getConfiguration(item: ConfigurationItem): Promise<unknown>;
    onDidChangeWorkspaceFolders(heard: (event: WorkspaceFoldersChangeEvent) => void): Disposable;
  };
  readonly languages: {
    readonly diagnostics: Pick<Languages['diagnostics'], 'on' | 'refresh'>;
    readonly semanticTokens: Pick<Languages['semanticTokens'], keyof typeof TOKENS>;
  };
}

/** The connection over a transport; it hears nothing before `listen`. */
export function createConnection(reader: MessageReader, writer: MessageWriter): Connection {
  const log = (type: number) => (message: string) => {
    // A client that has gone hears nothing more.
    void rpc.sendNotification('window/logMessage', { type, message }).catch(() => undefined);
  };
  const error = log(MessageType.Error);
  const logger = { error, warn: log(MessageType.Warning), info: log(MessageType.Info), log: log(MessageType.Log) };
  const rpc = createMessageConnection(reader, writer, logger, connectionOptions);
  const handlers = new Map<string, Handler>();
  const request = (method: string) => (handler: Handler) => {
    handlers.set(method, handler);
    return rpc.onRequest(new RequestType(method, ParameterStructures.byName), handler);
  };
  const notification = (method: string) => (handler: Handler) =>
    rpc.onNotification(new NotificationType(method, ParameterStructures.byName), handler);
  let registrations = 0;
  const connection = {
    ...mapped(REQUESTS, request),
    ...mapped(NOTIFICATIONS, notification),
    onShutdown: (handler: Handler) => rpc.onRequest(new RequestType0('shutdown'), handler),
    onExit: (handler: Handler) => rpc.onNotification('exit', handler),
    onRequest: (method: string | Handler, handler: Handler) => {
      if (typeof method !== 'string') return rpc.onRequest(method);
      handlers.set(method, handler);
      return rpc.onRequest(method, handler);
    },
    handlerOf: (method: string) => handlers.get(method),
    onNotification: rpc.onNotification,
    sendRequest: rpc.sendRequest,
    sendNotification: rpc.sendNotification,
    sendDiagnostics: (params: object) => rpc.sendNotification('textDocument/publishDiagnostics', params),
    listen: () => rpc.listen(),
    dispose: () => rpc.dispose(),
    console: { error },
    client: {
      async register(method: string, registerOptions: unknown): Promise<Disposable> {
        const id = `referat-${++registrations}`;
        await rpc.sendRequest('client/registerCapability', { registrations: [{ id, method, registerOptions }] });
        const params = { unregisterations: [{ id, method }] };
        return { dispose: () => void rpc.sendRequest('client/unregisterCapability', params).catch(() => undefined) };
      },
    },
    workspace: {
      async getConfiguration(item: ConfigurationItem): Promise<unknown> {
        const answers = await rpc.sendRequest<unknown>('workspace/configuration', { items: [item] });
        return Array.isArray(answers) ? answers[0] : null;
      },
      onDidChangeWorkspaceFolders: (heard: (event: WorkspaceFoldersChangeEvent) => void) =>
        notification('workspace/didChangeWorkspaceFolders')(({ event }) => heard(event)),
    },
    languages: {
      diagnostics: { on: request(DIAGNOSTICS), refresh: () => rpc.sendRequest('workspace/diagnostic/refresh') },
      semanticTokens: mapped(TOKENS, request),
    },
  };
  return connection as unknown as Connection;
}

function mapped<N extends string, R>(names: Readonly<Record<N, string>>, make: (method: string) => R): Record<N, R> {
  return Object.fromEntries(Object.entries<string>(names).map(([name, method]) => [name, make(method)])) as Record<
    N,
    R
  >;
}
