import { expect, test } from 'vitest';
import { inProcess } from '../support/in-process.ts';

const TEXT =
  'REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Plan for museet\n\n21.12.00-P16-2-2021\n\nBeslutning\n\nGodkendt.\n';
const CAPABILITIES = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
};

test('a client that takes its time gets the defaults, and its answer counts when it comes', async () => {
  const session = await inProcess(CAPABILITIES);
  let answer: (settings: unknown[]) => void = () => undefined;
  session.client.onRequest(
    'workspace/configuration',
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  await session.open(TEXT);
  const pulled = session.pull();
  await session.settled();
  session.runtime.timer.advance(1500);
  expect((await pulled).map(({ code }) => code)).toContain('malformed-journal-number');
  answer([{ check: { enable: false } }]);
  await session.settled();
  session.runtime.timer.advance(50);
  await session.settled();
  expect(session.refreshed.count).toBe(1);
  expect(await session.pull()).toEqual([]);
});

test('settings are asked for once per document, and again after a change', async () => {
  const session = await inProcess(CAPABILITIES);
  let asked = 0;
  session.client.onRequest('workspace/configuration', () => {
    asked++;
    return [{}];
  });
  await session.open(TEXT);
  for (let i = 0; i < 5; i++) await session.pull();
  expect(asked).toBe(1);
  await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await session.pull();
  expect(asked).toBe(2);
});

test('a configuration that changes is read again; nothing stale is answered', async () => {
  const session = await inProcess(CAPABILITIES);
  session.client.onRequest('workspace/configuration', () => [{}]);
  await session.open(TEXT);
  const severity = async () => (await session.pull()).find(({ code }) => code === 'malformed-journal-number')?.severity;
  expect(await severity()).toBe(1);
  const file = 'file:///moede/.referat.json';
  for (const [setting, expected] of [
    ['hint', 4],
    ['warning', 2],
    ['off', undefined],
  ] as const) {
    session.runtime.files.set(file, JSON.stringify({ rules: { 'malformed-journal-number': setting } }));
    await session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
    expect(await severity()).toBe(expected);
  }
});
