import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type Position,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../../../../server/src/server.ts';
import { turn } from '../../../../server/src/workspace/turn.ts';
import { type FakeRuntime, fakeRuntime } from './fake-runtime.ts';

export const DOCUMENT = 'file:///moede/a.referat.txt';

/** Server and client in one process, over streams in memory, with a clock that the test moves. */
export async function inProcess(
  capabilities: ClientCapabilities = {},
  runtime: FakeRuntime = fakeRuntime(),
  initialize: object = {},
) {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  startServer(connection, runtime);
  const client = createProtocolConnection(down, up);
  const published: PublishDiagnosticsParams[] = [];
  const refreshed = { count: 0 };
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
  });
  client.onRequest('workspace/diagnostic/refresh', () => {
    refreshed.count++;
    return null;
  });
  client.onRequest('client/registerCapability', () => null);
  client.listen();
  onTestFinished(async () => {
    await turns();
    client.dispose();
    connection.dispose();
  });
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities, ...initialize });
  await client.sendNotification('initialized', {});
  let version = 1;
  return {
    runtime,
    client,
    published,
    refreshed,
    open: (text: string, uri = DOCUMENT) =>
      client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'referat', version: 1, text },
      }),
    edit: (start: Position, text: string, end: Position = start, uri = DOCUMENT) =>
      client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start, end }, text }],
      }),
    pull: async (uri = DOCUMENT) => {
      const params = { textDocument: { uri } };
      const report = await client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', params);
      return report.kind === 'full' ? report.items : [];
    },
    /** Waits until everything sent so far has been dealt with. */
    settled: async () => {
      await client.sendRequest('textDocument/documentSymbol', { textDocument: { uri: 'file:///none' } });
      await turns();
    },
  };
}

/** Long enough for what is under way to be answered. */
async function turns(): Promise<void> {
  for (let count = 0; count < 10; count++) await turn();
}
