/** What can be done about a finding besides mending it: turn its rule off, read why it is there. */
import {
  CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  Disposable,
  languages,
  type TextDocument,
} from 'vscode';
import { isFinding } from '../../../server/src/protocol/finding-source.ts';
import { LANGUAGE_ID } from '../../../server/src/protocol.ts';
import { namedRule } from '../../../server/src/texts/rules/rule-names.ts';
import { disableRule } from '../configuration/disable-rule.ts';
import type { ServerControl } from '../server/server-control.ts';
import { textLanguage } from '../settings.ts';
import { QUALITY_TEXTS } from './quality-texts.ts';

export function registerFindingActions(control: ServerControl): Disposable {
  return Disposable.from(
    languages.registerCodeActionsProvider(
      { language: LANGUAGE_ID },
      { provideCodeActions: (document, _range, { diagnostics }) => actionsFor(document, diagnostics) },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    commands.registerCommand('referat.disableRule', (rule: unknown, referat: unknown) =>
      disableRule(control, String(rule), referat),
    ),
  );
}

/** Two actions for each rule that has something to say here; the mending ones come from the server. */
function actionsFor(document: TextDocument, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const language = textLanguage(document);
  const say = QUALITY_TEXTS[language];
  const byRule = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const rule = ruleOf(diagnostic);
    if (rule !== undefined) byRule.set(rule, [...(byRule.get(rule) ?? []), diagnostic]);
  }
  return [...byRule].flatMap(([rule, own]) => [
    action(say.disableRule(namedRule(rule, language)), 'referat.disableRule', [rule, document.uri], own),
    action(say.openRulePage(namedRule(rule, language)), 'referat.openRulePage', [rule], own),
  ]);
}

function action(title: string, command: string, args: unknown[], diagnostics: Diagnostic[]): CodeAction {
  const made = new CodeAction(title, CodeActionKind.QuickFix);
  made.command = { title, command, arguments: args };
  made.diagnostics = diagnostics;
  return made;
}

/** The rule that found it; undefined for somebody else's problems. */
function ruleOf(diagnostic: Diagnostic): string | undefined {
  const { code } = diagnostic;
  const id = typeof code === 'object' ? code.value : code;
  return isFinding(diagnostic) && typeof id === 'string' ? id : undefined;
}
