// Servers that do the least possible, for the same run.
//
//   node bench/lsp/floor.mjs echo N    the pipe and JSON: reads every message; an outline is N bytes of nothing
//   node bench/lsp/floor.mjs textdoc   the library with its own TextDocument; an answer has counted the lines
import { frameOfBytes, messagesOf } from './messages.mjs';

const CAPABILITIES = {
  textDocumentSync: 2,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
};

if (process.argv[2] === 'textdoc') await textdoc();
else echo();

async function textdoc() {
  // Only here: whoever echoes starts without them.
  const node = await import('vscode-languageserver/node');
  const { createConnection, StreamMessageReader, StreamMessageWriter, TextDocuments } = node;
  const { TextDocument } = await import('vscode-languageserver-textdocument');
  const connection = createConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
  const documents = new TextDocuments(TextDocument);
  const counted = (answer) => (params) => {
    if (!(documents.get(params.textDocument.uri)?.lineCount > 0)) throw new Error('not open');
    return answer;
  };
  connection.onInitialize(() => ({ capabilities: CAPABILITIES }));
  connection.onDocumentSymbol(counted([]));
  connection.onFoldingRanges(counted([]));
  connection.languages.diagnostics.on(counted({ kind: 'full', items: [] }));
  documents.listen(connection);
  connection.listen();
}

function echo() {
  const answers = {
    initialize: { capabilities: CAPABILITIES },
    'textDocument/foldingRange': [],
    'textDocument/diagnostic': { kind: 'full', items: [] },
  };
  const outline = Buffer.from(JSON.stringify('x'.repeat(Number(process.argv[3] ?? 0))));
  const answer = messagesOf((message) => {
    const { id, method } = JSON.parse(message.toString());
    if (method === 'exit') process.exit(0);
    if (id === undefined) return;
    const body =
      method === 'textDocument/documentSymbol' ? outline : Buffer.from(JSON.stringify(answers[method] ?? null));
    process.stdout.write(frameOfBytes(Buffer.from(`{"jsonrpc":"2.0","id":${id},"result":`), body, Buffer.from('}')));
  });
  process.stdin.on('data', answer);
}
