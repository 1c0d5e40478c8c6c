/** "Udgiv…": what stops it and what is left out is shown first, then the user says where to, and nothing is published unseen. */
import { env, Uri, window } from 'vscode';
import { textLanguage } from '../settings.ts';
import { fileOnDisk } from './file-on-disk.ts';
import { summaryOf } from './gate-summary.ts';
import { PUBLISH_TEXTS } from './publish-texts.ts';
import type { RunCli } from './run-cli.ts';

/** Answers given beforehand; without, the user is asked. */
export interface PublishAnswers {
  readonly folder?: Uri;
  /** Who answers for errors that stand. */
  readonly by?: string;
}

/** Address of the web page; undefined when nothing was published. */
export async function publish(
  run: RunCli,
  resource: Uri | undefined,
  answers: PublishAnswers,
): Promise<Uri | undefined> {
  const file = await fileOnDisk(resource);
  if (!file) return undefined;
  const language = textLanguage(file.document);
  const say = PUBLISH_TEXTS[language];
  const common = ['publish', '--profile', 'offentlig', '--lang', language];
  // A folder is asked for even where nothing is written.
  const trial = await run([...common, '--dry-run', '--out', file.folder, '--', file.name], file.folder);
  if (trial.code === 2) {
    void window.showErrorMessage(say.failed(summaryOf(trial, file.name).join(' ')));
    return undefined;
  }
  const stopped = trial.code === 1;
  const by = stopped ? (answers.by ?? (await askName(summaryOf(trial, file.name), say))) : undefined;
  if (stopped && by === undefined) return undefined;
  if (!stopped && !answers.folder && !(await confirm(summaryOf(trial, file.name), say))) return undefined;
  const folder = answers.folder ?? (await askFolder(say));
  if (!folder) return undefined;
  const override = by === undefined ? [] : ['--override', by];
  const done = await run([...common, ...override, '--out', folder.fsPath, '--', file.name], file.folder);
  if (done.code !== 0) {
    void window.showErrorMessage(say.failed(summaryOf(done, file.name).join(' ')));
    return undefined;
  }
  const page = Uri.joinPath(folder, `${file.name.replace(/(?:\.referat)?\.(?:txt|md)$|\.referat$/i, '')}.html`);
  void window.showInformationMessage(say.published(folder.fsPath), say.openPage).then((choice) => {
    if (choice === say.openPage) void env.openExternal(page);
  });
  return page;
}

type Texts = (typeof PUBLISH_TEXTS)['da'];

async function confirm(lines: readonly string[], say: Texts): Promise<boolean> {
  const detail = lines.length === 0 ? say.nothingLeftOut : lines.join('\n');
  return (await window.showInformationMessage(say.ready, { modal: true, detail }, say.chooseFolder)) !== undefined;
}

/** Errors stand: the user mends them, or gives the name of whoever answers for them. */
async function askName(lines: readonly string[], say: Texts): Promise<string | undefined> {
  const choice = await window.showWarningMessage(
    say.stopped,
    { modal: true, detail: lines.join('\n') },
    say.showProblems,
    say.anyway,
  );
  if (choice === say.showProblems) {
    const { commands } = await import('vscode');
    await commands.executeCommand('workbench.actions.view.problems');
    return undefined;
  }
  if (choice !== say.anyway) return undefined;
  const name = await window.showInputBox({
    title: say.anyway,
    prompt: say.whoAnswers,
    validateInput: (value) => (value.trim() === '' ? say.writeName : undefined),
  });
  return name?.trim() || undefined;
}

async function askFolder(say: Texts): Promise<Uri | undefined> {
  const [folder] =
    (await window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      title: say.chooseFolder,
      openLabel: say.publishHere,
    })) ?? [];
  return folder;
}
