/** Memory is given back when a large document is closed, and only then: collecting holds up whoever is typing elsewhere. */
import { expect, test } from 'vitest';
import { fakeRuntime } from './support/fake-runtime.ts';
import { DOCUMENT, inProcess } from './support/in-process.ts';

test.each([
  [60_000, 1],
  [2_000, 0],
])('of %i lines: %i time', async (lines, times) => {
  let asked = 0;
  const { client, open, settled } = await inProcess({}, { ...fakeRuntime(), largeClosed: () => asked++ });
  await open('Tekst.\n'.repeat(lines));
  await settled();
  expect(asked).toBe(0);
  await client.sendNotification('textDocument/didClose', { textDocument: { uri: DOCUMENT } });
  await settled();
  expect(asked).toBe(times);
});
