/** Checks files that are not open, a few at a time as the client asks for them; each is read, checked and let go. */
import type { Connection } from 'vscode-languageserver';
import {
  CHECK_FILES_REQUEST,
  type CheckedDocument,
  type CheckFilesParams,
  type CheckFilesResult,
} from '../protocol.ts';
import { decodeText } from '../text/decode.ts';
import { LineDocument } from '../text/line-document.ts';
import type { Configurations } from './configurations.ts';
import { DocumentState } from './document-state.ts';
import type { Documents } from './documents.ts';
import type { Handlers } from './handlers.ts';
import type { Problems } from './problems.ts';
import type { Runtime } from './runtime.ts';
import type { Settings } from './settings.ts';

export interface CheckFilesServices {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly handlers: Handlers;
  readonly documents: Documents;
  readonly settings: Settings;
  readonly configurations: Configurations;
  readonly problems: Problems;
}

/** However many are asked for at once; the client asks again for the rest. */
const MOST_AT_ONCE = 200;

export function registerCheckFiles(services: CheckFilesServices): void {
  const { connection, runtime, handlers } = services;
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      runtime.timer.setImmediate(resolve);
    });
  connection.onRequest(
    CHECK_FILES_REQUEST,
    handlers.request(
      CHECK_FILES_REQUEST,
      { files: [] },
      async ({ uris }: CheckFilesParams, token): Promise<CheckFilesResult> => {
        const files: CheckedDocument[] = [];
        for (const uri of uris.slice(0, MOST_AT_ONCE)) {
          // A cancel that has arrived by now is seen before the next file.
          await turn();
          if (token.isCancellationRequested) break;
          files.push(await checkFile(uri, services));
        }
        return { files };
      },
    ),
  );
}

async function checkFile(uri: string, services: CheckFilesServices): Promise<CheckedDocument> {
  const { runtime, handlers, documents, settings, configurations, problems } = services;
  const open = documents.get(uri);
  try {
    const state = open ?? (await load(uri, runtime, (error) => handlers.fault('checkFiles', error)));
    if (typeof state === 'string') return { uri, problem: state, diagnostics: [] };
    const check = await problems.checker(state);
    return { uri, diagnostics: check().map((finding) => problems.diagnostic(finding)) };
  } catch (error) {
    handlers.fault('checkFiles', error);
    return { uri, problem: 'unreadable', diagnostics: [] };
  } finally {
    if (!open) {
      settings.forget(uri);
      configurations.close(uri);
    }
  }
}

async function load(
  uri: string,
  runtime: Runtime,
  onFault: (error: unknown) => void,
): Promise<DocumentState | 'unreadable' | 'no-text'> {
  const bytes = await runtime.readFile(uri);
  if (!bytes) return 'unreadable';
  const { text, problem } = decodeText(bytes);
  return problem === undefined ? new DocumentState(LineDocument.create(uri, 'referat', 0, text), onFault) : 'no-text';
}
