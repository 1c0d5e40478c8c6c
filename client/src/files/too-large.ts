/** Texts that VS Code opens but gives no extension: it shows files over 50 MB itself and tells nobody what is in them. */
import { TabInputText, type TextDocument, type Uri, window, workspace } from 'vscode';
import { textLanguage } from '../settings.ts';

const SENTENCE = {
  da: 'Filen er så stor (over 50 MB), at VS Code ikke giver Referat dens tekst. Del den i flere filer.',
  en: 'The file is so large (over 50 MB) that VS Code gives Referat no text of it. Split it into several files.',
} as const;

/** VS Code's limit, in characters; a file has at least as many bytes. */
const LIMIT = 50 * 1024 * 1024;

/** Names that a referat may have; others in front of the user are pictures and office documents. */
const NAME = /\.(?:referat|txt|md)$/i;

/** A sentence about the text in front, when it is too large to be seen from here; undefined for all others. Never rejects. */
export async function tooLarge(): Promise<string | undefined> {
  if (window.activeTextEditor) return undefined;
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText && NAME.test(input.uri.path) ? aboutSize(input.uri) : undefined;
}

/** Tells that a command wants a referat in front of it: `sentence`, or why the one that is there will not do. */
export async function tellNone(sentence: string): Promise<void> {
  void window.showInformationMessage((await tooLarge()) ?? sentence);
}

/** The document that a command is about: the one it was called for, else the one in front. Undefined when there is no text. */
export async function commandDocument(resource: Uri | undefined): Promise<TextDocument | undefined> {
  if (!resource) return window.activeTextEditor?.document;
  try {
    return await workspace.openTextDocument(resource);
  } catch {
    return undefined;
  }
}

async function aboutSize(uri: Uri): Promise<string | undefined> {
  const key = uri.toString();
  if (workspace.textDocuments.some((document) => document.uri.toString() === key)) return undefined;
  try {
    const { size } = await workspace.fs.stat(uri);
    return size > LIMIT ? SENTENCE[textLanguage(uri)] : undefined;
  } catch {
    return undefined;
  }
}
