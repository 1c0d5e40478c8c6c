import { status } from '../features/outline/status.ts';
import { STATUS_NOTIFICATION } from '../protocol.ts';
import type { Connection } from './connection.ts';
import type { DocumentState } from './document-state.ts';
import type { Documents } from './documents.ts';
import type { Handlers } from './handlers.ts';
import { type CoreRuntime, Debounced } from './runtime.ts';

/** After an edit; nobody reads the status item while typing. */
const STATUS_MS = 300;

/** Tells the client what each open document was recognised as, a while after it has changed. */
export function reportStatus(
  connection: Connection,
  runtime: CoreRuntime,
  documents: Documents,
  handlers: Handlers,
): void {
  const waiting = new Map<DocumentState, Debounced>();
  const report = (state: DocumentState, ms: number): void => {
    let debounced = waiting.get(state);
    if (debounced === undefined) {
      debounced = new Debounced(runtime.timer, () => {
        void handlers.quietly(STATUS_NOTIFICATION, () =>
          connection.sendNotification(STATUS_NOTIFICATION, status(state.referat, state.uri, state.version)),
        );
      });
      waiting.set(state, debounced);
    }
    debounced.later(ms);
  };
  documents.onOpen((state) => report(state, 0));
  documents.onEdit(({ state }) => report(state, STATUS_MS));
  documents.onClose((state) => {
    waiting.get(state)?.cancel();
    waiting.delete(state);
  });
}
