/** The second bundle of the server in Node: all that is not needed to answer `initialize`. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../lsp/connection.ts';
import { clientKleFiles, filesOf } from '../lsp/kle-client-files.ts';
import { readFromClient } from '../lsp/read-from-client.ts';
import { type Runtime, systemTimer } from '../lsp/runtime.ts';
import { serve as serveWith } from '../serve.ts';
import type { Serve } from '../server.ts';
import { nodeKleFiles } from '../workspace/kle/node-files.ts';
import { nodeWorkspace } from './workspace-access.ts';
import { keepYoungGenerationSmall } from './young-generation.ts';

export const serve: Serve = (connection, life, params) => {
  keepYoungGenerationSmall();
  serveWith(connection, nodeRuntime(connection), life, params);
};

function nodeRuntime(connection: Connection): Runtime {
  return {
    timer: systemTimer,
    now: () => performance.now(),
    writesJson: true,
    workspace: (place) => nodeWorkspace(place, path.dirname(import.meta.url)),
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
