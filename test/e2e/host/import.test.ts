import * as vscode from 'vscode';
import { column, pdfFile } from '../../unit/import/support/pdf-file.ts';
import { HEADING_STYLES, p, style, wordFile } from '../../unit/import/support/word-file.ts';
import { api } from '../support/api.ts';
import { equal, ok } from '../support/assert.ts';
import { symbols } from '../support/language.ts';
import { closeAll, uri } from '../support/workspace.ts';

const TEXT = 'Referat Vejudvalget d. 3. maj 2022\n\n1. Eventuelt\n\nBeslutning\n\nIntet.\n';

const WORD = wordFile({
  body: [
    p('Referat Vejudvalget d. 3. maj 2022', style('Overskrift1')),
    p('1. Eventuelt', style('Overskrift2')),
    p('Beslutning', style('Overskrift3')),
    p('Intet.'),
  ].join(''),
  styles: HEADING_STYLES,
});

const PDF = pdfFile([
  column([
    { text: 'Referat Vejudvalget d. 3. maj 2022', size: 16 },
    '',
    { text: '1. Eventuelt', size: 13 },
    '',
    'Beslutning',
    '',
    'Intet.',
  ]),
]);

async function bringOver(name: string, bytes: Uint8Array): Promise<vscode.Uri | undefined> {
  await vscode.workspace.fs.writeFile(uri(name), bytes);
  try {
    return await vscode.commands.executeCommand<vscode.Uri | undefined>('referat.import', uri(name), 'house');
  } finally {
    await vscode.workspace.fs.delete(uri(name));
  }
}

describe('minutes brought over from another program', () => {
  afterEach(closeAll);

  for (const [name, bytes] of [
    ['hent.docx', WORD],
    ['hent.pdf', PDF],
  ] as const) {
    it(`are an unsaved referat: ${name}`, async () => {
      await api();
      const opened = await bringOver(name, bytes);
      const document = vscode.window.activeTextEditor?.document;
      ok(opened && document, 'nothing was opened');
      equal(document.uri.toString(), opened.toString());
      equal([document.isUntitled, document.languageId, document.getText()], [true, 'referat', TEXT]);
      const names = (all: readonly vscode.DocumentSymbol[]): string[] =>
        all.flatMap(({ name: own, children }) => [own, ...names(children)]);
      const shown = names(await symbols(document));
      ok(
        shown.some((each) => each.includes('Eventuelt')),
        `the item is not in the outline: ${shown.join(', ')}`,
      );
    });
  }

  it('are not there when the file is damaged', async () => {
    await api();
    equal(await bringOver('i-stykker.docx', WORD.slice(0, 300)), undefined);
    equal(vscode.window.activeTextEditor, undefined);
  });
});
