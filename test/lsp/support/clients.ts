/** What editors say of themselves in `initialize`, as far as this server reads it. */
import type { ClientCapabilities } from 'vscode-languageserver';

const MARKDOWN = ['markdown', 'plaintext'] as ('markdown' | 'plaintext')[];

export const CLIENTS: Readonly<Record<string, ClientCapabilities>> = {
  none: {},
  neovim: {
    general: { positionEncodings: ['utf-8', 'utf-16', 'utf-32'] },
    textDocument: {
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      hover: { contentFormat: MARKDOWN, dynamicRegistration: true },
      completion: { completionItem: { snippetSupport: true, documentationFormat: MARKDOWN } },
      foldingRange: { lineFoldingOnly: true },
      definition: { linkSupport: true, dynamicRegistration: true },
      codeAction: {
        codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source', 'source.fixAll'] } },
        resolveSupport: { properties: ['edit', 'command'] },
      },
      diagnostic: { dynamicRegistration: false },
    },
    workspace: {
      configuration: true,
      workspaceFolders: true,
      didChangeConfiguration: { dynamicRegistration: false },
      didChangeWatchedFiles: { dynamicRegistration: true },
      workspaceEdit: { documentChanges: false },
    },
    window: { workDoneProgress: true },
  },
  helix: {
    general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] },
    textDocument: {
      documentSymbol: {},
      hover: { contentFormat: ['markdown'] },
      completion: { completionItem: { snippetSupport: true } },
      codeAction: {
        codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source'] } },
        resolveSupport: { properties: ['edit', 'command'] },
      },
      publishDiagnostics: { versionSupport: true },
    },
    workspace: {
      configuration: true,
      workspaceFolders: true,
      didChangeConfiguration: { dynamicRegistration: false },
      didChangeWatchedFiles: { dynamicRegistration: true },
      workspaceEdit: { documentChanges: true },
    },
  },
  eglot: {
    general: { positionEncodings: ['utf-32', 'utf-8', 'utf-16'] },
    textDocument: {
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      hover: { contentFormat: ['plaintext'] },
      completion: { completionItem: { snippetSupport: false, documentationFormat: ['plaintext'] } },
      publishDiagnostics: { relatedInformation: false },
    },
    workspace: {
      configuration: true,
      workspaceFolders: true,
      didChangeWatchedFiles: { dynamicRegistration: true },
      workspaceEdit: { documentChanges: true },
    },
    window: { workDoneProgress: true },
  },
  kate: {
    textDocument: {
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      hover: { contentFormat: MARKDOWN },
      completion: { completionItem: { snippetSupport: true, documentationFormat: MARKDOWN } },
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
      publishDiagnostics: { relatedInformation: true },
      foldingRange: { rangeLimit: 3 },
    },
    workspace: { workspaceFolders: true },
  },
};
