import { onTestFinished, vi } from 'vitest';
import type { Disk } from '../../../../server/src/lsp/runtime.ts';

export interface FakeRuntime {
  /** A clock that only moves when told to. What waits for the next turn of the event loop really waits for it. */
  readonly timer: { advance(ms: number): void; readonly waiting: number };
  readonly files: Map<string, string>;
  readonly disk: Disk;
}

export function fakeRuntime(): FakeRuntime {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const files = new Map<string, string>();
  return {
    timer: {
      // What is set while time passes is due a millisecond later.
      advance: (ms) => void vi.advanceTimersByTime(ms + 1),
      get waiting() {
        return vi.getTimerCount();
      },
    },
    files,
    disk: {
      files: {
        stat: async () => undefined,
        list: async () => [],
        read: async (uri) => {
          const text = files.get(uri);
          return text === undefined ? undefined : new TextEncoder().encode(text);
        },
      },
      workspace: () => undefined,
    },
  };
}
