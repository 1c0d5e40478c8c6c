/** Which referat a command is about that is called while something else has the focus: the walkthrough, a list, a page. */
import { type Diagnostic, languages, TabInputText, type TextDocument, window, workspace } from 'vscode';
import { isFinding } from '../../server/src/protocol/finding-source.ts';
import { LANGUAGE_ID } from '../../server/src/protocol.ts';
import { tooLarge } from './files/too-large.ts';
import { textLanguage } from './settings.ts';

const NONE = { da: 'Åbn først et referat.', en: 'First open a referat.' } as const;

/**
 * The referat in the active editor, else one in a tab, with findings if there is one; tells when there is none, or when the
 * one in front cannot be read.
 */
export async function chosenReferat(): Promise<TextDocument | undefined> {
  const active = window.activeTextEditor?.document;
  if (active?.languageId === LANGUAGE_ID) return active;
  const unread = await tooLarge();
  if (unread !== undefined) {
    void window.showInformationMessage(unread);
    return undefined;
  }
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs).map(({ input }) => input);
  const shown = new Set(tabs.flatMap((input) => (input instanceof TabInputText ? [input.uri.toString()] : [])));
  const loaded = workspace.textDocuments.filter(({ languageId, isClosed }) => languageId === LANGUAGE_ID && !isClosed);
  const inTabs = loaded.filter(({ uri }) => shown.has(uri.toString()));
  // Documents stay loaded for a while after their tab has gone: the walkthrough takes the place of a file in preview.
  const open = inTabs.length > 0 ? inTabs : loaded;
  const document = open.find((each) => findingsOf(each).length > 0) ?? open[0];
  if (document === undefined) void window.showInformationMessage(NONE[textLanguage()]);
  return document;
}

/** The document's findings from top to bottom. */
export function findingsOf(document: TextDocument): Diagnostic[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(isFinding)
    .sort((one, other) => one.range.start.compareTo(other.range.start));
}
