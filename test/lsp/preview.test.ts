/** The preview's request, asked of the bundled server. */
import { expect, test } from 'vitest';
import { PREVIEW_REQUEST, type PreviewParams, type PreviewResult } from '../../server/src/protocol.ts';
import { startSession } from './support/session.ts';

const URI = 'untitled:Untitled-1';
const TEXT =
  'REFERAT Vejudvalget d. 03-05-2022\n\nPunkt 1: Skilte\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Eventuelt\n\nBeslutning\n\nIntet.\n';

test('all parts at first, then only what an edit has changed', async () => {
  const session = await startSession();
  await session.open(URI, TEXT);
  const ask = (have: readonly number[]) =>
    session.request<PreviewResult | null>(PREVIEW_REQUEST, {
      textDocument: { uri: URI },
      have,
    } satisfies PreviewParams);
  const before = await ask([]);
  expect(before?.parts.map(({ title, html }) => [title, html?.includes('<h')])).toEqual([
    ['REFERAT Vejudvalget d. 03-05-2022', true],
    ['Punkt 1: Skilte', true],
    ['Punkt 2: Eventuelt', true],
  ]);
  await session.edit(URI, { line: 6, character: 8 }, ' og drøftet');
  const after = await ask(before?.parts.map(({ key }) => key) ?? []);
  expect(after?.parts.map(({ html }) => html?.includes('Godkendt og drøftet.'))).toEqual([undefined, true, undefined]);
  expect(await session.request(PREVIEW_REQUEST, { textDocument: { uri: 'file:///nej.txt' }, have: [] })).toBeNull();
});
