/** Requests of our own to the client. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Client } from '../client.ts';

/** Undefined from a client that does not know the request, or answers with an error. Never rejects. */
export type AskClient = (method: string, params: object, token?: CancellationToken) => Promise<unknown>;

/** Asks nothing of a client that has not said that it knows our messages. */
export function askClient(connection: Connection, client: Client): AskClient {
  return async (method, params, token) =>
    client.options.ownMessages ? connection.sendRequest(method, params, token).catch(() => undefined) : undefined;
}
