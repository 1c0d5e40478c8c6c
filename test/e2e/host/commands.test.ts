import * as vscode from 'vscode';
import { contributes } from '../../../package.json';
import { api } from '../support/api.ts';
import { equal, ok } from '../support/assert.ts';
import { until } from '../support/wait.ts';
import { closeAll, flavour, open, openText, uri } from '../support/workspace.ts';

describe('commands', () => {
  afterEach(closeAll);

  it('are all there', async () => {
    await api();
    const known = await vscode.commands.getCommands(true);
    // What runs the command line is not there in a browser.
    const here = contributes.commands.filter(
      (one) => flavour === 'node' || !('enablement' in one && one.enablement?.includes('!isWeb')),
    );
    for (const { command } of here) ok(known.includes(command), `${command} is not registered`);
  });

  it('treat a file as a referat, and remember it', async () => {
    const { document } = await openText('sag.txt', 'Tekst uden tegn på noget\n');
    await vscode.commands.executeCommand('referat.treatFile');
    equal(document.languageId, 'referat');
    await closeAll();
    const again = await open('sag.txt');
    await until('remembered', () => again.document.languageId === 'referat');
  });

  it('treat a Markdown file as a referat when asked', async () => {
    const { document } = await openText('møde.md', '# Tekst\n');
    await vscode.commands.executeCommand('referat.treatFile');
    equal(document.languageId, 'referat');
  });

  it('treat the .txt files of a folder as referater, open ones and later ones', async () => {
    const { document } = await openText('møder/2021/et.txt', 'Tekst\n');
    // Its answer waits for the message to be read.
    void vscode.commands.executeCommand('referat.treatFolder', uri('møder/2021'));
    await until('open file', () => document.languageId === 'referat');
    // The editor applies the setting before it tells the worker host about it.
    const associations = await until(
      'setting written',
      () => vscode.workspace.getConfiguration('files').inspect<Record<string, string>>('associations')?.workspaceValue,
    );
    equal(associations, { '**/møder/2021/*.txt': 'referat' });
    equal((await openText('møder/2021/to.txt', 'Tekst\n')).document.languageId, 'referat');
    equal((await openText('møder/andet.txt', 'Tekst\n')).document.languageId, 'plaintext');
    await vscode.workspace
      .getConfiguration('files')
      .update('associations', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('restart the server', async () => {
    await open('x.referat.txt');
    const { client, ready } = await api();
    await ready;
    const before = client?.initializeResult;
    await vscode.commands.executeCommand('referat.restartServer');
    ok(client?.isRunning(), 'the server is not running after a restart');
    ok(client?.initializeResult !== before, 'the server was not started again');
  });

  it('show the log', async () => {
    await vscode.commands.executeCommand('referat.showLog');
  });
});
