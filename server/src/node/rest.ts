/** The part of the server in Node that is loaded last: what a first outline does not need, with the disk beneath it. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../lsp/connection.ts';
import { clientKleFiles, filesOf } from '../lsp/kle-client-files.ts';
import { readFromClient } from '../lsp/read-from-client.ts';
import type { CoreRuntime, Runtime } from '../lsp/runtime.ts';
import type { Core, Rest } from '../serve.ts';
import { serveRest } from '../serve-rest.ts';
import { nodeKleFiles } from '../workspace/kle/node-files.ts';
import { nodeWorkspace } from './workspace-access.ts';

export function rest(core: Core, runtime: CoreRuntime): Rest {
  return serveRest(core, nodeRuntime(core.connection, runtime));
}

function nodeRuntime(connection: Connection, core: CoreRuntime): Runtime {
  return {
    ...core,
    workspace: (place) => nodeWorkspace(place, path.join(path.dirname(import.meta.url), '..')),
    kleFiles: filesOf(nodeKleFiles, clientKleFiles(connection)),
    async readFile(uri) {
      if (!uri.startsWith('file:')) return readFromClient(connection, uri);
      try {
        return await fs.readFile(fileURLToPath(uri));
      } catch {
        return undefined;
      }
    },
  };
}
