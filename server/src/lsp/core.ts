import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Documents } from './documents/documents.ts';
import type { Handlers } from './handlers.ts';

/** What everything in the server is built on. */
export interface Core {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: Documents;
  readonly handlers: Handlers;
}
