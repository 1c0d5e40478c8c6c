import { expect, test } from 'vitest';
import { collectSoon } from '../../../server/src/node/collect.ts';

const turns = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setTimeout(resolve, 2));
};

/** Its own function, so that no register of the test holds the object. */
const dropped = (): WeakRef<object> => new WeakRef({ text: 'x'.repeat(1000) });

test('what nobody holds any longer is collected a few turns later; what is held is not', async () => {
  const held = { text: 'y' };
  const stays = new WeakRef(held);
  for (let round = 0; round < 2; round++) {
    const gone = dropped();
    await turns(2);
    collectSoon();
    collectSoon();
    for (let i = 0; i < 100 && gone.deref() !== undefined; i++) await turns(1);
    expect(gone.deref()).toBeUndefined();
  }
  expect(stays.deref()).toBe(held);
  expect('gc' in globalThis).toBe(false);
});
