import { expect, test } from 'vitest';
import { fakeRuntime } from '../support/fake-runtime.ts';
import { DOCUMENT, inProcess } from '../support/in-process.ts';

/** The second item's decision is on line 16; its first line is 11. */
const TEXT = `REFERAT Kulturudvalget d. 10-03-2021
Mødedato 10. marts 2021
Mødedeltagere Anna Abildgaard, Bent Birk

Punkt 1: Tilskud til foreninger
18.15.00-Ø34-4-21
Indstilling
Forvaltningen indstiller, at tilskuddet gives.
Beslutning
Godkendt.

Punkt 2: Nyt tag på biblioteket
82.07.00-P20-2-21
Indstilling
Forvaltningen indstiller, at taget lægges.

Beslutning
Godkendt.

Punkt 3: Plan for museet
21.12.00-P16-3-21
Indstilling
Forvaltningen indstiller, at planen godkendes.
Beslutning
Godkendt.
`;
const HEADING = { line: 16, character: 0 };
const HEADING_END = { line: 16, character: 10 };
const PULL = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };

async function codes(session: Awaited<ReturnType<typeof inProcess>>): Promise<unknown[]> {
  return (await session.pull()).map(({ code }) => code);
}

test('pushed once per burst, after the pause of a burst', async () => {
  const session = await inProcess();
  await session.open(TEXT);
  await session.settled();
  session.runtime.timer.advance(0);
  await session.settled();
  expect(session.published).toMatchObject([{ version: 1, diagnostics: [] }]);
  for (let i = 0; i < 20; i++) {
    await session.edit({ line: 7, character: 0 }, 'x');
    await session.settled();
    session.runtime.timer.advance(20);
  }
  expect(session.published).toHaveLength(1);
  session.runtime.timer.advance(150);
  await session.settled();
  expect(session.published).toHaveLength(2);
});

test('pushed: nothing new about the item being written until a second has passed', async () => {
  const session = await inProcess();
  await session.open(TEXT);
  await session.settled();
  session.runtime.timer.advance(0);
  await session.settled();
  await session.edit(HEADING, '', HEADING_END);
  await session.settled();
  session.runtime.timer.advance(200);
  await session.settled();
  expect(session.published.at(-1)?.diagnostics).toEqual([]);
  session.runtime.timer.advance(700);
  await session.settled();
  expect(session.published.at(-1)?.diagnostics).toEqual([]);
  session.runtime.timer.advance(200);
  await session.settled();
  expect(session.published.at(-1)?.diagnostics.map(({ code }) => code)).toEqual(['missing-decision']);
});

test('pulled: asked to pull again when the pause comes, put off by every keystroke', async () => {
  const session = await inProcess(PULL);
  await session.open(TEXT);
  expect(await codes(session)).toEqual([]);
  await session.edit(HEADING, '', HEADING_END);
  expect(await codes(session)).toEqual([]);
  for (let i = 0; i < 5; i++) {
    session.runtime.timer.advance(900);
    await session.edit({ line: 14, character: 3 }, 'x');
    expect(await codes(session)).toEqual([]);
  }
  expect(session.refreshed.count).toBe(0);
  session.runtime.timer.advance(1000);
  await session.settled();
  expect(session.refreshed.count).toBe(1);
  expect(await codes(session)).toEqual(['missing-decision']);
});

test('a paste is no typing: it is told at once', async () => {
  const session = await inProcess(PULL);
  await session.open(TEXT);
  await session.pull();
  const pasted = `Punkt 4: Plan for parken\n21.12.00-P16-2-2021\n${'Tekst om parken.\n'.repeat(10)}Beslutning\nGodkendt.\n`;
  await session.edit({ line: 25, character: 0 }, pasted);
  expect(await codes(session)).toContain('malformed-journal-number');
});

test('a mark stays while its words are being mended', async () => {
  const session = await inProcess(PULL);
  await session.open(TEXT.replace('P20-2-21', 'P2-2-2021'));
  expect(await codes(session)).toEqual(['malformed-journal-number']);
  await session.edit({ line: 12, character: 13 }, '3');
  expect(await codes(session)).toEqual(['malformed-journal-number']);
});

test('without refresh a pulling client is told everything at once', async () => {
  const session = await inProcess({ textDocument: { diagnostic: {} } });
  await session.open(TEXT);
  await session.pull();
  await session.edit(HEADING, '', HEADING_END);
  expect(await codes(session)).toEqual(['missing-decision']);
});

test('closing takes everything along, timers too', async () => {
  const session = await inProcess();
  await session.open(TEXT);
  await session.settled();
  await session.edit(HEADING, '', HEADING_END);
  await session.client.sendNotification('textDocument/didClose', {
    textDocument: { uri: 'file:///moede/a.referat.txt' },
  });
  await session.settled();
  session.runtime.timer.advance(60_000);
  await session.settled();
  expect(session.published.at(-1)?.diagnostics).toEqual([]);
  expect(session.runtime.timer.waiting).toBe(0);
});

test('a configuration that changes while it is read: the answer is by the new one, in whatever order the disk answers', async () => {
  const runtime = fakeRuntime();
  const folder = 'file:///moede';
  const file = `${folder}/.referat.json`;
  const reads: (() => void)[] = [];
  const { disk } = runtime;
  const readFile = async (uri: string) => {
    const bytes = await disk.files.read(uri);
    if (uri === file && reads.length < 2) await new Promise<void>((resolve) => reads.push(resolve));
    return bytes;
  };
  const slow = { ...runtime, disk: { ...disk, files: { ...disk.files, read: readFile } } };
  const session = await inProcess({ ...PULL }, slow, { workspaceFolders: [{ uri: folder, name: 'moede' }] });
  await session.open(TEXT.replace('18.15.00-Ø34-4-21', '18.15.00-ø34-4-21'));
  runtime.files.set(file, '{ "rules": { "malformed-journal-number": "off" } }');
  const asked = codes(session);
  await expect.poll(() => reads.length).toBe(1);
  runtime.files.set(file, '{}');
  await session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
  await session.settled();
  for (const read of reads) read();
  await expect.poll(() => reads.length).toBe(2);
  for (const read of reads) read();
  expect(await asked).toContain('malformed-journal-number');
});

test('a document that is closed and opened as another while an answer is made: the old answer is none', async () => {
  const runtime = fakeRuntime();
  let go = (): void => undefined;
  const waits = new Promise<void>((resolve) => {
    go = resolve;
  });
  const readFile = () => waits.then(() => undefined);
  const slow = { ...runtime, disk: { ...runtime.disk, files: { ...runtime.disk.files, read: readFile } } };
  const session = await inProcess({ ...PULL }, slow);
  await session.open(TEXT);
  const old = codes(session);
  await session.settled();
  await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: DOCUMENT } });
  await session.open(TEXT.replace('18.15.00-Ø34-4-21', '18.15.00-ø34-4-21'));
  await session.settled();
  go();
  await expect(old).rejects.toMatchObject({ code: -32801 });
  expect(await codes(session)).toContain('malformed-journal-number');
});
