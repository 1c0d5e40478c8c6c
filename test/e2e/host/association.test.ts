import * as vscode from 'vscode';
import { equal } from '../support/assert.ts';
import { until } from '../support/wait.ts';
import { closeAll, openText } from '../support/workspace.ts';

describe('language association', () => {
  after(closeAll);

  for (const name of [
    'a.referat',
    'b.referat.txt',
    'c.referat.md',
    'Referat-Byrådet-2021.txt',
    'referater/2021/marts.txt',
  ])
    it(`takes ${name}`, async () => equal((await openText(name, 'Tekst\n')).document.languageId, 'referat'));

  for (const [name, language] of [
    ['referat.md', 'markdown'],
    ['referater/noter.md', 'markdown'],
    ['noter.txt', 'plaintext'],
  ] as const)
    it(`leaves ${name} alone`, async () => equal((await openText(name, 'Tekst\n')).document.languageId, language));

  it('sets the editor up for prose', async () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'referat' });
    equal(editor.get('wordWrap'), 'on');
    equal(editor.get('stickyScroll.defaultModel'), 'outlineModel');
    equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
  });

  it('takes a journal number as one word', async () => {
    const { document } = await openText('ord.referat.txt', 'Sag 88.08.17-Ø54-1-16 om børn\n');
    const wordAt = (column: number) =>
      document.getText(document.getWordRangeAtPosition(new vscode.Position(0, column)));
    await until('word pattern', () => wordAt(6) === '88.08.17-Ø54-1-16');
    equal(wordAt(26), 'børn');
  });
});
