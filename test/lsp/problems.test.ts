import { expect, test } from 'vitest';
import type { ClientCapabilities, CodeAction, DocumentDiagnosticReport, TextEdit } from 'vscode-languageserver';
import { PULLING, startSession } from './support/session.ts';

const uri = 'file:///moede/kultur.referat.txt';
const other = 'file:///moede/andet.referat.txt';

/** Four items in order; the third lacks its Beslutning, the fourth's journal number is a broken one. */
const text = `REFERAT Kulturudvalget d. 10-03-2021

Mødedato 10. marts 2021

Mødedeltagere Anna Abildgaard, Bent Birk

Fraværende Ingen

Punkt 1: Godkendelse af dagsorden

00.22.02-A00-1-21

Indstilling
Forvaltningen indstiller, at dagsordenen godkendes.

Beslutning
Godkendt.

Punkt 2: Tilskud til foreninger

18.15.00-Ø34-4-21

Indstilling
Forvaltningen indstiller, at tilskuddet gives.

Beslutning
Godkendt.

Punkt 3: Nyt tag på biblioteket

82.07.00-P20-2-21

Indstilling
Forvaltningen indstiller, at taget lægges.

Punkt 4: Plan for museet

21.12.00-P16-O-21

Indstilling
Forvaltningen indstiller, at planen godkendes.

Beslutning
Godkendt.
`;
const lines = text.split('\n');
const item3 = lines.indexOf('Punkt 3: Nyt tag på biblioteket');
const broken = lines.indexOf('21.12.00-P16-O-21');

test('pushed to a client that cannot pull, at the exact place; gone when mended; taken back when closed', async () => {
  const session = await startSession();
  await session.open(uri, text);
  const first = await session.until(() => session.published.find((params) => params.uri === uri));
  expect(first.version).toBe(1);
  expect(first.diagnostics.map(({ code, range, source }) => [code, range.start.line, source])).toEqual([
    ['missing-decision', item3, 'Referat: Beslutning mangler'],
    ['malformed-journal-number', broken, 'Referat: Forkert journalnummer'],
  ]);
  const at = (lines[broken] as string).indexOf('O');
  await session.edit(uri, { line: broken, character: at }, '3', { line: broken, character: at + 1 });
  const second = await session.until(() => session.published.find(({ version }) => version === 2));
  expect(second.diagnostics.map(({ code }) => code)).toEqual(['missing-decision']);
  await session.close(uri);
  await session.until(() => session.published.find((params) => params.uri === uri && params.diagnostics.length === 0));
});

test('a burst of edits is one publication', async () => {
  const session = await startSession();
  await session.open(uri, text);
  await session.until(() => session.published.at(0));
  const before = session.published.length;
  for (let i = 0; i < 100; i++) await session.edit(uri, { line: 9, character: 5 }, 'x');
  await session.until(() => session.published.find(({ version }) => version === 101));
  expect(session.published.length - before).toBeLessThanOrEqual(2);
});

test('pulled: unchanged is said in one word, and nothing is pushed', async () => {
  const session = await startSession({ capabilities: PULLING });
  await session.open(uri, text);
  const first = await session.ask<DocumentDiagnosticReport>('diagnostic', uri);
  expect(first).toMatchObject({ kind: 'full' });
  const again = { previousResultId: first.resultId };
  expect(await session.ask('diagnostic', uri, again)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  await session.edit(uri, { line: 9, character: 5 }, 'x');
  expect(await session.ask('diagnostic', uri, again)).toMatchObject({ kind: 'unchanged' });
  await session.edit(uri, { line: 0, character: 0 }, '\n');
  expect(await session.ask('diagnostic', uri, again)).toMatchObject({ kind: 'full' });
  expect(session.published).toEqual([]);
});

test('nothing new about the item being written until typing has paused; what is mended goes at once', async () => {
  const session = await startSession({ capabilities: PULLING });
  await session.open(uri, text);
  expect((await session.pull(uri)).map(({ code }) => code)).toEqual(['missing-decision', 'malformed-journal-number']);
  const heading = lines.indexOf('Beslutning', lines.indexOf('Punkt 2: Tilskud til foreninger'));
  await session.edit(uri, { line: heading, character: 0 }, '', { line: heading, character: 10 });
  expect(await session.pull(uri)).toHaveLength(2);
  await session.until(() => (session.refreshes > 0 ? true : undefined));
  const paused = await session.pull(uri);
  expect(paused.map(({ code, range }) => [code, range.start.line])).toContainEqual([
    'missing-decision',
    lines.indexOf('Punkt 2: Tilskud til foreninger'),
  ]);
  await session.edit(uri, { line: heading, character: 0 }, 'Beslutning');
  expect(await session.pull(uri)).toHaveLength(2);
});

test('the item is left by a cursor elsewhere, by an edit elsewhere and by another document', async () => {
  const heading = lines.indexOf('Beslutning', lines.indexOf('Punkt 2: Tilskud til foreninger'));
  for (const leave of ['cursor', 'edit', 'document']) {
    const session = await startSession({ capabilities: PULLING });
    await session.open(uri, text);
    await session.pull(uri);
    await session.edit(uri, { line: heading, character: 0 }, '', { line: heading, character: 10 });
    expect(await session.pull(uri)).toHaveLength(2);
    if (leave === 'cursor') await session.ask('documentHighlight', uri, { position: { line: item3, character: 2 } });
    if (leave === 'edit') await session.edit(uri, { line: broken + 3, character: 3 }, 'x');
    if (leave === 'document') await session.open(other, text);
    expect(await session.pull(uri)).toHaveLength(3);
  }
});

test('remedies: one, all of the rule, everything certain; for the version they were made for', async () => {
  const session = await startSession({
    capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
  });
  const twice = text.replace('82.07.00-P20-2-21', '82.07.00-P20-2-2021');
  await session.open(uri, twice, 7);
  const fixable = twice.split('\n').indexOf('82.07.00-P20-2-2021');
  const range = { start: { line: fixable, character: 16 }, end: { line: fixable, character: 16 } };
  const actions = await session.ask<CodeAction[]>('codeAction', uri, { range, context: { diagnostics: [] } });
  expect(actions.map(({ kind }) => kind)).toContain('quickfix');
  for (const { edit } of actions)
    expect(edit?.documentChanges?.[0]).toMatchObject({ textDocument: { uri, version: 7 } });
  const all = await session.ask<CodeAction[]>('codeAction', uri, {
    range,
    context: { diagnostics: [], only: ['source.fixAll'] },
  });
  expect(all.map(({ kind }) => kind)).toEqual(['source.fixAll.referat']);
  const edits = (all[0]?.edit?.documentChanges?.[0] as { edits: TextEdit[] } | undefined)?.edits ?? [];
  for (const each of edits.toReversed()) await session.edit(uri, each.range.start, each.newText, each.range.end);
  const left = await session.ask<CodeAction[]>('codeAction', uri, {
    range,
    context: { diagnostics: [], only: ['source.fixAll.referat'] },
  });
  expect(left).toEqual([]);
});

test('a finding points at the other places, where the client shows that; they move with the text', async () => {
  const [first, second] = ['den 12. maj 2021', 'den 19. maj 2021'].map((date) => `Sagen er på udvalgets møde ${date}.`);
  const mentioned = text
    .replace(/^(.*tilskuddet gives\.)$/m, `$1 ${first}`)
    .replace(/^(.*taget lægges\.)$/m, `$1 ${second}`);
  const related = async (capabilities: ClientCapabilities): Promise<unknown> => {
    const session = await startSession({ capabilities });
    await session.open(uri, mentioned);
    await session.edit(uri, { line: 0, character: 0 }, 'Bemærk\n');
    return (await session.pull(uri)).find(({ code }) => code === 'inconsistent-meeting-date')?.relatedInformation;
  };
  const line = mentioned.split('\n').findIndex((each) => each.includes('12. maj')) + 1;
  const start = mentioned.split('\n')[line - 1]?.indexOf('12. maj') ?? -1;
  const range = { start: { line, character: start }, end: { line, character: start + '12. maj 2021'.length } };
  expect(await related({ textDocument: { diagnostic: { relatedInformation: true } } })).toEqual([
    { location: { uri, range }, message: 'Her står 12. maj 2021.' },
  ]);
  expect(await related(PULLING)).toBeUndefined();
});

test('an item the contents lack: the contents written anew are a quick fix, never preferred and never in fix-all', async () => {
  const session = await startSession();
  const contents = ['Indholdsfortegnelse', '', ...lines.filter((line) => /^Punkt [124]/.test(line))];
  const whole = text.replace(
    'Mødedato',
    `${contents.map((line) => line.replace(/^Punkt \d: /, '')).join('\n')}\n\nMødedato`,
  );
  await session.open(uri, whole);
  const line = whole.split('\n').indexOf('Punkt 3: Nyt tag på biblioteket');
  const range = { start: { line, character: 4 }, end: { line, character: 4 } };
  const ask = (context: object): Promise<CodeAction[]> =>
    session.ask<CodeAction[]>('codeAction', uri, { range, context: { diagnostics: [], ...context } });
  const offered = (await ask({ triggerKind: 2 })).find(
    ({ diagnostics }) => diagnostics?.[0]?.code === 'toc-missing-item',
  );
  expect(offered).toMatchObject({ kind: 'quickfix', title: 'Skriv indholdsfortegnelsen igen efter punkterne' });
  expect(offered?.isPreferred).toBeUndefined();
  expect(offered?.edit?.changes?.[uri]?.map(({ newText }) => newText)).toEqual(['\nNyt tag på biblioteket']);
  expect(await ask({ only: ['source.fixAll'] })).toEqual([]);

  // A list that may be something else is left alone.
  await session.edit(uri, { line: whole.split('\n').indexOf('Indholdsfortegnelse') + 1, character: 0 }, 'Kære alle\n');
  expect((await ask({})).map(({ title }) => title)).not.toContain(offered?.title);
});
