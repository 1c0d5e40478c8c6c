/** "Udgiv…": what stops it and what is left out is shown first, then the user says where to, and nothing is published unseen. */
import { commands, env, Uri, window } from 'vscode';
import {
  PUBLISH_REQUEST,
  type PublishedBytes,
  type PublishParams,
  type PublishResult,
} from '../../../server/src/protocol.ts';
import type { ServerControl } from '../server/server-control.ts';
import { summaryOf } from './gate-summary.ts';
import { askFolder, keepFile } from './keep-file.ts';
import type { PublishTexts } from './publish-texts.ts';
import { savedReferat } from './saved-referat.ts';

/** Answers given beforehand; without, the user is asked. */
export interface PublishAnswers {
  readonly folder?: Uri;
  /** Who answers for errors that stand. */
  readonly by?: string;
}

/** Address of the web page; undefined when nothing was published. */
export async function publish(
  control: ServerControl,
  resource: Uri | undefined,
  answers: PublishAnswers,
): Promise<Uri | undefined> {
  const referat = await savedReferat(control, resource);
  if (!referat) return undefined;
  const { document, say, ask } = referat;
  const pass = async (more: Omit<PublishParams, 'textDocument' | 'time'>): Promise<PublishResult | undefined> => {
    const answer = await ask(PUBLISH_REQUEST, { time: new Date().toISOString(), ...more });
    if (answer?.fault === undefined) return answer;
    void window.showErrorMessage(say.failed(answer.fault));
    return undefined;
  };
  const trial = await pass({ trial: true });
  if (!trial) return undefined;
  const stopped = trial.errors.length > 0;
  const by = stopped ? (answers.by ?? (await askName(summaryOf(trial), say))) : undefined;
  if (stopped && by === undefined) return undefined;
  if (!stopped && !answers.folder && !(await confirm(summaryOf(trial), say))) return undefined;
  const beside = Uri.joinPath(document.uri, '..');
  const folder = answers.folder ?? (await askFolder(beside, say.chooseFolder, say.publishHere));
  if (!folder) return undefined;
  const { files = [] } = (await pass(by === undefined ? {} : { by })) ?? {};
  return writeAll(files, folder, say);
}

/** The page's address; undefined, and said, when a file could not be written. The receipt comes last: without it nothing was published. */
async function writeAll(files: readonly PublishedBytes[], folder: Uri, say: PublishTexts): Promise<Uri | undefined> {
  const [first] = files;
  if (!first) return undefined;
  for (const file of files) if (!(await keepFile(Uri.joinPath(folder, file.name), file, say))) return undefined;
  const page = Uri.joinPath(folder, first.name);
  // What lies elsewhere no browser can open by its address.
  const choices = page.scheme === 'file' ? [say.openPage] : [];
  void window.showInformationMessage(say.published(folder.fsPath), ...choices).then((choice) => {
    if (choice === say.openPage) void env.openExternal(page);
  });
  return page;
}

async function confirm(lines: readonly string[], say: PublishTexts): Promise<boolean> {
  const detail = lines.length === 0 ? say.nothingLeftOut : lines.join('\n');
  return (await window.showInformationMessage(say.ready, { modal: true, detail }, say.chooseFolder)) !== undefined;
}

/** Errors stand: the user mends them, or gives the name of whoever answers for them. */
async function askName(lines: readonly string[], say: PublishTexts): Promise<string | undefined> {
  const choice = await window.showWarningMessage(
    say.stopped,
    { modal: true, detail: lines.join('\n') },
    say.showProblems,
    say.anyway,
  );
  if (choice === say.showProblems) {
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
