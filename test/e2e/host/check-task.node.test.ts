import * as vscode from 'vscode';
import { equal, ok } from '../support/assert.ts';
import { BAD_NUMBER, minutes, remove, write } from '../support/files.ts';
import { until } from '../support/wait.ts';
import { closeAll, open, uri } from '../support/workspace.ts';

describe('the task', () => {
  after(async () => {
    await closeAll();
    await remove('opgave');
  });

  it('runs the bundled command line and its findings come to Problems', async () => {
    const bad = await write('opgave/a.referat.txt', minutes(BAD_NUMBER));
    await open('x.referat.txt');
    const [task] = await vscode.tasks.fetchTasks({ type: 'referat' });
    ok(task, 'no task');
    equal(task.name, 'Kontrollér alle referater');
    const ended = new Promise<number | undefined>((resolve) => {
      const listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.name !== task.name) return;
        listening.dispose();
        resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(task);
    // The samples hold errors, so the command line ends with 1.
    equal(await ended, 1);
    const numbers = await until('findings', () => {
      const found = vscode.languages.getDiagnostics(bad).filter(({ code }) => code === 'malformed-journal-number');
      return found.length > 0 ? found : undefined;
    });
    equal(numbers[0]?.severity, vscode.DiagnosticSeverity.Error);
    equal(
      (await vscode.workspace.openTextDocument(uri('opgave/a.referat.txt'))).lineAt(numbers[0]?.range.start.line ?? 0)
        .text,
      BAD_NUMBER,
    );
  });
});
