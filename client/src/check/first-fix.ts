/** "Vis første fund, der kan rettes": goes to a finding with a fix and opens the menu of quick fixes there. */
import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  Selection,
  type TextDocument,
  type TextEditor,
  window,
} from 'vscode';
import { chosenReferat, findingsOf } from '../chosen-referat.ts';
import { textLanguage } from '../settings.ts';

const TEXTS = {
  da: 'Der er ingen fund med en færdig rettelse i det referat, der er åbent.',
  en: 'The open referat has no findings with a ready fix.',
} as const;

/** So many findings are asked for their fixes before giving up. */
const MOST_ASKED = 50;

/** The command. Gives the editor it went to; undefined when there is nothing to go to. */
export async function showFirstFix(): Promise<TextEditor | undefined> {
  const document = await chosenReferat();
  if (document === undefined) return undefined;
  const finding = await firstFixableNow(document);
  if (finding === undefined) {
    void window.showInformationMessage(TEXTS[textLanguage(document)]);
    return undefined;
  }
  // The cursor is there before the menu is asked for: one that moves later closes it.
  const selection = new Selection(finding.range.start, finding.range.start);
  const editor = await window.showTextDocument(document, { selection });
  // The menu stays open until the user chooses: nothing to wait for.
  void commands.executeCommand('editor.action.quickFix');
  return editor;
}

/** VS Code drops a question when the text changes under it: then it is asked of the new text. */
async function firstFixableNow(document: TextDocument): Promise<Diagnostic | undefined> {
  for (;;) {
    const { version } = document;
    try {
      return await firstFixable(document);
    } catch (error) {
      if (document.version === version) throw error;
    }
  }
}

async function firstFixable(document: TextDocument): Promise<Diagnostic | undefined> {
  for (const finding of findingsOf(document).slice(0, MOST_ASKED)) {
    const actions = await commands.executeCommand<CodeAction[] | undefined>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      CodeActionKind.QuickFix.value,
    );
    // The others only lead to the rule.
    if (actions?.some(({ edit, isPreferred }) => edit !== undefined || isPreferred === true)) return finding;
  }
  return undefined;
}
