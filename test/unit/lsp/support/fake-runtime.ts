import type { Disk, Runtime, Timer } from '../../../../server/src/lsp/runtime.ts';

/** A clock that only moves when told to. What waits for the next turn of the event loop really waits for it. */
export class FakeTimer implements Timer {
  now = 1000;
  readonly #waiting = new Map<() => void, number>();

  setTimeout(run: () => void, ms: number) {
    const entry = (): void => run();
    this.#waiting.set(entry, this.now + ms);
    return { dispose: () => void this.#waiting.delete(entry) };
  }

  setImmediate(run: () => void) {
    const handle = setImmediate(run);
    return { dispose: () => clearImmediate(handle) };
  }

  /** Lets `ms` pass; what falls due runs in order of time. */
  advance(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const due = [...this.#waiting].filter(([, at]) => at <= end).sort((a, b) => a[1] - b[1])[0];
      if (due === undefined) break;
      this.now = Math.max(this.now, due[1]);
      this.#waiting.delete(due[0]);
      due[0]();
    }
    this.now = end;
  }

  get waiting(): number {
    return this.#waiting.size;
  }
}

export interface FakeRuntime extends Runtime {
  readonly timer: FakeTimer;
  readonly files: Map<string, string>;
  readonly disk: Disk;
}

export function fakeRuntime(): FakeRuntime {
  const timer = new FakeTimer();
  const files = new Map<string, string>();
  return {
    timer,
    files,
    now: () => timer.now,
    disk: {
      readFile: async (uri) => {
        const text = files.get(uri);
        return text === undefined ? undefined : new TextEncoder().encode(text);
      },
      kleFiles: { stat: async () => undefined, list: async () => [], async *read() {} },
      workspace: () => undefined,
    },
  };
}
