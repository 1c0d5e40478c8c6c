/** The language status item: which layout was recognised, how many items, how many problems. Loaded with the client library. */
import {
  DiagnosticSeverity,
  Disposable,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { LANGUAGE_ID, STATUS_NOTIFICATION, type StatusParams } from '../../../server/src/protocol.ts';
import { texts } from '../settings.ts';
import { statusDetail, statusText } from './status-text.ts';

/** Shows the item and keeps it true until disposed. Call it before the client is started. */
export function registerStatusItem(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('referat.status', { language: LANGUAGE_ID });
  item.name = 'Referat';
  const known = new Map<string, StatusParams>();

  const show = (): void => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE_ID) return;
    const say = texts(document);
    const status = known.get(document.uri.toString());
    const stopped = client.state === State.Stopped || client.state === State.StartFailed;
    const { problems, severity } = problemsOf(document);
    item.text = stopped ? say.serverStopped : status === undefined ? say.reading : statusText(status, say);
    item.detail = say.problems(problems);
    item.accessibilityInformation = { label: `${item.text}: ${statusDetail(status, problems, say)}` };
    item.severity = stopped ? LanguageStatusSeverity.Error : severity;
    item.busy = !stopped && status === undefined;
    item.command = stopped
      ? { command: 'referat.restartServer', title: say.restart }
      : { command: 'workbench.actions.view.problems', title: say.showProblems };
  };
  show();

  return Disposable.from(
    item,
    client.onNotification(STATUS_NOTIFICATION, (status: StatusParams) => {
      known.set(status.uri, status);
      show();
    }),
    client.onDidChangeState(show),
    window.onDidChangeActiveTextEditor(show),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) show();
    }),
    workspace.onDidOpenTextDocument(show),
    workspace.onDidCloseTextDocument((document) => known.delete(document.uri.toString())),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('referat.language')) show();
    }),
  );
}

/** Problems of every source in the document; hints are not counted, as in the Problems view. */
function problemsOf(document: TextDocument): { problems: number; severity: LanguageStatusSeverity } {
  let problems = 0;
  let severity = LanguageStatusSeverity.Information;
  for (const diagnostic of languages.getDiagnostics(document.uri)) {
    if (diagnostic.severity === DiagnosticSeverity.Hint) continue;
    problems++;
    if (diagnostic.severity === DiagnosticSeverity.Error) severity = LanguageStatusSeverity.Error;
    else if (diagnostic.severity === DiagnosticSeverity.Warning)
      severity = Math.max(severity, LanguageStatusSeverity.Warning);
  }
  return { problems, severity };
}
