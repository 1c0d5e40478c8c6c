import * as vscode from 'vscode';
import { equal, ok } from '../support/assert.ts';
import { BAD_NUMBER, minutes, remove, rulesIn, write } from '../support/files.ts';
import { problems } from '../support/language.ts';
import { closeAll, open } from '../support/workspace.ts';

const FILE = 'skriver/a.referat.txt';
const ROUNDS = 8;
/** Stands nowhere else, and no rule or form minds it at the end of running text. */
const MARK = '¤';
/** Of the running text under the second item. */
const PROSE = 'Der er sket noget på havnen.';

/** Every edit Referat makes by itself, with the item to stand in. */
const COMMANDS = [
  'referat.moveItemDown',
  'referat.moveItemUp',
  'referat.renumber',
  'referat.toggleClosed',
  'editor.action.formatDocument',
  'editor.action.fixAll',
];

async function opened(): Promise<vscode.TextEditor> {
  await write(FILE, minutes(BAD_NUMBER));
  const editor = await open(FILE);
  await problems(editor.document, () => rulesIn(editor.document.uri).length > 0);
  return editor;
}

function lineOf(document: vscode.TextDocument, words: string): number {
  const lines = document.getText().split('\n');
  const line = lines.findLastIndex((each) => each.includes(words));
  ok(line >= 0, `nothing about ${words}`);
  return line;
}

/** The lines without what was typed, in order of the alphabet: what no moving about may change. */
function lines(document: vscode.TextDocument): string[] {
  return document.getText().replaceAll(MARK, '').split('\n').sort();
}

describe('an edit asked for while somebody types', () => {
  afterEach(async () => {
    await closeAll();
    await remove('skriver');
  });

  for (const command of COMMANDS)
    it(`${command} is made on the text as it is, or not at all; no letter is lost`, async () => {
      const editor = await opened();
      const { document } = editor;
      const before = lines(document);
      for (let round = 0; round < ROUNDS; round++) {
        const heading = new vscode.Position(lineOf(document, 'Sag nummer 2'), 3);
        editor.selection = new vscode.Selection(heading, heading);
        const asked = vscode.commands.executeCommand(command);
        // A line break above moves every place the answer speaks of.
        const typed = await editor.edit((edit) => {
          edit.insert(document.lineAt(lineOf(document, PROSE)).range.end, MARK);
          if (round % 2 === 1) edit.insert(new vscode.Position(0, 0), '\n');
        });
        await asked;
        ok(typed, 'the letter was not taken');
        equal(document.getText().split(MARK).length - 1, round + 1, 'letters typed');
      }
      if (command.startsWith('referat.moveItem')) {
        const blank = (line: string): boolean => line.trim() === '';
        equal(
          lines(document).filter((line) => !blank(line)),
          before.filter((line) => !blank(line)),
          'the lines',
        );
      }
    });
});
