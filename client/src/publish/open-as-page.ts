/** "Udskriv som PDF": the referat as a web page in the user's own browser, which prints it or saves it as a PDF. */
import { env, Uri, window } from 'vscode';
import { textLanguage } from '../settings.ts';
import { fileOnDisk } from './file-on-disk.ts';
import { summaryOf } from './gate-summary.ts';
import { PUBLISH_TEXTS } from './publish-texts.ts';
import type { RunCli } from './run-cli.ts';

/** @param storage where the extension may keep files */
export async function openAsPage(run: RunCli, storage: Uri, resource: Uri | undefined): Promise<Uri | undefined> {
  const file = await fileOnDisk(resource);
  if (!file) return undefined;
  const language = textLanguage(file.document);
  const say = PUBLISH_TEXTS[language];
  const folder = Uri.joinPath(storage, 'udskrift');
  const args = ['export', '--format', 'html', '--lang', language, '--out', folder.fsPath, '--', file.name];
  const done = await run(args, file.folder);
  if (done.code !== 0) {
    void window.showErrorMessage(say.failed(summaryOf(done, file.name).join(' ')));
    return undefined;
  }
  const page = Uri.joinPath(folder, `${file.name.replace(/(?:\.referat)?\.(?:txt|md)$|\.referat$/i, '')}.html`);
  if (await env.openExternal(page)) void window.showInformationMessage(say.printThere);
  return page;
}
