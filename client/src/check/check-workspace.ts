/** "Kontrollér alle referater": every referat of the workspace through the server, a few at a time. */
import {
  type CancellationToken,
  CancellationTokenSource,
  commands,
  type Disposable,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Diagnostic as ProtocolDiagnostic } from 'vscode-languageserver-protocol';
import { CHECK_FILES_REQUEST, type CheckFilesParams, type CheckFilesResult } from '../../../server/src/protocol.ts';
import type { DetectionMemory } from '../detection/detection-memory.ts';
import { findTextFiles } from '../detection/find-referater.ts';
import { unnamedReferater } from '../detection/unnamed-referater.ts';
import type { ServerControl } from '../server/server-control.ts';
import { textLanguage } from '../settings.ts';
import { batchesOf } from './check-batches.ts';
import { type CheckSummary, counted, NOTHING_CHECKED, summaryText } from './check-summary.ts';
import { ClosedFindings, MOST_CLOSED_FINDINGS } from './closed-findings.ts';
import { QUALITY_TEXTS } from './quality-texts.ts';

/** Files whose sizes are asked for at once. */
const STAT_AT_ONCE = 64;
/** A larger file is left to be opened on purpose. */
const LARGEST_BYTES = 32 * 1024 * 1024;

/** Without a folder there is nothing to look through: the way to one is offered. */
function offerFolder(): CheckSummary {
  const say = QUALITY_TEXTS[textLanguage()];
  void window.showInformationMessage(say.noFolderToCheck, say.openFolder).then((choice) => {
    if (choice === say.openFolder) void commands.executeCommand('vscode.openFolder');
  });
  return NOTHING_CHECKED;
}

type Report = (done: number, total: number) => void;

export class WorkspaceCheck implements Disposable {
  private readonly control: ServerControl;
  private readonly memory: DetectionMemory;
  private findings: ClosedFindings | undefined;
  private running: CancellationTokenSource | undefined;
  /** Files that look like referater and were left out of the last check. */
  private likely: readonly Uri[] = [];
  /** What the user asked for is running. */
  private asked = false;
  /** What was found by now may be wrong: looked at again when the user's check has ended. */
  private outdated = false;

  constructor(control: ServerControl, memory: DetectionMemory) {
    this.control = control;
    this.memory = memory;
  }

  /** The command: with progress that can be cancelled, and a message in the end. */
  async command(): Promise<CheckSummary> {
    if (!workspace.workspaceFolders?.length) return offerFolder();
    const summary = await this.all('notification');
    if (this.outdated && !this.running) void this.again();
    void this.tell(summary, this.likely);
    return summary;
  }

  /** Says what came of it; whoever takes the files that look like referater for such has them checked as well, now and later. */
  private async tell(summary: CheckSummary, likely: readonly Uri[]): Promise<void> {
    const say = QUALITY_TEXTS[textLanguage()];
    const alsoThese = summary.total === 0 ? say.checkLikely : say.checkLikelyToo;
    const buttons = [
      ...(summary.withFindings > 0 ? [say.showProblems] : []),
      ...(summary.likely > 0 ? [alsoThese, say.notReferater] : []),
    ];
    const choice = await window.showInformationMessage(summaryText(summary, say, MOST_CLOSED_FINDINGS), ...buttons);
    if (choice === say.showProblems) void commands.executeCommand('workbench.actions.view.problems');
    else if (choice === say.notReferater) await this.memory.remember(likely, 'no');
    else if (choice === alsoThese) {
      await this.memory.remember(likely, 'yes');
      await this.command();
    }
  }

  /** A configuration has changed: what was found is looked at again, in the background. The user's own check is not stopped. */
  async again(): Promise<void> {
    if (this.findings === undefined) return;
    this.outdated = this.running !== undefined && this.asked;
    if (!this.outdated) await this.all('background');
  }

  /** Checks everything; a check that is still running is stopped first. Never rejects. */
  async all(where: 'notification' | 'background'): Promise<CheckSummary> {
    this.running?.cancel();
    const source = new CancellationTokenSource();
    this.running = source;
    this.asked = where === 'notification';
    const say = QUALITY_TEXTS[textLanguage()];
    const location = where === 'notification' ? ProgressLocation.Notification : ProgressLocation.Window;
    try {
      return await window.withProgress(
        { location, title: say.checking, cancellable: where === 'notification' },
        async (progress, token) => {
          token.onCancellationRequested(() => source.cancel());
          await this.control.start();
          const { client } = this.control;
          if (!client?.isRunning()) return NOTHING_CHECKED;
          const uris = await Promise.race([this.files(source.token), cancelled(source.token)]);
          if (uris === undefined) return { ...NOTHING_CHECKED, cancelled: true };
          this.closed().keepOnly(uris);
          let before = 0;
          const summary = await this.run(client, uris, source.token, (done, total) => {
            const increment = ((done - before) / total) * 100;
            before = done;
            progress.report({ message: say.checkProgress(done, total), increment });
          });
          return { ...summary, likely: this.likely.length };
        },
      );
    } finally {
      if (this.running === source) this.running = undefined;
      source.dispose();
    }
  }

  dispose(): void {
    this.running?.cancel();
    this.findings?.dispose();
  }

  /** What is to be checked. Never rejects. */
  private async files(token: CancellationToken): Promise<readonly Uri[]> {
    this.likely = [];
    try {
      const { referater, others } = await findTextFiles(token);
      const { chosen, likely } = await unnamedReferater(others, this.memory, token);
      this.likely = likely;
      return [...referater, ...chosen];
    } catch {
      return [];
    }
  }

  private closed(): ClosedFindings {
    this.findings ??= new ClosedFindings(async (uris) => {
      const { client } = this.control;
      if (client?.isRunning()) await this.run(client, uris, new CancellationTokenSource().token, () => undefined);
    });
    return this.findings;
  }

  private async run(
    client: BaseLanguageClient,
    uris: readonly Uri[],
    token: CancellationToken,
    report: Report,
  ): Promise<CheckSummary> {
    let summary: CheckSummary = { ...NOTHING_CHECKED, total: uris.length };
    let done = 0;
    const stopped = cancelled(token);
    for await (const { unread, files } of batches(uris)) {
      if (token.isCancellationRequested) break;
      for (const uri of unread) this.closed().set(uri, []);
      // Whoever cancels does not wait for the answer.
      const answer = await Promise.race([ask(client, files, token), stopped]);
      if (answer === undefined && !client.isRunning()) break;
      const unasked = unread.length + (answer === undefined ? files.length : 0);
      summary = { ...summary, unread: summary.unread + unasked };
      for (const [index, { problem, diagnostics }] of (answer?.files ?? []).entries()) {
        const uri = files[index] as Uri;
        if (problem !== undefined) {
          summary = { ...summary, unread: summary.unread + 1 };
          this.closed().set(uri, []);
          continue;
        }
        const findings = await client.protocol2CodeConverter.asDiagnostics(diagnostics as ProtocolDiagnostic[]);
        if (!this.closed().set(uri, findings)) summary = { ...summary, full: true };
        summary = counted(
          summary,
          findings.map(({ severity }) => severity + 1),
        );
      }
      done += unread.length + files.length;
      report(done, uris.length);
    }
    return { ...summary, cancelled: token.isCancellationRequested };
  }
}

/** Tries when the server goes down with the question; it comes back by itself. A file that takes it down each time is left out. */
const TRIES = 3;
const COMES_BACK_MS = 15_000;

async function ask(
  client: BaseLanguageClient,
  uris: readonly Uri[],
  token: CancellationToken,
): Promise<CheckFilesResult | undefined> {
  const params: CheckFilesParams = { uris: uris.map((uri) => client.code2ProtocolConverter.asUri(uri)) };
  for (let attempt = 0; attempt < TRIES && !token.isCancellationRequested; attempt++) {
    try {
      return await client.sendRequest<CheckFilesResult>(CHECK_FILES_REQUEST, params, token);
    } catch {
      if (!(await runsAgain(client, token))) break;
    }
  }
  return undefined;
}

/** Waits until the server runs; false when it does not, or the user has cancelled. */
async function runsAgain(client: BaseLanguageClient, token: CancellationToken): Promise<boolean> {
  const end = Date.now() + COMES_BACK_MS;
  do {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (client.isRunning()) return true;
  } while (!token.isCancellationRequested && Date.now() < end);
  return false;
}

/** What is asked for together; with it those files that are too large or gone. */
async function* batches(uris: readonly Uri[]): AsyncGenerator<{ unread: readonly Uri[]; files: readonly Uri[] }> {
  for (let at = 0; at < uris.length; at += STAT_AT_ONCE) {
    const some = uris.slice(at, at + STAT_AT_ONCE);
    const sizes = new Map(await Promise.all(some.map(async (uri) => [uri, await sizeOf(uri)] as const)));
    const size = (uri: Uri): number => sizes.get(uri) ?? Number.POSITIVE_INFINITY;
    let unread = some.filter((uri) => size(uri) > LARGEST_BYTES);
    const [first = [], ...others] = batchesOf(
      some.filter((uri) => size(uri) <= LARGEST_BYTES),
      size,
    );
    for (const files of [first, ...others]) {
      yield { unread, files };
      unread = [];
    }
  }
}

function sizeOf(uri: Uri): Promise<number | undefined> {
  return Promise.resolve(workspace.fs.stat(uri)).then(
    ({ size }) => size,
    () => undefined,
  );
}

function cancelled(token: CancellationToken): Promise<undefined> {
  return new Promise((resolve) => {
    if (token.isCancellationRequested) resolve(undefined);
    token.onCancellationRequested(() => resolve(undefined));
  });
}
