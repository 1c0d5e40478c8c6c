/** What happens when the server goes down: it comes back by itself, quietly, until it has crashed five times in three minutes. */
import { commands, type LogOutputChannel, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { texts } from './settings.ts';

const MOST_CRASHES = 5;
const WINDOW_MS = 3 * 60_000;
/** Unreadable messages in a row before the connection is given up; the client's own policy. */
const MOST_ERRORS = 3;

/** @param now milliseconds; a parameter for the tests */
export function errorHandler(output: LogOutputChannel, now: () => number = Date.now): ErrorHandler {
  let crashes: number[] = [];
  return {
    error: (error, _message, count) => {
      output.error(error);
      if (count !== undefined && count <= MOST_ERRORS) return { action: ErrorAction.Continue, handled: true };
      tell(texts().serverConnection);
      return { action: ErrorAction.Shutdown, handled: true };
    },
    closed: () => {
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

/** Shows an error with the two things that can be done about it. */
export function tell(message: string): void {
  const say = texts();
  void window.showErrorMessage(message, say.showLog, say.restart).then((choice) => {
    if (choice === say.showLog) void commands.executeCommand('referat.showLog');
    if (choice === say.restart) void commands.executeCommand('referat.restartServer');
  });
}
