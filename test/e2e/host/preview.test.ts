import * as vscode from 'vscode';
import { api } from '../support/api.ts';
import { equal } from '../support/assert.ts';
import { until } from '../support/wait.ts';
import { closeAll, open } from '../support/workspace.ts';

const show = () => vscode.commands.executeCommand<boolean>('referat.showPreview');

function previews(): string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('referat.preview'))
    .map(({ label }) => label);
}

describe('the preview', () => {
  afterEach(closeAll);

  it('stands beside the text, once, follows to another referat and goes with the last', async () => {
    await api();
    await open('plan-og-miljoe-2024-04-09.referat.txt');
    equal(await show(), true);
    await until('the preview', () => previews()[0] !== undefined && previews()[0] !== '');
    equal(await show(), true);
    equal(previews(), ['Forhåndsvisning: plan-og-miljoe-2024-04-09.referat.txt']);
    await open('plan-og-miljoe-2024-03-12.referat.txt');
    await until('the other referat', () => previews()[0] === 'Forhåndsvisning: plan-og-miljoe-2024-03-12.referat.txt');
    await closeAll();
    equal(previews(), []);
  });

  it('is not for other texts', async () => {
    await api();
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'json', content: '{}' }));
    equal(await show(), false);
    equal(previews(), []);
  });
});
