/** The part of the server in Node that is loaded last: what a first outline does not need, with the disk beneath it. */
import path from 'node:path';
import type { Connection } from '../lsp/connection.ts';
import { clientKleFiles, filesOf } from '../lsp/kle-client-files.ts';
import { readFromClient } from '../lsp/read-from-client.ts';
import type { CoreRuntime, Runtime } from '../lsp/runtime.ts';
import type { Core, Rest } from '../serve.ts';
import { serveRest } from '../serve-rest.ts';
import { nodeKleFiles } from './kle-files.ts';
import { liesBelow, readFileAt } from './read-file.ts';
import { nodeWorkspace } from './workspace-access.ts';

export function rest(core: Core, runtime: CoreRuntime): Rest {
  return serveRest(core, nodeRuntime(core.connection, runtime));
}

function nodeRuntime(connection: Connection, core: CoreRuntime): Runtime {
  return {
    ...core,
    workspace: (place) => nodeWorkspace(place, path.join(path.dirname(import.meta.url), '..')),
    kleFiles: filesOf(nodeKleFiles, clientKleFiles(connection)),
    readFile: (uri) => (uri.startsWith('file:') ? readFileAt(uri) : readFromClient(connection, uri)),
    liesBelow: async (uri, folder) => !uri.startsWith('file:') || (await liesBelow(uri, folder)),
  };
}
