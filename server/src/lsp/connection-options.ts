import { type ConnectionOptions, type RequestMessage, ResponseError } from 'vscode-jsonrpc';
import { LSPErrorCodes } from '../protocol/values.ts';

/** A request that is cancelled before anybody has looked at it is answered right away. */
export const connectionOptions: ConnectionOptions = {
  connectionStrategy: {
    // The library calls it with requests only, whatever its type says.
    cancelUndispatched: (message) => ({
      jsonrpc: message.jsonrpc,
      id: (message as RequestMessage).id,
      error: new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled').toJson(),
    }),
  },
};
