import * as vscode from 'vscode';
import { equal, ok } from '../support/assert.ts';
import { BAD_NUMBER, GOOD_NUMBER, minutes, remove, write } from '../support/files.ts';
import { closeAll } from '../support/workspace.ts';

describe('"Udgiv…"', () => {
  after(async () => {
    await closeAll();
    await remove('opgave');
  });

  const namesIn = async (folder: vscode.Uri): Promise<string[]> =>
    (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();

  it('writes page, Word, data and receipt beside each other', async () => {
    const file = await write('opgave/moede.referat.txt', minutes(GOOD_NUMBER));
    const folder = vscode.Uri.joinPath(file, '../ud');
    const page = await vscode.commands.executeCommand<vscode.Uri | undefined>('referat.publish', file, { folder });
    ok(page, 'nothing was published');
    equal((await namesIn(folder)).join(), 'moede.docx,moede.html,moede.json,moede.kvittering.json');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    const word = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'moede.docx'));
    equal(new TextDecoder().decode(word.slice(0, 2)), 'PK');
    ok(text.includes('<html lang="da">'), text.slice(0, 200));
  });

  it('exports in every form, and says where to', async () => {
    const file = await write('opgave/ud.referat.txt', minutes(GOOD_NUMBER));
    const begins = { html: '<!DOCTYPE html>', docx: 'PK', json: '{', csv: '\ufeff', oparl: '{', akn: '<?xml' };
    for (const [format, head] of Object.entries(begins)) {
      const target = vscode.Uri.joinPath(file, `../eksport.${format}`);
      const made = await vscode.commands.executeCommand<vscode.Uri | undefined>('referat.export', file, {
        format,
        target,
      });
      equal(String(made), String(target));
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(target));
      ok(text.startsWith(head), `${format}: ${text.slice(0, 100)}`);
    }
  });

  // On a desktop the page opens in a browser, which nobody would close.
  if (vscode.env.uiKind === vscode.UIKind.Web)
    it('keeps the whole text as a page to print, where no browser can be opened', async () => {
      const file = await write('opgave/print.referat.txt', minutes(GOOD_NUMBER));
      const target = vscode.Uri.joinPath(file, '../udskrift.html');
      const page = await vscode.commands.executeCommand<vscode.Uri | undefined>('referat.printPdf', file, target);
      equal(String(page), String(target));
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
      ok(text.includes('<html lang="da">'), text.slice(0, 200));
    });

  it('is stopped by errors, until somebody answers for them', async () => {
    const file = await write('opgave/fejl.referat.txt', minutes(BAD_NUMBER));
    const folder = vscode.Uri.joinPath(file, '../trods');
    const page = await vscode.commands.executeCommand<vscode.Uri | undefined>('referat.publish', file, {
      folder,
      by: 'Anna Prøvesen',
    });
    ok(page, 'nothing was published');
    const receipt = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'fejl.kvittering.json'));
    equal(JSON.parse(new TextDecoder().decode(receipt)).override.by, 'Anna Prøvesen');
  });
});
