/** What `initialize` brings, whatever a client wrote there: a wrong part counts as left out and takes nothing else along. */
import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.ts';

export interface ClientParams {
  readonly capabilities: ClientCapabilities;
  /** Addresses of the workspace folders. */
  readonly folders: readonly string[];
  readonly options: InitializationOptions;
}

/** Reads what a client says of itself. Anything of the wrong type counts as not said. */
export function clientParams(params: InitializeParams): ClientParams {
  const { capabilities, workspaceFolders, rootUri, initializationOptions } = params;
  const { language, rulePages, storage } = record(initializationOptions);
  const folders = Array.isArray(workspaceFolders) ? folderUris(workspaceFolders) : [rootUri].filter(isAddress);
  return {
    capabilities: record(capabilities) as ClientCapabilities,
    folders,
    options: {
      ...(language === 'da' || language === 'en' ? { language } : {}),
      ...(typeof rulePages === 'string' ? { rulePages } : {}),
      ...(isAddress(storage) ? { storage } : {}),
    },
  };
}

/** The addresses of the folders a client tells of. */
export function folderUris(folders: unknown): string[] {
  return Array.isArray(folders) ? folders.map((folder) => record(folder).uri).filter(isAddress) : [];
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
