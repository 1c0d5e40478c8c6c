/** Drafting through the bundled server: each family once, over the protocol. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  DocumentLink,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type {
  EditRequestResult,
  ItemStepResult,
  NewReferatProposals,
  NewReferatResult,
} from '../../server/src/protocol.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { startSession } from './support/session.ts';

const uri = 'untitled:moede.referat.txt';
const text = `REFERAT Kulturudvalget d. 10-03-2021

Mødedato Onsdag d. 10. marts 2021 kl. 15:00

Mødedeltagere Anna Holm, Bo Vang (Afbud)

Indholdsfortegnelse

1. Ny hal
2. Teater

Punkt 1: Ny hal

00.22.02-A00-1-21

Indstilling

Det indstilles, at Anna Holm bygger hallen.

Beslutning i Kulturudvalget den 10-03-2021

Godkendt.

Punkt 5: Nyt teater

Indstilling

Det indstilles, at teatret males.

`;
const lines = text.split('\n');
const at = (words: string, more = 0) => ({ line: lines.findIndex((line) => line.startsWith(words)), character: more });
const point = (position: { line: number; character: number }) => ({ start: position, end: position });

const CAPABLE = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true } },
    codeAction: { resolveSupport: { properties: ['edit'] } },
  },
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

function editsOf(edit: WorkspaceEdit | undefined): TextEdit[] {
  return edit?.documentChanges?.flatMap((change) => ('edits' in change ? (change.edits as TextEdit[]) : [])) ?? [];
}

test('completion: what the item lacks, explained when looked at; nothing in prose', async () => {
  const session = await startSession({ capabilities: CAPABLE });
  await session.open(uri, text);
  const end = { line: lines.length - 1, character: 0 };
  const list = await session.ask<CompletionList>('completion', uri, { position: end });
  expect(list.items.map(({ label }) => label)).toContain('Beslutning i Kulturudvalget den 10-03-2021');
  expect(list.items.map(({ label }) => label)).toContain('Punkt 6:');
  const item = list.items.find(({ label }) => label.startsWith('Beslutning'));
  expect(item?.documentation).toBeUndefined();
  expect(await session.request<CompletionItem>('completionItem/resolve', item)).toHaveProperty('documentation');
  const prose = { position: at('Det indstilles, at teatret', 19) };
  expect(await session.ask('completion', uri, prose)).toEqual({ isIncomplete: false, items: [] });
});

test('completion: numbers, names and files of the folder', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  fs.mkdirSync(path.join(folder, 'bilag'));
  fs.writeFileSync(path.join(folder, 'bilag/Tegning af teatret.pdf'), '');
  const before = text.replaceAll('10-03-2021', '10-02-2021').replace('Anna Holm, ', 'Anna Holm, Dorthe Kær, ');
  fs.writeFileSync(path.join(folder, 'februar.referat.txt'), before.replace('00.22.02-A00-1-21', '20.10.00-Ø54-1-21'));
  const here = pathToFileURL(path.join(folder, 'marts.referat.txt')).href;
  const root = pathToFileURL(folder).href;
  const session = await startSession({ capabilities: CAPABLE, workspaceFolders: [{ uri: root, name: 'x' }] });
  const draft = `${text}Beslutning i Kulturudvalget den 10-03-2021\n\nGodkendt.\n\nAfbud: \n\nBilag\n\n`;
  await session.open(here, draft);
  // A keystroke waits 150 ms for the folder at most; a busy machine needs longer.
  await session.request('referat/caseHistory', { journalNumber: '1' });
  const draftLines = draft.split('\n');
  const labels = async (position: object) =>
    (await session.ask<CompletionList>('completion', here, { position })).items.map(({ label }) => label);
  const absent = { line: draftLines.indexOf('Afbud: '), character: 7 };
  // A busy machine may take longer to read the folder than the first answer waits.
  await expect.poll(() => labels(absent), { timeout: 60_000 }).toEqual(['Anna Holm', 'Bo Vang', 'Dorthe Kær']);
  expect(await labels({ line: draftLines.length - 1, character: 0 })).toContain('Tegning af teatret');
  const heading = draftLines.indexOf('Punkt 5: Nyt teater');
  expect(await labels({ line: heading + 1, character: 0 })).toContain('20.10.00-Ø54-1-21');
});

test('formatting: in the document’s own line ends, whole and in part', async () => {
  const session = await startSession();
  const odd = text.replace('Godkendt.', 'Godkendt.  ').replaceAll('\n', '\r\n');
  await session.open(uri, odd);
  const options = { options: { tabSize: 4, insertSpaces: true } };
  const edits = await session.ask<TextEdit[]>('formatting', uri, options);
  expect(applyEdits(odd, edits)).toBe(odd.replace('Godkendt.  ', 'Godkendt.'));
  const elsewhere = { range: point({ line: 0, character: 0 }), ...options };
  expect(await session.ask('rangeFormatting', uri, elsewhere)).toEqual([]);
});

test('explicit edits: asked for by name, refused with a sentence, and when the text has moved on', async () => {
  const session = await startSession();
  await session.open(uri, text);
  const edit = (name: string, words: string, version = 1) =>
    session.request<EditRequestResult>('referat/edit', {
      textDocument: { uri, version },
      range: point(at(words)),
      edit: name,
    });
  const renumbered = await edit('renumber', 'Punkt 5');
  expect('edits' in renumbered && applyEdits(text, [...renumbered.edits])).toBe(text.replace('Punkt 5', 'Punkt 2'));
  expect(await edit('moveUp', 'Punkt 1')).toEqual({ refusal: 'Punktet er allerede mødets første.' });
  await session.edit(uri, { line: 0, character: 0 }, '\n');
  expect(await edit('renumber', 'Punkt 5', 1)).toHaveProperty('refusal');
});

test('explicit edits as code actions: made when chosen, for the version they were offered for', async () => {
  const session = await startSession({ capabilities: CAPABLE });
  await session.open(uri, text, 3);
  const range = point(at('Punkt 5', 3));
  const ask = (context: object) =>
    session.ask<CodeAction[]>('codeAction', uri, { range, context: { diagnostics: [], ...context } });
  expect((await ask({ triggerKind: 2, only: ['refactor'] })).map(({ title }) => title)).toEqual([]);
  const actions = await ask({ triggerKind: 1, only: ['refactor'] });
  expect(actions.map(({ title }) => title)).toEqual([
    'Flyt punktet op',
    'Flyt punktet op, og byt numre',
    'Nummerér punkterne herfra',
    'Skift mellem åbent og lukket punkt',
  ]);
  const chosen = await session.request<CodeAction>('codeAction/resolve', actions[2]);
  expect(applyEdits(text, editsOf(chosen.edit))).toBe(text.replace('Punkt 5', 'Punkt 2'));
  const [contents] = await ask({ triggerKind: 1, only: ['source'] }).then((all) =>
    all.filter(({ kind }) => kind === 'source.referat.contents'),
  );
  expect(applyEdits(text, editsOf(contents?.edit))).toBe(text.replace('2. Teater', '5. Nyt teater'));
  await session.edit(uri, { line: 0, character: 0 }, '\n');
  await expect(session.request('codeAction/resolve', actions[2])).rejects.toThrow(/ændret i mellemtiden/);
});

test('renaming: previewed in two groups; refused with a sentence elsewhere', async () => {
  const session = await startSession({ capabilities: CAPABLE });
  await session.open(uri, text);
  const position = at('Mødedeltagere', 16);
  expect(await session.ask('prepareRename', uri, { position })).toMatchObject({ placeholder: 'Anna Holm' });
  const edit = await session.ask<WorkspaceEdit>('rename', uri, { position, newName: 'Anna Lund' });
  expect(applyEdits(text, editsOf(edit))).toBe(text.replaceAll('Anna Holm', 'Anna Lund'));
  expect(edit.changeAnnotations).toMatchObject({
    named: { needsConfirmation: false },
    mentioned: { needsConfirmation: true },
  });
  await expect(session.ask('prepareRename', uri, { position: at('Det indstilles', 2) })).rejects.toThrow(/udvalg/);
});

test('new minutes: proposals from the folder, and the text', async () => {
  const folder = path.resolve(import.meta.dirname, '../../fixtures/sample');
  const root = pathToFileURL(folder).href;
  const session = await startSession({ workspaceFolders: [{ uri: root, name: 'sample' }] });
  const { bodies } = await session.request<NewReferatProposals>('referat/newReferatProposals', { today: '2024-06-20' });
  expect(bodies[0]).toMatchObject({
    name: 'Plan- og Miljøudvalget',
    dates: [{ date: '2024-07-09', reason: 'rhythm' }, {}, {}],
  });
  const from = bodies[0]?.sources.find(({ kind }) => kind === 'referat')?.uri;
  const made = await session.request<NewReferatResult>('referat/newReferat', {
    body: 'Plan- og Miljøudvalget',
    date: '2024-07-09',
    from,
  });
  expect(made.text).toContain('REFERAT Plan- og Miljøudvalget d. 09-07-2024');
  expect(made.text).toContain('Mødedato Tirsdag d. 09. juli 2024');
  expect(made.text).toContain('Punkt 50: Godkendelse af dagsorden');
  expect(await session.request('referat/newReferat', { body: 'X', date: '2024-02-31' })).toBeNull();
});

test('from item to item, and a law’s section as a link that only a click follows', async () => {
  const session = await startSession({ capabilities: CAPABLE });
  await session.open(uri, text.replace('Godkendt.', 'Behandlet efter styrelseslovens § 20.'));
  const step = (line: number, name: string) =>
    session.request<ItemStepResult>('referat/itemStep', { textDocument: { uri }, line, step: name });
  expect(await step(0, 'next')).toEqual({ line: at('Punkt 1').line });
  expect(await step(lines.length - 1, 'previous')).toEqual({ line: at('Punkt 5').line });
  expect(await step(0, 'nextUndecided')).toBeNull();
  const links = await session.ask<DocumentLink[]>('documentLink', uri);
  expect(links.map(({ target }) => target)).toContain(
    'https://www.retsinformation.dk/documents?h=false&t=kommunernes%20styrelse',
  );
});

test('a new referat from the text in front of the user, which no file name gives away', async () => {
  const session = await startSession({ capabilities: CAPABLE });
  const agenda = text.replace('REFERAT', 'DAGSORDEN').replace(/Beslutning i [\s\S]*?Godkendt\.\n\n/, '');
  const open = { uri: 'file:///moede/tirsdag.txt', text: agenda };
  const { bodies } = await session.request<NewReferatProposals>('referat/newReferatProposals', {
    ...open,
    today: '2021-03-11',
  });
  expect(bodies[0]).toMatchObject({
    name: 'Kulturudvalget',
    dates: [{ date: '2021-03-10', reason: 'agenda' }, ...(bodies[0]?.dates.slice(1) ?? [])],
    sources: [{ uri: open.uri, kind: 'dagsorden', date: '2021-03-10' }],
  });
  const nobody = { ...open, text: agenda.replace(/^.*/, 'DAGSORDEN d. 10-03-2021'), today: '2021-03-11' };
  expect(await session.request('referat/newReferatProposals', nobody)).toEqual({
    bodies: [],
    nameless: { uri: open.uri, kind: 'dagsorden', date: '2021-03-10' },
  });
  const made = await session.request<NewReferatResult>('referat/newReferat', {
    body: 'Kulturudvalget',
    date: '2021-03-10',
    from: open.uri,
    text: agenda,
  });
  expect(made.text).toMatch(
    /^REFERAT Kulturudvalget d\. 10-03-2021\n[\s\S]*Punkt 1: Ny hal\n[\s\S]*\nBeslutning\n[\s\S]*Punkt 5/,
  );
});
