/** Requests of our own to the client. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Request } from '../../protocol.ts';
import type { Client } from '../client.ts';

/** Undefined from a client that does not know the request, or answers with an error. Never rejects. */
export type AskClient = <P>(name: Request<P, unknown>, params: P, token?: CancellationToken) => Promise<unknown>;

/** Asks nothing of a client that has not said that it knows our messages. */
export function askClient(connection: Connection, client: Client): AskClient {
  return async (name, params, token) =>
    client.options.ownMessages ? connection.sendRequest(name, params, token).catch(() => undefined) : undefined;
}
