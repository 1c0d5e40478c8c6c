/** "Hent fra Word, PDF eller webside…": two questions, then an unsaved referat and a sentence on what is not in it. */
import { ProgressLocation, type QuickPickItem, type Uri, window, workspace } from 'vscode';
import type { ImportAnswer, ImportLayout, ImportRequest } from '../../../server/src/protocol/import.ts';
import { LANGUAGE_ID } from '../../../server/src/protocol.ts';
import { textLanguage } from '../settings.ts';
import { IMPORT_TEXTS } from './import-texts.ts';

/** Reads in a thread or worker of its own; ended when the signal says so. */
export type ReadImport = (request: ImportRequest, signal: AbortSignal) => Promise<ImportAnswer>;

interface ChosenLayout {
  readonly layout: ImportLayout;
  readonly model?: string;
}

/** Gives the new document's address; undefined when the user has changed their mind or the file cannot be read. */
export async function importFile(read: ReadImport, file?: Uri, layout?: ImportLayout): Promise<Uri | undefined> {
  const say = IMPORT_TEXTS[textLanguage()];
  const source = file ?? (await askFile());
  if (source === undefined) return undefined;
  const chosen = layout === undefined ? await askLayout() : { layout };
  if (chosen === undefined) return undefined;
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  const options = { location: ProgressLocation.Notification, title: say.reading(name), cancellable: true };
  const answer = await window.withProgress(options, async (_progress, cancelled) => {
    const stop = new AbortController();
    cancelled.onCancellationRequested(() => stop.abort());
    try {
      const bytes = await workspace.fs.readFile(source);
      const answered = await read({ bytes, language: textLanguage(), ...chosen }, stop.signal);
      return stop.signal.aborted ? undefined : answered;
    } catch {
      return { fault: say.unreadable };
    }
  });
  if (answer === undefined) return undefined;
  if ('fault' in answer) {
    void window.showErrorMessage(say.failed(name, answer.fault));
    return undefined;
  }
  const document = await workspace.openTextDocument({ language: LANGUAGE_ID, content: answer.text });
  await window.showTextDocument(document);
  void window.showInformationMessage([say.done(name, answer.items), ...answer.notes].join(' '));
  return document.uri;
}

async function askFile(): Promise<Uri | undefined> {
  const say = IMPORT_TEXTS[textLanguage()];
  const [file] =
    (await window.showOpenDialog({
      title: say.chooseFile,
      openLabel: say.open,
      filters: { [say.documents]: ['docx', 'docm', 'pdf', 'html', 'htm', 'json'], [say.allFiles]: ['*'] },
    })) ?? [];
  return file;
}

/** The house's layout is that of a referat the user has open. */
async function askLayout(): Promise<ChosenLayout | undefined> {
  const say = IMPORT_TEXTS[textLanguage()];
  const active = window.activeTextEditor?.document;
  const open = [...(active ? [active] : []), ...workspace.textDocuments].find(
    ({ languageId, isUntitled }) => languageId === LANGUAGE_ID && !isUntitled,
  );
  const like = open && {
    label: say.likeLayout(open.uri.path.slice(open.uri.path.lastIndexOf('/') + 1)),
    detail: say.likeLayoutDetail,
    layout: 'house' as const,
    model: open.getText(),
  };
  const items: (QuickPickItem & ChosenLayout)[] = [
    { label: say.ownLayout, detail: say.ownLayoutDetail, layout: 'house' },
    ...(like ? [like] : []),
    { label: say.firstAgenda, detail: say.firstAgendaDetail, layout: 'firstagenda' },
  ];
  const choice = await window.showQuickPick(items, { title: say.chooseFile, placeHolder: say.whichLayout });
  return choice && { layout: choice.layout, ...(choice.model === undefined ? {} : { model: choice.model }) };
}
