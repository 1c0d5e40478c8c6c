/** Work done progress that the server begins, over the connection. */
import type { Connection } from './connection.ts';

export interface ProgressBar {
  /** @param percent 0 to 100 */
  report(percent: number, message: string): void;
  done(): void;
}

let bars = 0;

/** Asks the client for a progress bar and shows it; rejects when the client has none to give. */
export async function progressBar(
  connection: Connection,
  title: string,
  message: string,
  onCancel: () => void,
): Promise<ProgressBar> {
  const token = `referat-${++bars}`;
  const tell = (value: object): void => void connection.sendNotification('$/progress', { token, value });
  const cancelled = connection.onNotification(
    'window/workDoneProgress/cancel',
    (params: { readonly token: unknown }) => {
      if (params.token === token) onCancel();
    },
  );
  await connection.sendRequest('window/workDoneProgress/create', { token });
  tell({ kind: 'begin', title, percentage: 0, message, cancellable: true });
  return {
    report: (percentage, text) => tell({ kind: 'report', percentage, message: text }),
    done: () => {
      cancelled.dispose();
      tell({ kind: 'end' });
    },
  };
}
