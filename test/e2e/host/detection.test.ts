import * as vscode from 'vscode';
import { api, REFERAT_TEXT, setting } from '../support/api.ts';
import { equal, ok } from '../support/assert.ts';
import { until } from '../support/wait.ts';
import { closeAll, open, openText } from '../support/workspace.ts';

const becomesReferat = (document: vscode.TextDocument) =>
  until('language Referat', () => document.languageId === 'referat');

describe('content detection', () => {
  afterEach(closeAll);
  after(async () => {
    await setting('detection', undefined);
    await closeAll();
  });

  it('recognises a referat and nothing else', async () => {
    const { detect } = await api();
    ok(
      detect(await vscode.workspace.openTextDocument({ content: REFERAT_TEXT })).isReferat,
      'a referat is not recognised',
    );
    ok(
      !detect(await vscode.workspace.openTextDocument({ content: 'Mælk\nBrød\n' })).isReferat,
      'a shopping list is a referat',
    );
  });

  it('asks before it changes anything', async () => {
    await setting('detection', undefined);
    const asked = await openText('spørg.txt', REFERAT_TEXT);
    await setting('detection', 'automatic');
    await becomesReferat((await openText('straks.txt', REFERAT_TEXT)).document);
    equal(asked.document.languageId, 'plaintext');
  });

  it('does it without asking when told to, and does nothing when off', async () => {
    await setting('detection', 'off');
    const off = await openText('fra.txt', REFERAT_TEXT);
    await setting('detection', 'automatic');
    await becomesReferat((await openText('til.txt', REFERAT_TEXT)).document);
    equal(off.document.languageId, 'plaintext');
  });

  it('looks once, not at every change or save', async () => {
    await setting('detection', 'automatic');
    const { document } = await openText('vokser.txt', 'Mælk\n');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), REFERAT_TEXT);
    ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
    await document.save();
    await becomesReferat((await openText('anden.txt', REFERAT_TEXT)).document);
    equal(document.languageId, 'plaintext');
  });

  it('never goes against a language the user has chosen, also not next time', async () => {
    await setting('detection', 'automatic');
    const { document } = await openText('valgt.txt', REFERAT_TEXT);
    await becomesReferat(document);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await closeAll();
    const again = await open('valgt.txt');
    await becomesReferat((await openText('tredje.txt', REFERAT_TEXT)).document);
    equal(again.document.languageId, 'plaintext');
  });

  it('respects files.associations that say plain text', async () => {
    await setting('detection', 'automatic');
    const files = vscode.workspace.getConfiguration('files');
    await files.update('associations', { '*.note.txt': 'plaintext' }, vscode.ConfigurationTarget.Workspace);
    const { document } = await openText('min.note.txt', REFERAT_TEXT);
    await becomesReferat((await openText('fjerde.txt', REFERAT_TEXT)).document);
    equal(document.languageId, 'plaintext');
    await files.update('associations', undefined, vscode.ConfigurationTarget.Workspace);
  });
});
