import * as vscode from 'vscode';
import type { CheckSummary } from '../../../client/src/check/check-summary.ts';
import { setting } from '../support/api.ts';
import { equal, ok } from '../support/assert.ts';
import { BAD_NUMBER, empty, GOOD_NUMBER, minutes, remove, rulesIn, write } from '../support/files.ts';
import { until } from '../support/wait.ts';
import { closeAll, open } from '../support/workspace.ts';

const RULE = 'malformed-journal-number';

function checkAll(): Thenable<CheckSummary> {
  return vscode.commands.executeCommand<CheckSummary>('referat.checkWorkspace');
}

/** Saves and waits for what must follow; the system's file watcher now and then loses one event, so up to three times. */
async function followed(what: string, save: () => PromiseLike<unknown>, probe: () => boolean): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await save();
    try {
      await until(what, probe, 4000);
      return;
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

/** Opens a file and puts `text` in the place of all that the editor has of it, which may be older than the file; not saved. */
async function rewrite(file: string, text: string): Promise<vscode.TextDocument> {
  const editor = await open(file);
  const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
  ok(await editor.edit((edit) => edit.replace(all, text)), 'not edited');
  equal(editor.document.getText(), text);
  return editor.document;
}

describe('check all referater', () => {
  afterEach(async () => {
    await closeAll();
    await empty('alle');
  });

  it('finds faults of files that are not open, and follows them', async () => {
    const bad = await write('alle/dyb/a.referat.txt', minutes(BAD_NUMBER));
    const good = await write('alle/2024-04-09 Referat PMU.txt', minutes(GOOD_NUMBER));
    await write('alle/c.txt', minutes(BAD_NUMBER));
    await until('nothing before the command', () => rulesIn(bad).length === 0);
    // The search of a worker host learns of new files a little later.
    const summary = await until('both files found', async () => {
      const answer = await checkAll();
      return rulesIn(bad).includes(RULE) ? answer : undefined;
    });
    equal([summary.cancelled, summary.checked, summary.unread], [false, summary.total, 0]);
    ok(summary.errors >= 1, JSON.stringify(summary));
    ok(!rulesIn(good).includes(RULE), 'a file without the fault');
    equal(
      vscode.workspace.textDocuments.filter(({ uri }) => uri.path.includes('/alle/')).map(({ uri }) => uri.path),
      [],
      'opened in passing',
    );

    // Open: said once, by the language client.
    await open('alle/dyb/a.referat.txt');
    await until('said once', () => rulesIn(bad).filter((rule) => rule === RULE).length === 1);
    await closeAll();
    await until('still said when closed', () => rulesIn(bad).filter((rule) => rule === RULE).length === 1);

    const saved = (file: string, number: string) => () => write(file, minutes(number));
    await followed(
      'gone with the fault',
      saved('alle/dyb/a.referat.txt', GOOD_NUMBER),
      () => !rulesIn(bad).includes(RULE),
    );
    await followed('come with the fault', saved('alle/2024-04-09 Referat PMU.txt', BAD_NUMBER), () =>
      rulesIn(good).includes(RULE),
    );
    await vscode.workspace.fs.delete(good);
    await until('gone with the file', () => rulesIn(good).length === 0);
  });

  it('tells of files that look like referater but are not called so, and leaves them alone', async () => {
    const plain = await write('alle/ny/byraadet-marts.txt', minutes(BAD_NUMBER));
    await write('alle/ny/indkoeb.txt', 'Mælk\nRugbrød\n');
    const before = (await checkAll()).likely;
    // The search of a worker host learns of new files a little later.
    await until('seen', async () => (await checkAll()).likely > 0);
    ok(before <= (await checkAll()).likely, 'fewer than before');
    equal(rulesIn(plain), []);
  });

  it('takes the files of the opened folder itself when they are to be treated as referater', async () => {
    const plain = await write('marts.txt', minutes(BAD_NUMBER));
    const files = vscode.workspace.getConfiguration('files');
    const treated = vscode.commands.executeCommand('referat.treatFolder', vscode.Uri.joinPath(plain, '..'));
    try {
      await until('checked', async () => {
        await checkAll();
        return rulesIn(plain).includes(RULE);
      });
    } finally {
      await files.update('associations', undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.workspace.fs.delete(plain);
      await vscode.commands.executeCommand('notifications.clearAll');
      await treated;
    }
  });

  it('follows the configuration: saved in the editor, made and taken away by others', async () => {
    const bad = await write('alle/dyb/a.referat.txt', minutes(BAD_NUMBER));
    const reported = () => rulesIn(bad).includes(RULE);
    const off = JSON.stringify({ rules: { [RULE]: 'off' } });
    await write('alle/.referat.json', '{}');
    await until('found', async () => (await checkAll()).total > 0 && reported());

    const document = await rewrite('alle/.referat.json', off);
    ok(reported(), 'by what is not saved');
    ok(await document.save(), 'not saved');
    await until('gone with the rule', () => !reported());
    await closeAll();

    await followed('found again', () => remove('alle/.referat.json'), reported);
    await followed(
      'gone again',
      () => write('alle/dyb/.referat.json', off),
      () => !reported(),
    );
  });

  it('a second one stops the first, at once', async () => {
    await write('alle/a.referat.txt', minutes(BAD_NUMBER));
    const first = checkAll();
    const second = checkAll();
    const start = Date.now();
    equal((await first).cancelled, true);
    ok(Date.now() - start < 2000, 'the first went on');
    equal((await second).cancelled, false);
  });

  it('is not stopped by a configuration that changes meanwhile, and is followed by it', async () => {
    const files = await Promise.all(
      Array.from({ length: 40 }, (_, n) => write(`alle/ny/${n}.referat.txt`, minutes(BAD_NUMBER))),
    );
    // A configuration that no test has opened: of another the editor may have an older text, which it refuses to save.
    await write('alle/ny/.referat.json', '{}');
    await until(
      'found',
      async () => (await checkAll()).total > 0 && files.every((file) => rulesIn(file).includes(RULE)),
    );
    const document = await rewrite('alle/ny/.referat.json', JSON.stringify({ rules: { [RULE]: 'off' } }));
    const summary = checkAll();
    ok(await document.save(), 'not saved');
    equal((await summary).cancelled, false);
    await until('gone with the rule', () => !files.some((file) => rulesIn(file).includes(RULE)));
  });

  it('happens by itself when the setting asks for it', async () => {
    const bad = await write('alle/selv/a.referat.txt', minutes(BAD_NUMBER));
    await open('x.referat.txt');
    // The search of a worker host learns of new files a little later.
    await until('known to the search', async () => (await vscode.workspace.findFiles('alle/selv/*')).length > 0);
    await setting('check.workspace', true);
    await until('found', () => rulesIn(bad).includes(RULE));
    await setting('check.workspace', undefined);
  });
});
