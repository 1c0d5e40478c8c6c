import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { CheckSummary } from '../../../client/src/check/check-summary.ts';
import { api } from '../support/api.ts';
import { equal, ok } from '../support/assert.ts';
import { BAD_NUMBER, minutes, remove, rulesIn, write } from '../support/files.ts';
import { problems, symbols } from '../support/language.ts';
import { until } from '../support/wait.ts';
import { closeAll, open, uri } from '../support/workspace.ts';

const RULE = 'malformed-journal-number';
const FOLDER = 'nedbrud';
const CLOSED = 60;
/** A year in one file: some two megabytes. */
const LARGE = `${minutes(BAD_NUMBER)}\n\n`.repeat(3000);

async function startedClient(): Promise<LanguageClient> {
  const started = await api();
  await started.ready;
  return started.client as LanguageClient;
}

const hasFault = (document: vscode.TextDocument) => rulesIn(document.uri).includes(RULE);

describe('a server killed at work', () => {
  after(async () => {
    await closeAll();
    await remove(FOLDER);
  });

  it('comes back with the documents as they are typed, their findings, and goes on checking', async () => {
    for (let n = 0; n < CLOSED; n++) await write(`${FOLDER}/lukket-${n}.referat.txt`, minutes(BAD_NUMBER));
    await write(`${FOLDER}/stor.referat.txt`, LARGE);
    await write(`${FOLDER}/lille.referat.txt`, minutes(BAD_NUMBER));
    // In a tab that stays: the next file takes a preview's place, and VS Code may then close the document that nothing shows.
    const large = await vscode.workspace.openTextDocument(uri(`${FOLDER}/stor.referat.txt`));
    await vscode.window.showTextDocument(large, { preview: false });
    const editor = await open(`${FOLDER}/lille.referat.txt`);
    const small = editor.document;
    await problems(small, () => hasFault(small));
    const before = { rules: rulesIn(small.uri), items: (await symbols(small)).length };
    const client = await startedClient();
    const pid = client.serverProcess?.pid;
    ok(pid, 'the server has no process');

    // Typing, a large document's edits and a check of all referater are under way when it goes.
    const check = vscode.commands.executeCommand<CheckSummary>('referat.checkWorkspace');
    let typed = '';
    for (let n = 0; n < 60; n++) {
      const letter = String.fromCharCode(97 + (n % 26));
      const end = small.lineAt(small.lineCount - 1).range.end;
      ok(await editor.edit((edit) => edit.insert(end, letter)), 'a letter was not taken');
      typed += letter;
      if (n % 10 === 0) {
        const change = new vscode.WorkspaceEdit();
        change.insert(large.uri, new vscode.Position(4, 0), 'Havnen. ');
        ok(await vscode.workspace.applyEdit(change), 'an edit was not taken');
      }
      if (n === 30) process.kill(pid, 'SIGKILL');
    }

    await until('another process', () => client.isRunning() && client.serverProcess?.pid !== pid);
    equal([small.isDirty, small.getText()], [true, minutes(BAD_NUMBER) + typed], 'what was typed');
    const edits = () => large.isDirty && large.getText().split('Havnen. ').length === 7;
    // The editor tells the host of an edit in its own time.
    await until('the large document’s edits', edits);
    await until('the findings', () => JSON.stringify(rulesIn(small.uri)) === JSON.stringify(before.rules));
    equal((await symbols(small)).length, before.items, 'the outline');
    await until('the large document’s findings', () => hasFault(large));
    const summary = await check;
    equal([summary.cancelled, summary.checked], [false, summary.total], JSON.stringify(summary));
    for (let n = 0; n < CLOSED; n++) {
      const file = vscode.Uri.joinPath(small.uri, `../lukket-${n}.referat.txt`);
      equal(rulesIn(file).filter((rule) => rule === RULE).length, 1, file.path);
    }
  });
});
