/** The referat a command is about, as a file that another program can read. */
import path from 'node:path';
import { type TextDocument, type Uri, window } from 'vscode';
import { LANGUAGE_ID } from '../../../server/src/protocol.ts';
import { commandDocument, tellNone } from '../files/too-large.ts';
import { textLanguage } from '../settings.ts';
import { PUBLISH_TEXTS } from './publish-texts.ts';

export interface FileOnDisk {
  readonly document: TextDocument;
  readonly folder: string;
  /** Without folders. */
  readonly name: string;
}

/** Saves what is not saved yet; undefined, and said, where there is no file. */
export async function fileOnDisk(resource: Uri | undefined): Promise<FileOnDisk | undefined> {
  const document = await commandDocument(resource);
  const say = PUBLISH_TEXTS[textLanguage(document)];
  if (document?.languageId !== LANGUAGE_ID) {
    await tellNone(say.noReferat);
    return undefined;
  }
  if (document.uri.scheme !== 'file' || (document.isDirty && !(await document.save()))) {
    void window.showInformationMessage(say.saveFirst);
    return undefined;
  }
  const { fsPath } = document.uri;
  return { document, folder: path.dirname(fsPath), name: path.basename(fsPath) };
}
