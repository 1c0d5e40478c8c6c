import * as vscode from 'vscode';
import { SAMPLES_SHOWN } from '../../../client/src/welcome/sample-documents.ts';
import { contributes } from '../../../package.json';
import { api, REFERAT_TEXT } from '../support/api.ts';
import { equal, ok } from '../support/assert.ts';
import { problems, symbols } from '../support/language.ts';
import { until } from '../support/wait.ts';
import { closeAll, extension, flavour, openText } from '../support/workspace.ts';

const openSamples = () => vscode.commands.executeCommand<vscode.Uri | undefined>('referat.openSamples');
const active = () => vscode.window.activeTextEditor?.document;

describe('the samples', () => {
  afterEach(closeAll);

  it('open as referater with findings in the last', async () => {
    await api();
    await openSamples();
    const document = active();
    ok(document, 'nothing was opened');
    equal(document.languageId, 'referat');
    ok((await symbols(document)).length > 0, 'no outline');
    const found = await problems(document, (all) => all.length > 5);
    ok(
      found.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
      'no error is found',
    );
    equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, SAMPLES_SHOWN.length);
  });

  if (flavour === 'node') {
    it('are copies with their attachments, and one that was worked on is left alone', async () => {
      await api();
      const folder = await openSamples();
      ok(folder, 'there is no folder');
      const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
      equal(names.length, 6);
      const bilag = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, 'bilag'));
      equal(bilag.length, 6);
      equal((await openSamples())?.path, folder.path, 'unchanged copies are used again');
      const document = active();
      ok(document, 'nothing was opened');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), 'X');
      await vscode.workspace.applyEdit(edit);
      await document.save();
      const other = await openSamples();
      ok(other && other.path !== folder.path, 'the changed copies were given again');
      ok(active()?.getText().startsWith('REFERAT'), 'the new copy is not as it was shipped');
      await vscode.workspace.fs.delete(folder, { recursive: true });
      await vscode.workspace.fs.delete(other, { recursive: true });
    });
  } else {
    it('are unsaved documents in the browser', async () => {
      await api();
      equal(await openSamples(), undefined);
      equal(active()?.isUntitled, true);
    });
  }
});

describe('the first fix', () => {
  afterEach(closeAll);

  it('is gone to and offered', async () => {
    await api();
    await openSamples();
    const document = active();
    ok(document, 'nothing was opened');
    await problems(document, (all) => all.length > 5);
    const editor = await vscode.commands.executeCommand<vscode.TextEditor | undefined>('referat.showFirstFix');
    ok(editor, 'no fix was found');
    await until('at a finding', () => {
      const at = vscode.window.activeTextEditor?.selection.active;
      return at && vscode.languages.getDiagnostics(document.uri).some(({ range }) => range.start.isEqual(at));
    });
  });

  it('is nowhere in a text without findings', async () => {
    await openText('rent.referat.txt', 'Kære alle\n\nTak for i går.\n');
    equal(await vscode.commands.executeCommand('referat.showFirstFix'), undefined);
  });
});

describe('the outline', () => {
  afterEach(closeAll);

  it('is that of the referat, whatever has the focus', async () => {
    const { document } = await openText('rent.referat.txt', REFERAT_TEXT);
    // A file in preview would give its tab to the walkthrough.
    await vscode.commands.executeCommand('workbench.action.keepEditor');
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'referat.referat#start');
    const editor = await vscode.commands.executeCommand<vscode.TextEditor | undefined>('referat.showOutline');
    ok(editor, 'no editor');
    equal(active()?.uri.path, document.uri.path);
  });
});

describe('the walkthrough', () => {
  it('has a picture in the extension and a known command for every step', async () => {
    await api();
    const known = await vscode.commands.getCommands(false);
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    equal(
      steps.map(({ id }) => id),
      ['open', 'outline', 'fix', 'check', 'draft'],
    );
    const packed = extension().packageJSON.contributes.walkthroughs[0].steps as { description: string }[];
    for (const [index, step] of steps.entries()) {
      const picture = vscode.Uri.joinPath(extension().extensionUri, step.media.image);
      ok((await vscode.workspace.fs.readFile(picture)).length > 0, `${step.media.image} is not there`);
      const links = [...(packed[index]?.description ?? '').matchAll(/\(command:([\w.]+)\)/g)].map(([, id]) => id ?? '');
      const asked = step.completionEvents.flatMap((event) => event.match(/^onCommand:(.*)/)?.[1] ?? []);
      ok(links.length > 0, `${step.id} has no action`);
      for (const id of [...links, ...asked]) ok(known.includes(id), `${id} is no command`);
      ok(asked.includes(links[0] ?? ''), `the action of ${step.id} does not complete it`);
    }
  });
});
