import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { SEMANTIC_TOKEN_TYPES } from '../protocol.ts';

/** After `Afbud:` and `Beslutning i `, and inside numbers and dates, which editors do not take for words. */
const TRIGGER_CHARACTERS = [':', ' ', '-', '.'];

/** What the server can do. */
export const CAPABILITIES: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  documentSymbolProvider: { label: 'Referat' },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: {},
  workspaceSymbolProvider: true,
  codeLensProvider: {},
  codeActionProvider: {
    codeActionKinds: [
      CodeActionKind.QuickFix,
      'source.fixAll.referat',
      'refactor.move',
      CodeActionKind.RefactorRewrite,
      'source.referat.contents',
    ],
    resolveProvider: true,
  },
  completionProvider: { triggerCharacters: TRIGGER_CHARACTERS, resolveProvider: true },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  renameProvider: { prepareProvider: true },
  semanticTokensProvider: {
    legend: { tokenTypes: [...SEMANTIC_TOKEN_TYPES], tokenModifiers: [] },
    full: { delta: true },
    range: true,
  },
  diagnosticProvider: { identifier: 'referat', interFileDependencies: false, workspaceDiagnostics: false },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
