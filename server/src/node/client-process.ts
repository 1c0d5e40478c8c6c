/** A client that dies without a word takes its server with it. */

/** How often it is looked for, as the library's own servers do. */
const LOOK_MS = 3000;

/**
 * @param processId the client's, as `initialize` tells it; before that, the transport tells of its end
 * @param onGone called when there is no such process any more
 */
export function watchClient(processId: number, onGone: () => void): void {
  const timer = setInterval(() => {
    if (isRunning(processId)) return;
    clearInterval(timer);
    onGone();
  }, LOOK_MS);
  // No reason to stay: the transport keeps the server alive.
  timer.unref();
}

function isRunning(processId: number): boolean {
  try {
    // Signal 0 asks whether there is one.
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
