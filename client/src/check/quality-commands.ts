/** Commands around checking, configuration and KLE. Registered at activation; what they do is loaded when they are called. */
import { commands, Disposable, type ExtensionContext, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Outcome } from '../configuration/configuration-file.ts';
import type { DetectionMemory } from '../detection/detection-memory.ts';
import type { ServerControl } from '../server/server-control.ts';
import type { CheckSummary } from './check-summary.ts';
import type { WorkspaceCheck } from './check-workspace.ts';

const SETTING = 'referat.check.workspace';
const CONFIGURATION = '.referat.json';
/** A save is heard of from the editor and from the watcher; closed files are checked once for both. */
const SETTLED_MS = 200;

export class Quality implements Disposable {
  private readonly context: ExtensionContext;
  private readonly control: ServerControl;
  private readonly memory: DetectionMemory;
  private readonly registered: Disposable;
  private check: WorkspaceCheck | undefined;

  constructor(context: ExtensionContext, control: ServerControl, memory: DetectionMemory) {
    this.context = context;
    this.control = control;
    this.memory = memory;
    this.registered = Disposable.from(
      commands.registerCommand('referat.checkWorkspace', (): Promise<CheckSummary> => this.checkAll()),
      commands.registerCommand(
        'referat.createTemplate',
        async (resource?: Uri): Promise<Outcome | undefined> =>
          (await import('../configuration/create-template.ts')).createTemplate(control, resource),
      ),
      commands.registerCommand('referat.fetchKle', async () =>
        (await import('../kle/fetch-kle.ts')).fetchKleCommand(context, control),
      ),
    );
  }

  /** Which files the server may ask the client for: those of the workspace, and KLE where the user points to it. */
  async readable(): Promise<(uri: Uri) => boolean> {
    const { isKleFile } = await import('../kle/kle-setting.ts');
    return (uri) => workspace.getWorkspaceFolder(uri) !== undefined || isKleFile(uri, this.context);
  }

  /** What belongs to a running server; call it once, when the first one has been made. */
  async serverMade(client: BaseLanguageClient): Promise<Disposable> {
    const [{ registerRulePages }, { registerFindingActions }, { answerStatFile }] = await Promise.all([
      import('./rule-pages.ts'),
      import('./finding-actions.ts'),
      import('../files/stat-file.ts'),
    ]);
    answerStatFile(client, await this.readable());
    void this.control.ready.then(() => this.inBackground());
    return Disposable.from(
      registerRulePages(this.context),
      registerFindingActions(this.control),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTING)) void this.inBackground();
      }),
      this.followConfigurations(client),
    );
  }

  /**
   * A configuration was made, changed or taken away, by whoever. The server hears of it here, at once: what the library
   * tells it comes collected and later than the next question, and a watcher may lose what the editor itself has saved.
   */
  private followConfigurations(client: BaseLanguageClient): Disposable {
    const watcher = workspace.createFileSystemWatcher(`**/${CONFIGURATION}`);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const heard = (type: 1 | 2 | 3, uri: Uri): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void this.check?.again(), SETTLED_MS);
      if (!client.isRunning()) return;
      const changes = [{ uri: client.code2ProtocolConverter.asUri(uri), type }];
      // A server that goes down meanwhile reads everything afresh when it comes back.
      client.sendNotification('workspace/didChangeWatchedFiles', { changes }).catch(() => undefined);
    };
    return Disposable.from(
      watcher,
      watcher.onDidCreate((uri) => heard(1, uri)),
      watcher.onDidChange((uri) => heard(2, uri)),
      watcher.onDidDelete((uri) => heard(3, uri)),
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.path.endsWith(`/${CONFIGURATION}`)) heard(2, uri);
      }),
      { dispose: () => clearTimeout(timer) },
    );
  }

  /** Downloads without asking; for the command after its question, and for tests with a server of their own. */
  async fetchKle(base: string): Promise<Uri | undefined> {
    return (await import('../kle/fetch-kle.ts')).fetchKle(this.context, this.control, base);
  }

  dispose(): void {
    this.registered.dispose();
    this.check?.dispose();
  }

  private async checkAll(): Promise<CheckSummary> {
    return (await this.made()).command();
  }

  private async inBackground(): Promise<void> {
    if (workspace.getConfiguration().get(SETTING) === true) await (await this.made()).all('background');
  }

  private async made(): Promise<WorkspaceCheck> {
    const { WorkspaceCheck } = await import('./check-workspace.ts');
    this.check ??= new WorkspaceCheck(this.control, this.memory);
    return this.check;
  }
}
