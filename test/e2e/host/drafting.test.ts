import * as vscode from 'vscode';
import { equal, match, ok } from '../support/assert.ts';
import { remove } from '../support/files.ts';
import { symbols } from '../support/language.ts';
import { until } from '../support/wait.ts';
import { closeAll, openText, uri } from '../support/workspace.ts';

const TEXT = `REFERAT Kulturudvalget d. 10-03-2021

Mødedato Onsdag d. 10. marts 2021 kl. 15:00

Mødedeltagere Anna Holm, Bo Vang

Punkt 1: Ny hal

Indstilling

Det indstilles, at hallen bygges.

Beslutning i Kulturudvalget den 10-03-2021

Godkendt.

Punkt 5: Nyt teater

Indstilling

Det indstilles, at teatret males.

`;

let drafts = 0;

/** A file of its own for each test: the editor takes its time to see that a known one was written anew. */
async function draft(text = TEXT): Promise<vscode.TextEditor> {
  const editor = await openText(`udkast/moede-${++drafts}.referat.txt`, text);
  await symbols(editor.document);
  return editor;
}

function cursorAt(editor: vscode.TextEditor, words: string): void {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words));
  editor.selection = new vscode.Selection(at, at);
}

async function proposals(document: vscode.TextDocument, at: vscode.Position): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
  );
  return list.items;
}

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

describe('drafting', () => {
  afterEach(async () => {
    await closeAll();
    await remove('udkast');
  });

  it('proposes what comes next, and nothing in running prose', async () => {
    const { document } = await draft();
    const end = document.lineAt(document.lineCount - 1).range.end;
    const labels = (await proposals(document, end)).map(labelOf);
    for (const label of ['Beslutning i Kulturudvalget den 10-03-2021', 'Punkt 6:', 'Punkt 6: sag'])
      ok(labels.includes(label), `${label} is not among: ${labels.join(' | ')}`);
    const prose = document.positionAt(TEXT.indexOf('males') + 2);
    equal((await proposals(document, prose)).map(labelOf), []);
  });

  it('leaves Enter alone: a list that comes by itself selects nothing', () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'referat' });
    equal(settings.get('suggest.selectionMode'), 'never');
  });

  it('formats without touching words', async () => {
    const { document } = await draft(TEXT.replace('Godkendt.', 'Godkendt. \u00a0'));
    await vscode.commands.executeCommand('editor.action.formatDocument');
    await until('formatted', () => document.getText() === TEXT);
  });

  it('numbers the items from here in one step of undo', async () => {
    const editor = await draft();
    cursorAt(editor, 'Punkt 5');
    equal(await vscode.commands.executeCommand('referat.renumber'), true);
    equal(editor.document.getText(), TEXT.replace('Punkt 5', 'Punkt 2'));
    // Undoes what has the focus.
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), TEXT);
  });

  it('moves an item with the cursor in it, and says why not at the end', async () => {
    const editor = await draft();
    cursorAt(editor, 'Nyt teater');
    equal(await vscode.commands.executeCommand('referat.moveItemUpRenumbered'), true);
    const found = await until('moved', async () => {
      const [meeting] = await symbols(editor.document);
      const names = (meeting?.children ?? []).map(({ name }) => name);
      return names[0]?.includes('Nyt teater') ? names : undefined;
    });
    equal(found, ['1. Nyt teater', '5. Ny hal']);
    match(editor.document.lineAt(editor.selection.active.line).text, /Nyt teater/);
    equal(await vscode.commands.executeCommand('referat.moveItemUp'), false);
  });

  it('offers the edits as actions when asked', async () => {
    const editor = await draft();
    const at = editor.document.positionAt(TEXT.indexOf('Punkt 5'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(at, at),
      'refactor',
      10,
    );
    const action = actions.find(({ title }) => title === 'Nummerér punkterne herfra');
    ok(action?.edit, `not offered, or without its edit: ${actions.map(({ title }) => title).join(' | ')}`);
    await vscode.workspace.applyEdit(action.edit);
    equal(editor.document.getText(), TEXT.replace('Punkt 5', 'Punkt 2'));
  });

  it('renames a person through the document', async () => {
    const { document } = await draft();
    const at = document.positionAt(TEXT.indexOf('Anna Holm') + 2);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'Anna Lund',
    );
    equal(
      edit.entries().flatMap(([, edits]) => edits.map(({ newText }) => newText)),
      ['Anna Lund'],
    );
  });

  it('makes a new referat from the folder’s last one, and from an agenda', async () => {
    const body = 'Plan- og Miljøudvalget';
    const last = uri('plan-og-miljoe-2024-06-11.referat.txt').toString();
    await vscode.commands.executeCommand('referat.newReferat', { body, date: '2024-07-09', from: last });
    const editor = vscode.window.activeTextEditor;
    ok(editor?.document.isUntitled, 'no new document is shown');
    match(editor.document.uri.path, /\/plan-og-miljoeudvalget-2024-07-09\.referat\.txt$/);
    equal(editor.document.languageId, 'referat');
    match(
      editor.document.getText(),
      /^REFERAT Plan- og Miljøudvalget d\. 09-07-2024\n\nMødedato Tirsdag d\. 09\. juli 2024/,
    );
    match(editor.document.getText(), /Punkt 50: Godkendelse af dagsorden/);
    equal(editor.document.lineAt(editor.selection.active.line - 2).text, 'Beslutning');
    await closeAll();
    const agenda = uri('plan-og-miljoe-2024-04-09-dagsorden.referat.txt').toString();
    await vscode.commands.executeCommand('referat.newReferat', { body, date: '2024-04-09', from: agenda });
    const made = vscode.window.activeTextEditor?.document.getText() ?? '';
    match(made, /^REFERAT Plan- og Miljøudvalget d\. 09-04-2024/);
    equal(made.split('\nBeslutning\n').length - 1, 6);
  });

  it('makes a new referat from the agenda in front of the user, whatever its file is called', async () => {
    const titled = TEXT.replace('REFERAT Kulturudvalget', 'DAGSORDEN Teaterudvalget');
    const agenda = titled.replace(/Beslutning i .*\n\nGodkendt\.\n\n/, '');
    const { document } = await openText('udkast/tirsdag.txt', agenda);
    equal(document.languageId, 'plaintext');
    const answers = { body: 'Teaterudvalget', date: '2021-03-10', from: document.uri.toString() };
    await vscode.commands.executeCommand('referat.newReferat', answers);
    const made = vscode.window.activeTextEditor?.document;
    equal([made?.isUntitled, document.languageId], [true, 'plaintext']);
    match(
      made?.getText() ?? '',
      /^REFERAT Teaterudvalget d\. 10-03-2021\n[\s\S]*Punkt 1: Ny hal\n[\s\S]*\nBeslutning\n/,
    );
  });

  it('offers days where a day is asked for, each with its weekday', async () => {
    const { document } = await draft(`${TEXT}Beslutning\n\nNæste ordinære møde den `);
    const [first] = await proposals(document, document.lineAt(document.lineCount - 1).range.end);
    equal(first?.label, { label: '7. april 2021', description: 'onsdag, 4 uger efter mødet' });
  });

  it('leads from a law’s section to the law, when it is clicked', async () => {
    const { document } = await draft(TEXT.replace('Godkendt.', 'Godkendt efter styrelseslovens § 20.'));
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const link = links.find(({ range }) => document.getText(range) === 'styrelseslovens § 20');
    equal(link?.target?.authority, 'www.retsinformation.dk');
  });
});
