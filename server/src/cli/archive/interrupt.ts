/** Ctrl+C and the like end a run between two pieces, so that what was written is whole. */

const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

export interface Interrupt {
  readonly signal: AbortSignal;
  /** Ends the run for a reason of its own: nobody reads what is written. */
  readonly stop: () => void;
  /** The exit code that the signal asks for; undefined when none came. */
  readonly code: () => number | undefined;
  /** The signals have their usual effect again. */
  readonly release: () => void;
}

/** A second signal ends the process at once. */
export function interruptible(): Interrupt {
  const controller = new AbortController();
  let code: number | undefined;
  const on = Object.entries(CODES).map(([name, value]) => {
    const listener = (): void => {
      code = value;
      controller.abort();
    };
    process.once(name, listener);
    return { name, listener };
  });
  return {
    signal: controller.signal,
    stop: () => controller.abort(),
    code: () => code,
    release: () => {
      for (const { name, listener } of on) process.off(name, listener);
    },
  };
}
