/** An item put in by a snippet is not blamed for being empty while it is filled in. */
import * as vscode from 'vscode';
import { equal, match, ok } from '../support/assert.ts';
import { problems, symbols } from '../support/language.ts';
import { until } from '../support/wait.ts';
import { closeAll, openText } from '../support/workspace.ts';

const TEXT = `REFERAT Kulturudvalget d. 10-03-2021

Mødedato Onsdag d. 10. marts 2021 kl. 15:00

Mødedeltagere Asta Brohus, Knud Fjordvig

Punkt 1: Tilskud til foreninger

18.15.00-G01-4-21

Indstilling

Forvaltningen indstiller, at tilskuddet gives.

Beslutning

Godkendt.

Punkt 2: Nyt tag på biblioteket

82.07.00-P20-2-21

Indstilling

Forvaltningen indstiller, at taget lægges.

Beslutning

`;

const names = ({ name, children }: vscode.DocumentSymbol): boolean =>
  name.includes('Plan for parken') || children.some(names);

describe('a snippet being filled in', () => {
  afterEach(closeAll);

  it('is quiet until the cursor leaves the item', async () => {
    const editor = await openText('skrives.referat.txt', TEXT);
    const { document } = editor;
    const codes = () => vscode.languages.getDiagnostics(document.uri).map(({ range }) => range.start.line);
    const before = await problems(document, (found) => found.length === 1);
    const decision = before[0]?.range.start.line ?? 0;
    await editor.edit((edit) => edit.insert(new vscode.Position(decision + 2, 0), 'Godkendt.\n'));
    await problems(document, (found) => found.length === 0);

    const heard: number[][] = [];
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((each) => each.toString() === document.uri.toString())) heard.push(codes());
    });
    const end = document.lineAt(document.lineCount - 1).range.end;
    const snippet = new vscode.SnippetString('\nPunkt 3: ')
      .appendPlaceholder('Titel')
      .appendText('\n\nSagsfremstilling\n\n')
      .appendTabstop()
      .appendText('\n\nBeslutning\n\n')
      .appendTabstop(0);
    ok(await editor.insertSnippet(snippet, end), 'the snippet was not put in');
    const title = document.positionAt(document.getText().indexOf('Titel'));
    await editor.edit((edit) => edit.replace(new vscode.Range(title, title.translate(0, 5)), 'Plan for parken'));
    await until('the new item in the outline', async () => ((await symbols(document)).some(names) ? true : undefined));
    const { line } = title;
    // What the editor asks by itself wherever the cursor stands; headless it may have no focus to ask it.
    const look = (at: number) =>
      vscode.commands.executeCommand('vscode.executeDocumentHighlights', document.uri, new vscode.Position(at, 0));
    await look(line);
    equal(heard.flat(), []);

    editor.selection = new vscode.Selection(6, 0, 6, 0);
    await look(6);
    const told = await problems(document);
    listening.dispose();
    ok(
      told.every(({ range }) => range.start.line >= line),
      'the findings are the new item’s',
    );
  });

  it('comes by a command too, behind the item the cursor is in', async () => {
    const editor = await openText('ny-sag.referat.txt', TEXT);
    await symbols(editor.document);
    editor.selection = new vscode.Selection(8, 0, 8, 0);
    equal(await vscode.commands.executeCommand('referat.newItem'), true);
    match(editor.document.getText(), /Godkendt\.\n+Punkt 3: [\s\S]+Indstilling\n+Beslutning\n+Punkt 2/);
    ok(!editor.selection.isEmpty, 'the title is there to be written over');
  });
});
