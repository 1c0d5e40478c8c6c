/** The task "Kontrollér alle referater": the bundled command line, run by the editor's own Node. Desktop and remote only. */
import {
  type Disposable,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskScope,
  tasks,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import { textLanguage } from '../settings.ts';
import { QUALITY_TEXTS } from './quality-texts.ts';

const TYPE = 'referat';
/** One for each degree: the words of the command line are the user's, VS Code's degrees are not. */
const MATCHERS = ['$referat-fejl', '$referat-advarsel', '$referat-oplysning'];

interface CheckDefinition extends TaskDefinition {
  readonly task: 'check';
  /** Files, folders or patterns, counted from the workspace folder; everything when absent. */
  readonly files?: readonly string[];
}

/** @param extension address of the extension, below which the command line lies */
export function registerCheckTask(extension: Uri): Disposable {
  const cli = Uri.joinPath(extension, 'dist', 'cli.js').fsPath;
  return tasks.registerTaskProvider(TYPE, {
    provideTasks: () =>
      (workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === 'file')
        .map((folder) => checkTask(cli, { type: TYPE, task: 'check' }, folder)),
    resolveTask: (task) => {
      const definition = task.definition as CheckDefinition;
      const folder = typeof task.scope === 'object' ? task.scope : workspace.workspaceFolders?.[0];
      return definition.task === 'check' ? checkTask(cli, definition, folder, task.name) : undefined;
    },
  });
}

function checkTask(
  cli: string,
  definition: CheckDefinition,
  folder: WorkspaceFolder | undefined,
  name = QUALITY_TEXTS[textLanguage(folder)].taskCheckAll,
): Task {
  const files = definition.files?.length ? definition.files : ['.'];
  const execution = new ProcessExecution(process.execPath, [cli, 'check', '--lang', textLanguage(folder), ...files], {
    // The editor's binary is Node when it is told so; a server's is Node anyway.
    env: { ELECTRON_RUN_AS_NODE: '1' },
    ...(folder ? { cwd: folder.uri.fsPath } : {}),
  });
  const task = new Task(definition, folder ?? TaskScope.Workspace, name, 'referat', execution, MATCHERS);
  task.group = TaskGroup.Test;
  return task;
}
