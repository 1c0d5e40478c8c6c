/** "Slå reglen fra her": writes `"rule": "off"` into the configuration that holds for the referat, and says so; no file is thrown at anybody. */
import { Uri, window, workspace } from 'vscode';
import { namedRule } from '../../../server/src/texts/rules/rule-names.ts';
import { QUALITY_TEXTS } from '../check/quality-texts.ts';
import type { ServerControl } from '../server/server-control.ts';
import { textLanguage } from '../settings.ts';
import { type Changed, changeConfiguration, type Outcome, undoChange } from './configuration-file.ts';

export async function disableRule(
  control: ServerControl,
  rule: string,
  referat: unknown,
): Promise<Outcome | undefined> {
  await control.start();
  const { client } = control;
  if (!client?.isRunning() || !(referat instanceof Uri)) return undefined;
  const outcome = await changeConfiguration(client, referat, { kind: 'rule-off', rule }, 'workspace', 'unseen');
  if ('file' in outcome) void tell(control, rule, outcome, referat);
  return outcome;
}

async function tell(control: ServerControl, rule: string, change: Changed, referat: Uri): Promise<void> {
  const language = textLanguage(referat);
  const say = QUALITY_TEXTS[language];
  const folder = Uri.joinPath(change.file, '..').path;
  const done = say.ruleDisabled(namedRule(rule, language), folder.slice(folder.lastIndexOf('/') + 1));
  const choice = await window.showInformationMessage(done, say.undo, say.showFile);
  if (choice === say.showFile) await window.showTextDocument(await workspace.openTextDocument(change.file));
  if (choice !== say.undo || !control.client) return;
  if (!(await undoChange(control.client, change))) void window.showWarningMessage(say.changedSince);
}
