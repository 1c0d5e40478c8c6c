/** Asks the server on behalf of a view. A view has nothing to say about a server that is away: the status item does. */
import type { CancellationToken } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The answer; undefined when there is none, because the server is not running, fails, or the question was taken back. */
export async function ask<R>(
  client: BaseLanguageClient,
  method: string,
  params: object,
  token?: CancellationToken,
): Promise<R | undefined> {
  if (!client.isRunning()) return undefined;
  try {
    // A token that is undefined would be sent as a second parameter.
    const answer = await (token ? client.sendRequest<R>(method, params, token) : client.sendRequest<R>(method, params));
    return token?.isCancellationRequested ? undefined : answer;
  } catch {
    return undefined;
  }
}
