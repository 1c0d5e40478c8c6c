/** "Udskriv som PDF": the referat as a web page in the user's own browser, which prints it or saves it as a PDF. */
import { env, UIKind, Uri, window } from 'vscode';
import { EXPORT_REQUEST } from '../../../server/src/protocol.ts';
import type { ServerControl } from '../server/server-control.ts';
import { keepFile } from './keep-file.ts';
import { savedReferat } from './saved-referat.ts';

/**
 * A window in a browser cannot open a file in a tab, so there the user keeps the page and opens it.
 * @param storage where the extension may keep files
 * @param target answers the question where the page is kept
 * @returns the page; undefined when there is none
 */
export async function openAsPage(
  control: ServerControl,
  storage: Uri,
  resource: Uri | undefined,
  target: Uri | undefined,
): Promise<Uri | undefined> {
  const referat = await savedReferat(control, resource);
  const made = await referat?.ask(EXPORT_REQUEST, { format: 'html' });
  if (referat && made?.fault !== undefined) void window.showErrorMessage(referat.say.failed(made.fault));
  const page = made?.files[0];
  if (!referat || !page) return undefined;
  const { document, say } = referat;
  const inBrowser = env.uiKind === UIKind.Web;
  const file = inBrowser
    ? (target ?? (await askTarget(Uri.joinPath(document.uri, '..', page.name), say.keepPage)))
    : Uri.joinPath(storage, 'udskrift', page.name);
  if (!file || !(await keepFile(file, page, say))) return undefined;
  if (inBrowser) void window.showInformationMessage(say.printKept(page.name));
  else if (await env.openExternal(file)) void window.showInformationMessage(say.printThere);
  return file;
}

function askTarget(defaultUri: Uri, title: string): Thenable<Uri | undefined> {
  return window.showSaveDialog({ defaultUri, title, filters: { HTML: ['html'] } });
}
