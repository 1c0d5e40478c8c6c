/**
 * Numbers and names of the protocol, as far as this server says them; a test compares them with the library's. Its own
 * tables are those of the whole protocol and would be read before the first outline.
 */

export const SymbolKind = { Module: 2, Class: 5, Field: 8, String: 15 } as const;
export const DocumentHighlightKind = { Read: 2, Write: 3 } as const;
export const CompletionItemKind = {
  Class: 7,
  Module: 9,
  Value: 12,
  Keyword: 14,
  Snippet: 15,
  File: 17,
  Reference: 18,
  Constant: 21,
} as const;
export const InsertTextFormat = { PlainText: 1, Snippet: 2 } as const;
export const DiagnosticSeverity = { Error: 1, Warning: 2, Information: 3, Hint: 4 } as const;
export const MessageType = { Error: 1, Warning: 2, Info: 3, Log: 4 } as const;
export const CodeActionKind = { QuickFix: 'quickfix', RefactorRewrite: 'refactor.rewrite' } as const;
export const CodeActionTriggerKind = { Automatic: 2 } as const;
export const FileChangeType = { Deleted: 3 } as const;
export const TextDocumentSyncKind = { Incremental: 2 } as const;
export const LSPErrorCodes = { RequestFailed: -32803, ContentModified: -32801, RequestCancelled: -32800 } as const;
