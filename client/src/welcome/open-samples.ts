/**
 * "Åbn eksempler": shows the shipped referater as documents of the user's own, so that everything can be tried on them.
 * On disk they are copied to a folder of the extension's; in the browser they are opened as unsaved documents.
 */
import {
  commands,
  type ExtensionContext,
  FileType,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { LANGUAGE_ID } from '../../../server/src/protocol.ts';
import { textLanguage } from '../settings.ts';
import { SAMPLE_ATTACHMENTS, SAMPLE_DOCUMENTS, SAMPLE_FOLDER, SAMPLES_SHOWN } from './sample-documents.ts';

const TEXTS = {
  da: {
    folder: 'Eksempler',
    offer: 'Eksemplerne ligger i en mappe for sig. Åbn mappen for at se bilag og sager på tværs af møderne.',
    open: 'Åbn mappen',
  },
  en: {
    folder: 'Eksempler',
    offer: 'The samples are in a folder of their own. Open it to see attachments and cases across the meetings.',
    open: 'Open the folder',
  },
} as const;

/** Folders of changed samples that are kept beside each other before the last one is used again. */
const MOST_FOLDERS = 50;

/** The command. Gives the folder of the copies; undefined where the documents are unsaved. */
export async function openSamples(context: ExtensionContext, onDisk: boolean): Promise<Uri | undefined> {
  if (!onDisk) {
    for (const name of SAMPLES_SHOWN) {
      const content = new TextDecoder().decode(await workspace.fs.readFile(shipped(context, name)));
      await show(await workspace.openTextDocument({ language: LANGUAGE_ID, content }));
    }
    return undefined;
  }
  const folder = await copies(context);
  for (const name of SAMPLES_SHOWN) await show(await workspace.openTextDocument(Uri.joinPath(folder, name)));
  if (workspace.getWorkspaceFolder(folder) === undefined) void offerFolder(folder);
  return folder;
}

/** In the first column, also when a walkthrough or a panel has the focus. */
async function show(document: TextDocument): Promise<void> {
  await window.showTextDocument(document, { viewColumn: ViewColumn.One, preview: false });
}

async function offerFolder(folder: Uri): Promise<void> {
  const say = TEXTS[textLanguage()];
  const answer = await window.showInformationMessage(say.offer, say.open);
  if (answer === say.open) await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: true });
}

function shipped(context: ExtensionContext, name: string): Uri {
  return Uri.joinPath(context.extensionUri, ...SAMPLE_FOLDER, ...name.split('/'));
}

/** A folder with the samples as they were shipped: one whose documents somebody has worked on is left as it is. */
async function copies(context: ExtensionContext): Promise<Uri> {
  const base = TEXTS[textLanguage()].folder;
  for (let number = 1; ; number++) {
    const folder = Uri.joinPath(context.globalStorageUri, number === 1 ? base : `${base} ${number}`);
    const state = await stateOf(context, folder);
    if (state === 'absent') await copyTo(context, folder);
    if (state !== 'changed' || number === MOST_FOLDERS) return folder;
  }
}

async function stateOf(context: ExtensionContext, folder: Uri): Promise<'absent' | 'unchanged' | 'changed'> {
  if ((await typeOf(folder)) !== FileType.Directory) return 'absent';
  for (const name of SAMPLE_DOCUMENTS) {
    const copy = Uri.joinPath(folder, name);
    const open = workspace.textDocuments.find(({ uri }) => uri.toString() === copy.toString());
    if (open?.isDirty || (await typeOf(copy)) !== FileType.File) return 'changed';
    const [one, other] = await Promise.all([copy, shipped(context, name)].map((uri) => workspace.fs.readFile(uri)));
    if (new TextDecoder().decode(one) !== new TextDecoder().decode(other)) return 'changed';
  }
  return 'unchanged';
}

async function typeOf(uri: Uri): Promise<FileType | undefined> {
  try {
    return (await workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}

async function copyTo(context: ExtensionContext, folder: Uri): Promise<void> {
  for (const name of [...SAMPLE_DOCUMENTS, ...SAMPLE_ATTACHMENTS]) {
    const bytes = await workspace.fs.readFile(shipped(context, name));
    await workspace.fs.writeFile(Uri.joinPath(folder, ...name.split('/')), bytes);
  }
}
