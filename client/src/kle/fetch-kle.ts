/** "Hent KLE": says where from, downloads both files, keeps them in the extension's own folder and points the setting there. */
import {
  ConfigurationTarget,
  type ExtensionContext,
  env,
  ProgressLocation,
  UIKind,
  Uri,
  window,
  workspace,
} from 'vscode';
import { SETTINGS_SECTION } from '../../../server/src/protocol.ts';
import { QUALITY_TEXTS, type QualityTexts } from '../check/quality-texts.ts';
import type { ServerControl } from '../server/server-control.ts';
import { textLanguage } from '../settings.ts';
import { downloadKle, KLE_BASE, type KleDownload, type KleFailure, kleAddresses } from './kle-download.ts';
import { kleFolder } from './kle-setting.ts';

/** The command. Nothing is asked of the network before the user has seen the addresses and said yes. */
export async function fetchKleCommand(context: ExtensionContext, control: ServerControl): Promise<Uri | undefined> {
  const say = QUALITY_TEXTS[textLanguage()];
  const detail = say.kleDetail(kleAddresses(KLE_BASE).join('\n'));
  const host = new URL(KLE_BASE).host;
  const choice = await window.showInformationMessage(say.kleQuestion(host), { modal: true, detail }, say.kleFetch);
  return choice === say.kleFetch ? fetchKle(context, control, KLE_BASE) : undefined;
}

/** What the command does after the yes. `base` is where the files are fetched from. Gives the folder, undefined on failure. */
export async function fetchKle(
  context: ExtensionContext,
  control: ServerControl,
  base: string,
): Promise<Uri | undefined> {
  const say = QUALITY_TEXTS[textLanguage()];
  const { host } = new URL(base);
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, title: say.kleFetching, cancellable: true },
    async (_, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      try {
        return await downloadKle(base, abort.signal);
      } catch (error) {
        return abort.signal.aborted ? undefined : (error as Error);
      }
    },
  );
  if (result === undefined) return undefined;
  if (result instanceof Error || 'code' in result) {
    void window.showErrorMessage(say.kleFailed(host, reasonOf(result, say)));
    return undefined;
  }
  const folder = await keep(result, kleFolder(context));
  const value = folder.scheme === 'file' ? folder.fsPath : folder.toString();
  await workspace.getConfiguration(SETTINGS_SECTION).update('kle', value, ConfigurationTarget.Global);
  // The path may be the one that was set before, with a newer edition in it.
  await control.client?.sendNotification('workspace/didChangeConfiguration', { settings: null });
  void window.showInformationMessage(say.kleFetched(result.published || say.kleUndated, host));
  return folder;
}

/** Written beside and then renamed, so that a reader never meets half a file. */
async function keep({ files }: KleDownload, folder: Uri): Promise<Uri> {
  await workspace.fs.createDirectory(folder);
  for (const { name, bytes } of files) {
    const target = Uri.joinPath(folder, name);
    const half = Uri.joinPath(folder, `${name}.ny`);
    await workspace.fs.writeFile(half, bytes);
    await workspace.fs.rename(half, target, { overwrite: true });
  }
  return folder;
}

function reasonOf(failure: KleFailure | Error, say: QualityTexts): string {
  if (failure instanceof Error) {
    // A browser does not tell why it refused; it is the other server's leave that is missing.
    const inBrowser = env.uiKind === UIKind.Web && env.remoteName === undefined;
    const cause = failure.cause instanceof Error ? failure.cause.message : '';
    return inBrowser ? say.kleBlocked : [failure.message, cause].filter(Boolean).join(': ');
  }
  switch (failure.code) {
    case 'status':
      return say.kleStatus(failure.status);
    case 'not-kle':
      return say.kleNotKle(failure.file);
    case 'too-large':
      return say.kleTooLarge(failure.file);
  }
}
