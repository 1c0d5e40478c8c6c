import { status } from '../../../features/outline/status.ts';
import { STATUS_NOTIFICATION } from '../../../protocol.ts';
import { Debounced } from '../../debounced.ts';
import type { DocumentState } from '../../documents/document-state.ts';
import type { Services } from '../../services.ts';

/** After an edit; nobody reads the status item while typing. */
const STATUS_MS = 300;

/** Tells a client that knows of it what each open document was recognised as, a while after it has changed. */
export function reportStatus({ connection, client, documents, handlers }: Services): void {
  if (!client.options.ownMessages) return;
  const waiting = new Map<DocumentState, Debounced>();
  const report = (state: DocumentState, ms: number): void => {
    let debounced = waiting.get(state);
    if (debounced === undefined) {
      debounced = new Debounced(() => {
        void handlers.inBackground(STATUS_NOTIFICATION, () =>
          connection.sendNotification(STATUS_NOTIFICATION, status(state.referat, state.uri, state.version)),
        );
      });
      waiting.set(state, debounced);
    }
    debounced.later(ms);
  };
  documents.onDidChangeContent(({ document }) => report(document, document.lastChanges.length === 0 ? 0 : STATUS_MS));
  documents.onDidClose(({ document }) => {
    waiting.get(document)?.cancel();
    waiting.delete(document);
  });
}
