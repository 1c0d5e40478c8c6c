/** Nothing is said about an item that was just put in to be filled in, until the cursor leaves it. */
import { expect, test } from 'vitest';
import { Draft } from '../../../../server/src/lsp/problems/draft.ts';
import { parse } from '../../../../server/src/syntax/index.ts';
import { DOCUMENT, inProcess } from '../support/in-process.ts';

/** Three items; the last line, 23, is empty. */
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
const END = { line: TEXT.split('\n').length - 1, character: 0 };
const snippet = (number: number): string =>
  `Punkt ${number}: Titel\n\nSagsfremstilling\n\n\n\nIndstilling\n\n\n\nBeslutning\n\n`;
const PULL = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
type Session = Awaited<ReturnType<typeof inProcess>>;

async function codes(session: Session): Promise<unknown[]> {
  return (await session.pull()).map(({ code }) => code);
}

/** What an editor asks by itself wherever the cursor goes. */
async function cursor(session: Session, line: number): Promise<void> {
  const position = { line, character: 0 };
  await session.client.sendRequest('textDocument/documentHighlight', { textDocument: { uri: DOCUMENT }, position });
}

async function opened(capabilities: object = PULL, text = TEXT): Promise<Session> {
  const session = await inProcess(capabilities);
  await session.open(text);
  await session.settled();
  session.runtime.timer.advance(0);
  await session.settled();
  if (capabilities === PULL) expect(await codes(session)).toEqual([]);
  return session;
}

test('the item is quiet however long it takes, and told when the cursor leaves it', async () => {
  const session = await opened();
  await cursor(session, END.line);
  await session.edit(END, snippet(4));
  await cursor(session, END.line);
  expect(await codes(session)).toEqual([]);
  session.runtime.timer.advance(600_000);
  await session.edit({ line: END.line, character: 9 }, 'Plan', { line: END.line, character: 14 });
  session.runtime.timer.advance(600_000);
  await cursor(session, END.line + 4);
  expect(await codes(session)).toEqual([]);
  await cursor(session, 5);
  session.runtime.timer.advance(0);
  await session.settled();
  expect(session.refreshed.count).toBe(1);
  expect(await codes(session)).toContain('empty-section');
});

test.each([
  ['an edit in another item', (session: Session) => session.edit({ line: 5, character: 17 }, 'x')],
  [
    'saving',
    (session: Session) => session.client.sendNotification('textDocument/didSave', { textDocument: { uri: DOCUMENT } }),
  ],
])('%s lets it go', async (_, leave) => {
  const session = await opened();
  await cursor(session, END.line);
  await session.edit(END, snippet(4));
  expect(await codes(session)).toEqual([]);
  await leave(session);
  expect(await codes(session)).toContain('empty-section');
});

test('an editor that never tells where the cursor is gets everything after the pause', async () => {
  const session = await opened();
  await session.edit(END, snippet(4));
  expect(await codes(session)).toEqual([]);
  session.runtime.timer.advance(1000);
  await session.settled();
  expect(session.refreshed.count).toBe(1);
  expect(await codes(session)).toContain('empty-section');
});

test('pushed: the same, and no timer is left behind', async () => {
  const session = await opened({});
  await cursor(session, END.line);
  await session.edit(END, snippet(4));
  await session.settled();
  session.runtime.timer.advance(60_000);
  await session.settled();
  expect(session.published.at(-1)?.diagnostics).toEqual([]);
  expect(session.runtime.timer.waiting).toBe(0);
  await cursor(session, 5);
  session.runtime.timer.advance(0);
  await session.settled();
  expect(session.published.at(-1)?.diagnostics.map(({ code }) => code)).toContain('empty-section');
});

test('what was said of other items stays, and what is new of them is told', async () => {
  const session = await opened(PULL, TEXT);
  await cursor(session, END.line);
  await session.edit({ line: 10, character: 0 }, `\n${snippet(2)}`);
  const told = await session.pull();
  expect(told.map(({ code }) => code)).toEqual(['item-number-sequence']);
  expect(told[0]?.range.start.line).toBeGreaterThan(20);
});

test('a number that is taken is told at once when it is written, not while it is only proposed', async () => {
  const session = await opened();
  await cursor(session, END.line);
  await session.edit(END, snippet(3));
  expect(await codes(session)).toEqual([]);
  const number = { line: END.line, character: 6 };
  const after = { line: END.line, character: 7 };
  await session.edit(number, '4', after);
  expect(await codes(session)).toEqual([]);
  await session.edit(number, '1', after);
  expect(await codes(session)).toEqual(['item-number-sequence']);
  await session.edit(number, '4', after);
  expect(await codes(session)).toEqual([]);
});

test('a number that is taken is told while an old item is being written in, too', async () => {
  const session = await opened();
  await session.edit({ line: 18, character: 6 }, '1', { line: 18, character: 7 });
  expect(await codes(session)).toEqual(['item-number-sequence']);
});

test('a draft is an insertion that left a heading with nothing under it', () => {
  const at = { line: END.line, character: 0 };
  const zone = (text: string) => {
    const draft = new Draft();
    draft.edited([{ range: { start: at, end: at }, text }], () => parse((TEXT + text).split('\n')));
    return draft.zone;
  };
  expect(zone(snippet(4))).toEqual({ start: END.line, end: END.line + 13 });
  expect(zone(snippet(4).replaceAll('\n\n\n', '\n\nTekst.\n').replace(/$/, 'Godkendt.'))).toBeUndefined();
  expect(zone('Tekst.\n\nMere tekst.\n')).toBeUndefined();
  expect(zone('x')).toBeUndefined();
});

test('of a draft with more items, what the cursor has passed is finished', () => {
  const draft = new Draft();
  const at = { line: END.line, character: 0 };
  const text = `${snippet(4)}\n${snippet(5)}`;
  draft.edited([{ range: { start: at, end: at }, text }], () => parse((TEXT + text).split('\n')));
  const end = draft.zone?.end ?? 0;
  draft.cursorIn(END.line + 13);
  expect(draft.zone).toEqual({ start: END.line + 13, end });
  draft.cursorIn(END.line);
  expect(draft.zone).toBeUndefined();
});
