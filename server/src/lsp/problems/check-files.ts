/** Checks files that are not open, a few at a time as the client asks for them; each is read, checked and let go. */
import { CHECK_FILES_REQUEST, type CheckedDocument } from '../../protocol.ts';
import { decodeText } from '../../text/decode.ts';
import { LineDocument } from '../../text/line-document.ts';
import { turn } from '../../workspace/turn.ts';
import { DocumentState } from '../documents/document-state.ts';
import type { Services } from '../services.ts';
import type { Files } from '../workspace/files.ts';

/** However many are asked for at once; the client asks again for the rest. */
const MOST_AT_ONCE = 200;

export function registerCheckFiles(services: Services): void {
  services.handlers.on(CHECK_FILES_REQUEST, { files: [] }, async ({ uris }, token) => {
    const files: CheckedDocument[] = [];
    const wanted = uris.slice(0, MOST_AT_ONCE);
    const queue: ReturnType<typeof prepare>[] = [];
    let next = 0;
    await Promise.all(oneOfEachFolder(wanted).map(services.recheckConfiguration));
    try {
      while (files.length < wanted.length) {
        while (queue.length < AHEAD && next < wanted.length) queue.push(prepare(wanted[next++] as string, services));
        const check = await (queue.shift() as ReturnType<typeof prepare>);
        // A cancel that has arrived by now is seen before the next file.
        await turn();
        if (token.isCancellationRequested) break;
        files.push(check());
      }
    } finally {
      for (const uri of wanted.slice(0, next)) release(uri, services);
    }
    return { files };
  });
}

function oneOfEachFolder(uris: readonly string[]): string[] {
  return [...new Map(uris.map((uri) => [uri.slice(0, uri.lastIndexOf('/')), uri])).values()];
}

/** Files read while another is checked: the disk and the client are waited for only once. */
const AHEAD = 4;

/** Reads a file with its settings and configuration; what comes back checks it. Neither rejects nor throws. */
async function prepare(
  uri: string,
  { files, handlers, documents, problems }: Services,
): Promise<() => CheckedDocument> {
  const unread = (problem: 'unreadable' | 'no-text'): CheckedDocument => ({ uri, problem, diagnostics: [] });
  const fault = (error: unknown): CheckedDocument => {
    handlers.logError('checkFiles', error);
    return unread('unreadable');
  };
  try {
    const state = documents.get(uri) ?? (await load(uri, files, fault));
    if (typeof state === 'string') return () => unread(state);
    const check = await problems.checker(state);
    return () => {
      try {
        return { uri, diagnostics: check().map((finding) => problems.diagnostic(finding, uri)) };
      } catch (error) {
        return fault(error);
      }
    };
  } catch (error) {
    return () => fault(error);
  }
}

/** What was remembered about a file that nobody has open. */
function release(uri: string, { documents, settings, configurations }: Services): void {
  if (documents.get(uri)) return;
  settings.forget(uri);
  configurations.close(uri);
}

async function load(
  uri: string,
  files: Files,
  onFault: (error: unknown) => void,
): Promise<DocumentState | 'unreadable' | 'no-text'> {
  const bytes = await files.readFile(uri);
  if (!bytes) return 'unreadable';
  const { text, problem } = decodeText(bytes);
  return problem === undefined ? new DocumentState(new LineDocument(uri, 0, text), onFault) : 'no-text';
}
