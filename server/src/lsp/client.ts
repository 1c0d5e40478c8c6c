/** What the client is and can do, read once. Whatever a client wrote there, a wrong part counts as not said. */
import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.ts';

export interface Client {
  readonly options: InitializationOptions;
  /** Addresses of the workspace folders at the start. */
  readonly folders: readonly string[];
  /** Symbols with children; otherwise a flat list. */
  readonly symbolTree: boolean;
  /** Most folds the client takes; undefined: any number. */
  readonly mostFolds: number | undefined;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  /** Completions with places to fill in. */
  readonly snippets: boolean;
  /** Definitions with the span they were asked from. */
  readonly definitionLinks: boolean;
  /** Edits with the version of the document they are meant for. */
  readonly versionedEdits: boolean;
  /** Edits that the user confirms one by one. */
  readonly confirmedEdits: boolean;
  /** An action's edits may come when it is chosen. */
  readonly resolvesEdits: boolean;
  readonly relatedInformation: boolean;
  readonly diagnostics: 'push' | 'pull' | 'pull-and-refresh';
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  readonly refreshesCodeLenses: boolean;
  /** Tells when folders come and go. */
  readonly changesFolders: boolean;
  /** What the server may ask to be told of. */
  readonly registers: { readonly configuration: boolean; readonly watchedFiles: boolean };
}

/** Reads what a client says of itself. */
export function clientOf(params: InitializeParams): Client {
  const { textDocument, workspace } = record(params.capabilities) as ClientCapabilities;
  const { workspaceFolders, rootUri } = params;
  const completionItem = textDocument?.completion?.completionItem;
  const versionedEdits = workspace?.workspaceEdit?.documentChanges === true;
  return {
    options: optionsOf(params.initializationOptions),
    folders: Array.isArray(workspaceFolders) ? folderUris(workspaceFolders) : [rootUri].filter(isAddress),
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    mostFolds: numberOr(textDocument?.foldingRange?.rangeLimit, undefined),
    markdownHover: includes(textDocument?.hover?.contentFormat, 'markdown'),
    markdownCompletion: includes(completionItem?.documentationFormat, 'markdown'),
    snippets: completionItem?.snippetSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    versionedEdits,
    confirmedEdits: versionedEdits && record(workspace?.workspaceEdit?.changeAnnotationSupport) !== NOTHING,
    resolvesEdits: includes(textDocument?.codeAction?.resolveSupport?.properties, 'edit'),
    relatedInformation:
      (textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
    diagnostics: !textDocument?.diagnostic
      ? 'push'
      : workspace?.diagnostics?.refreshSupport === true
        ? 'pull-and-refresh'
        : 'pull',
    configuration: workspace?.configuration === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    changesFolders: workspace?.workspaceFolders === true,
    registers: {
      configuration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    },
  };
}

function optionsOf(options: unknown): InitializationOptions {
  const { language, rulePages, storage, writers, ownMessages } = record(options);
  return {
    ...(language === 'da' || language === 'en' ? { language } : {}),
    ...(typeof rulePages === 'string' ? { rulePages } : {}),
    ...(isAddress(storage) ? { storage } : {}),
    ...(isAddress(writers) ? { writers } : {}),
    ...(ownMessages === true ? { ownMessages } : {}),
  };
}

/** The addresses of the folders a client tells of. */
export function folderUris(folders: unknown): string[] {
  return Array.isArray(folders) ? folders.map((folder) => record(folder).uri).filter(isAddress) : [];
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value);
}

const NOTHING: Readonly<Record<string, unknown>> = {};

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : NOTHING;
}

function includes(values: unknown, wanted: string): boolean {
  return Array.isArray(values) && values.includes(wanted);
}

function numberOr<T>(value: unknown, otherwise: T): number | T {
  return typeof value === 'number' && value >= 0 ? Math.trunc(value) : otherwise;
}
