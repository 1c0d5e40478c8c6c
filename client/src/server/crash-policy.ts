/** What happens when the server goes down: it comes back by itself, quietly, until it has crashed five times in three minutes. */
import { commands, type LogOutputChannel, window } from 'vscode';
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler, State } from 'vscode-languageclient';
import { texts } from '../settings.ts';

const MOST_CRASHES = 5;
const WINDOW_MS = 3 * 60_000;
/**
 * Messages that could not be sent or read in so short a time before the connection is given up. A server that is killed
 * while somebody types leaves many such errors behind before anybody hears that it has gone, and then it is restarted.
 */
const MOST_ERRORS = 100;
const ERRORS_MS = 5000;

/**
 * @param state what the client is doing when its server goes
 * @param now milliseconds; a parameter for the tests
 */
export function errorHandler(
  output: LogOutputChannel,
  state: () => State | undefined,
  now: () => number = Date.now,
): ErrorHandler {
  let crashes: number[] = [];
  let errors: number[] = [];
  return {
    error: (error) => {
      output.error(error);
      errors = [...errors.filter((time) => now() - time <= ERRORS_MS), now()];
      if (errors.length <= MOST_ERRORS) return { action: ErrorAction.Continue, handled: true };
      errors = [];
      tell(texts().serverConnection);
      return { action: ErrorAction.Shutdown, handled: true };
    },
    closed: () => {
      errors = [];
      // Told by `initializationFailed`; starting it anew at once would most likely end the same way.
      if (state() === State.Starting) {
        crashes = [];
        return { action: CloseAction.DoNotRestart, handled: true, message: texts().serverWentAtStart };
      }
      crashes = [...crashes.filter((time) => now() - time <= WINDOW_MS), now()];
      if (crashes.length < MOST_CRASHES)
        return { action: CloseAction.Restart, handled: true, message: texts().serverRestarts };
      const message = texts().serverCrashed(crashes.length);
      crashes = [];
      tell(message);
      return { action: CloseAction.DoNotRestart, handled: true, message };
    },
  };
}

/** A server that goes while it is being started stays down. */
export function initializationFailed(error: unknown): boolean {
  tell(startFailed(error));
  return false;
}

/** The library's code for a question whose answer will never come, because the other side has gone. */
const NO_ANSWER = -32097;

/** Why there is no server, in the user's language as far as we know. */
export function startFailed(error: unknown): string {
  const say = texts();
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === NO_ANSWER)
    return say.serverFailed(say.serverWentAtStart);
  return say.serverFailed(error instanceof Error ? error.message : String(error));
}

/** What the library would put before the user in its own English goes to the log; the user is told in our words. */
export function inOurWords(client: BaseLanguageClient): void {
  const log = client.error.bind(client);
  client.error = (message, data, show) => {
    log(message, data, false);
    if (show === 'force') tell(startFailed(data ?? message));
  };
}

/** One fault is often heard of from two sides; it is told once. */
const ONE_FAULT_MS = 3000;
let toldAt = Number.NEGATIVE_INFINITY;

/** Shows an error with the two things that can be done about it. */
export function tell(message: string): void {
  const now = Date.now();
  if (now - toldAt < ONE_FAULT_MS) return;
  toldAt = now;
  const say = texts();
  void window.showErrorMessage(message, say.showLog, say.restart).then((choice) => {
    if (choice === say.showLog) void commands.executeCommand('referat.showLog');
    if (choice === say.restart) void commands.executeCommand('referat.restartServer');
  });
}
