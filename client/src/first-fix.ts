/** "Vis første fund, der kan rettes": goes to a finding with a fix and opens the menu of quick fixes there. */
import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  languages,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  window,
  workspace,
} from 'vscode';
import { LANGUAGE_ID } from '../../server/src/protocol.ts';
import { textLanguage } from './settings.ts';

const TEXTS = {
  da: {
    nothing: 'Der er ingen fund med en færdig rettelse i det referat, der er åbent.',
    none: 'Åbn først et referat.',
  },
  en: { nothing: 'The open referat has no findings with a ready fix.', none: 'First open a referat.' },
} as const;

/** So many findings are asked for their fixes before giving up. */
const MOST_ASKED = 50;

/** The command. Gives the editor it went to; undefined when there is nothing to go to. */
export async function showFirstFix(): Promise<TextEditor | undefined> {
  const document = chosen();
  const say = TEXTS[textLanguage(document)];
  if (document === undefined) {
    void window.showInformationMessage(say.none);
    return undefined;
  }
  const finding = await firstFixable(document);
  if (finding === undefined) {
    void window.showInformationMessage(say.nothing);
    return undefined;
  }
  const editor = await window.showTextDocument(document);
  editor.selection = new Selection(finding.range.start, finding.range.start);
  editor.revealRange(finding.range, TextEditorRevealType.InCenter);
  // The menu stays open until the user chooses: nothing to wait for.
  void commands.executeCommand('editor.action.quickFix');
  return editor;
}

/** The referat in the active editor; when that shows something else (the walkthrough), one that has findings. */
function chosen(): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active?.languageId === LANGUAGE_ID) return active;
  const open = workspace.textDocuments.filter(({ languageId, isClosed }) => languageId === LANGUAGE_ID && !isClosed);
  return open.find((document) => findings(document).length > 0) ?? open[0];
}

function findings(document: TextDocument): Diagnostic[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === LANGUAGE_ID)
    .sort((one, other) => one.range.start.compareTo(other.range.start));
}

async function firstFixable(document: TextDocument): Promise<Diagnostic | undefined> {
  for (const finding of findings(document).slice(0, MOST_ASKED)) {
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
