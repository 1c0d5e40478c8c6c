import * as vscode from 'vscode';
import { contributes } from '../../../package.json';
import { equal, ok } from '../support/assert.ts';
import { symbols } from '../support/language.ts';
import { closeAll, openText } from '../support/workspace.ts';

const TEXT = `REFERAT Kulturudvalget d. 10-03-2021

Punkt 1: Ny hal

Beslutning

Godkendt.

Punkt 2: Nyt teater

Beslutning


`;

describe('shortcuts', () => {
  afterEach(closeAll);

  it('are none of VS Code’s own', async () => {
    const address = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const document = await vscode.workspace.openTextDocument(address);
    const known = [...document.getText().matchAll(/"key":\s*"([^"]+)",\s*"command":\s*"([^"]+)"/g)];
    ok(known.length > 300, `VS Code tells of ${known.length} keys only`);
    const keys = new Map(
      known.filter(([, , command]) => !command?.startsWith('referat.')).map(([, key, id]) => [key, id]),
    );
    // The preview has the key of VS Code's own preview of Markdown, and only where a referat is edited.
    for (const { key, command } of contributes.keybindings)
      equal(keys.get(key), command === 'referat.showPreview' ? 'markdown.showPreviewToSide' : undefined);
  });

  it('lead from item to item and to the next empty decision', async () => {
    const editor = await openText('genveje.referat.txt', TEXT);
    await symbols(editor.document);
    const lines: number[] = [];
    for (const command of ['nextItem', 'nextItem', 'previousItem', 'nextUndecided']) {
      await vscode.commands.executeCommand(`referat.${command}`);
      lines.push(editor.selection.active.line);
    }
    equal(lines, [2, 8, 2, 12]);
    equal(await vscode.commands.executeCommand('referat.previousItem'), true);
  });
});
