/** What can be done about a finding besides mending it: turn its rule off, read why it is there. */
import {
  CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  Disposable,
  languages,
  type TextDocument,
  Uri,
} from 'vscode';
import { LANGUAGE_ID } from '../../server/src/protocol.ts';
import { changeConfiguration, type Outcome } from './configuration-file.ts';
import { QUALITY_TEXTS } from './quality-texts.ts';
import type { ServerControl } from './server-control.ts';
import { textLanguage } from './settings.ts';

/** `source` of the server's problems. */
const SOURCE = 'referat';

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
  const say = QUALITY_TEXTS[textLanguage(document)];
  const byRule = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const rule = ruleOf(diagnostic);
    if (rule !== undefined) byRule.set(rule, [...(byRule.get(rule) ?? []), diagnostic]);
  }
  return [...byRule].flatMap(([rule, own]) => [
    action(say.disableRule(rule), 'referat.disableRule', [rule, document.uri], own),
    action(say.openRulePage(rule), 'referat.openRulePage', [rule], own),
  ]);
}

function action(title: string, command: string, args: unknown[], diagnostics: Diagnostic[]): CodeAction {
  const made = new CodeAction(title, CodeActionKind.QuickFix);
  made.command = { title, command, arguments: args };
  made.diagnostics = diagnostics;
  return made;
}

/** The rule that found it; undefined for somebody else's problems. */
function ruleOf({ source, code }: Diagnostic): string | undefined {
  const id = typeof code === 'object' ? code.value : code;
  return source === SOURCE && typeof id === 'string' ? id : undefined;
}

/** Writes `"rule": "off"` into the configuration that holds for the referat, and shows it. */
async function disableRule(control: ServerControl, rule: string, referat: unknown): Promise<Outcome | undefined> {
  await control.start();
  const { client } = control;
  if (!client?.isRunning() || !(referat instanceof Uri)) return undefined;
  return changeConfiguration(client, referat, { kind: 'rule-off', rule }, 'workspace');
}
