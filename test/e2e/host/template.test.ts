import * as vscode from 'vscode';
import { equal, match, ok } from '../support/assert.ts';
import { GOOD_NUMBER, minutes, read, remove, rulesIn, write } from '../support/files.ts';
import { symbols } from '../support/language.ts';
import { until } from '../support/wait.ts';
import { closeAll, open } from '../support/workspace.ts';

describe('a template made of a referat', () => {
  afterEach(async () => {
    await closeAll();
    await remove('skabelon');
  });

  it('is written beside it, shown, and holds for the folder from then on', async () => {
    await write('skabelon/a.referat.txt', minutes(GOOD_NUMBER));
    const { document } = await open('skabelon/a.referat.txt');
    await symbols(document);
    await vscode.commands.executeCommand('referat.createTemplate');
    const shown = vscode.window.activeTextEditor?.document;
    ok(shown?.uri.path.endsWith('skabelon/.referat.json'), `shown: ${shown?.uri.path}`);
    const { template } = JSON.parse((await read('skabelon/.referat.json')) ?? '');
    equal(template.itemForm, 'Punkt #: ');
    equal(template.journalNumber, 'kle');
    equal(
      template.sections.map(({ heading }: { heading: string }) => heading),
      ['Sagen kort', 'Indstilling', 'Beslutning'],
    );
    // One case alone shows no habit; the house's template says what it lacks.
    const alone = [
      'REFERAT Havneudvalget d. 11-03-2021',
      'Punkt 1: Ny kaj',
      '15.00.00-A00-1-21',
      'Indstilling',
      'At kajen bygges.',
    ];
    await write('skabelon/b.referat.txt', alone.flatMap((line) => [line, '']).join('\n'));
    const other = await open('skabelon/b.referat.txt');
    await until('missing-decision', () => rulesIn(other.document.uri).includes('missing-decision'));
  });

  it('joins what is there already', async () => {
    await write('skabelon/.referat.json', '{\n  // fælles for havnen\n  "rules": { "cpr-number": "error" }\n}\n');
    await write('skabelon/a.referat.txt', minutes(GOOD_NUMBER));
    const { document } = await open('skabelon/a.referat.txt');
    await symbols(document);
    await vscode.commands.executeCommand('referat.createTemplate');
    const text = (await read('skabelon/.referat.json')) ?? '';
    match(text, /fælles for havnen/);
    match(text, /"cpr-number": "error"/);
    match(text, /"itemForm": "Punkt #: "/);
  });

  it('is not made of a text without items, and a broken file is left alone', async () => {
    await write('skabelon/brev.referat.txt', 'Kære alle\n\nTak for i går.\n');
    await open('skabelon/brev.referat.txt');
    await vscode.commands.executeCommand('referat.createTemplate');
    equal(await read('skabelon/.referat.json'), undefined);
    await write('skabelon/.referat.json', '{ "rules": ');
    await write('skabelon/a.referat.txt', minutes(GOOD_NUMBER));
    await open('skabelon/a.referat.txt');
    await vscode.commands.executeCommand('referat.createTemplate');
    equal(await read('skabelon/.referat.json'), '{ "rules": ');
  });
});
