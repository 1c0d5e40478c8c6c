/** Everything at once, in the first write, is answered as it is later. */
import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver/node';
import { PULLING, Session } from './support/session.ts';

const uri = 'file:///moede/a.referat.txt';
const text = 'REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Godkendelse af dagsorden\n\nBeslutning\nGodkendt\n';

test('requests and edits that arrive together with initialize', async () => {
  const session = new Session();
  const order: string[] = [];
  const ask = async (name: string, method: string, more: object = {}): Promise<unknown> => {
    const answer = await session.ask(method, uri, more);
    order.push(name);
    return answer;
  };
  const heading = { position: { line: 4, character: 2 } };
  const started = session.request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  void session.notify('initialized', {});
  void session.open(uri, text);
  const first = ask('outline', 'documentSymbol');
  const hover = ask('hover', 'hover', heading);
  const problems = ask('problems', 'diagnostic');
  const completion = ask('completion', 'completion', { position: { line: 5, character: 3 } });
  await Promise.all([started, first, hover, problems, completion]);
  expect(order[0]).toBe('outline');
  expect(await first).toEqual(await session.ask('documentSymbol', uri));
  expect(await hover).toEqual(await session.ask('hover', uri, heading));
  expect(await hover).not.toBeNull();
  expect(await completion).toEqual(await session.ask('completion', uri, { position: { line: 5, character: 3 } }));
  expect(await problems).toMatchObject({ kind: 'full', items: await session.pull(uri) });
  expect(await session.stop()).toBe(0);
});

test('an edit between two requests counts for the second', async () => {
  const session = new Session();
  const started = session.request('initialize', { processId: process.pid, rootUri: null, capabilities: PULLING });
  void session.notify('initialized', {});
  void session.open(uri, text);
  const tokens = session.ask<{ data: number[] }>('semanticTokens/full', uri);
  void session.edit(uri, { line: 6, character: 0 }, '\nPunkt 2: Eventuelt\n\nBeslutning\nDrøftet\n');
  const outline = session.ask<DocumentSymbol[]>('documentSymbol', uri);
  const after = session.ask<{ data: number[] }>('semanticTokens/full', uri);
  await started;
  expect((await outline)[0]?.children).toHaveLength(2);
  expect((await after).data).toEqual((await session.ask<{ data: number[] }>('semanticTokens/full', uri)).data);
  expect((await tokens).data.length).toBeGreaterThan(0);
  expect(await session.stop()).toBe(0);
});
