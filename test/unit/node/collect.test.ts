import { expect, test, vi } from 'vitest';
import { collectSoon } from '../../../server/src/node/collect.ts';

/** Its own function, so that no register of the test holds the object. */
const dropped = (): WeakRef<object> => new WeakRef({ text: 'x'.repeat(1000) });

test('what nobody holds any longer is collected a few turns later; what is held is not', async () => {
  const held = { text: 'y' };
  const stays = new WeakRef(held);
  for (let round = 0; round < 2; round++) {
    const gone = dropped();
    // What was made in this turn is held until it ends.
    await new Promise((resolve) => setImmediate(resolve));
    collectSoon();
    collectSoon();
    await vi.waitUntil(() => gone.deref() === undefined, { timeout: 10_000, interval: 5 });
  }
  expect(stays.deref()).toBe(held);
  expect('gc' in globalThis).toBe(false);
});
