import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refresher } from '../../../../client/src/review/refresher.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the refresher of a view', () => {
  it('waits for a pause', async () => {
    const run = vi.fn(async () => undefined);
    const refresher = new Refresher(100, run);
    for (let i = 0; i < 5; i++) {
      refresher.later();
      await vi.advanceTimersByTimeAsync(60);
    }
    expect(run).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60);
    expect(run).toHaveBeenCalledOnce();
  });

  it('never runs twice at a time; what comes meanwhile is one more run', async () => {
    let running = 0;
    let most = 0;
    const run = vi.fn(async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 50));
      running--;
    });
    const refresher = new Refresher(100, run);
    const all = Promise.all([refresher.now(), refresher.now(), refresher.now()]);
    await vi.advanceTimersByTimeAsync(200);
    await all;
    expect([most, run.mock.calls.length]).toEqual([1, 2]);
  });

  it('waits longer when a run takes long', async () => {
    const run = vi.fn(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    const refresher = new Refresher(100, run);
    void refresher.now();
    await vi.advanceTimersByTimeAsync(1000);
    refresher.later();
    await vi.advanceTimersByTimeAsync(4900);
    expect(run).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(200);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('does nothing more when it is over', async () => {
    const run = vi.fn(async () => undefined);
    const refresher = new Refresher(100, run);
    refresher.later();
    refresher.dispose();
    await vi.advanceTimersByTimeAsync(1000);
    expect(run).not.toHaveBeenCalled();
  });
});
