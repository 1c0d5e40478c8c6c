/** Commands around checking, configuration and KLE. Registered at activation; what they do is loaded when they are called. */
import { commands, Disposable, type ExtensionContext, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CheckSummary } from './check-summary.ts';
import type { WorkspaceCheck } from './check-workspace.ts';
import type { Outcome } from './configuration-file.ts';
import type { ServerControl } from './server-control.ts';

const SETTING = 'referat.check.workspace';

export class Quality implements Disposable {
  private readonly context: ExtensionContext;
  private readonly control: ServerControl;
  private readonly registered: Disposable;
  private check: WorkspaceCheck | undefined;

  constructor(context: ExtensionContext, control: ServerControl) {
    this.context = context;
    this.control = control;
    this.registered = Disposable.from(
      commands.registerCommand('referat.checkWorkspace', (): Promise<CheckSummary> => this.checkAll()),
      commands.registerCommand(
        'referat.createTemplate',
        async (resource?: Uri): Promise<Outcome | undefined> =>
          (await import('./create-template.ts')).createTemplate(control, resource),
      ),
      commands.registerCommand('referat.fetchKle', async () =>
        (await import('./fetch-kle.ts')).fetchKleCommand(context, control),
      ),
    );
  }

  /** Which files the server may ask the client for: those of the workspace, and KLE where the user points to it. */
  async readable(): Promise<(uri: Uri) => boolean> {
    const { isKleFile } = await import('./kle-setting.ts');
    return (uri) => workspace.getWorkspaceFolder(uri) !== undefined || isKleFile(uri, this.context);
  }

  /** What belongs to a running server; call it once, when the first one has been made. */
  async serverMade(client: BaseLanguageClient): Promise<Disposable> {
    const [{ registerRulePages }, { registerFindingActions }, { answerStatFile }] = await Promise.all([
      import('./rule-pages.ts'),
      import('./finding-actions.ts'),
      import('./stat-file.ts'),
    ]);
    answerStatFile(client, await this.readable());
    // A server that could not start has been told about already.
    this.control.ready.then(() => this.inBackground()).catch(() => undefined);
    return Disposable.from(
      registerRulePages(this.context),
      registerFindingActions(this.control),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTING)) void this.inBackground();
      }),
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.path.endsWith('/.referat.json')) this.again();
      }),
      ...this.configurationWatcher(),
    );
  }

  /** A configuration that was changed by somebody else, or went. */
  private configurationWatcher(): Disposable[] {
    const watcher = workspace.createFileSystemWatcher('**/.referat.json');
    const again = (): void => this.again();
    return [watcher, watcher.onDidCreate(again), watcher.onDidChange(again), watcher.onDidDelete(again)];
  }

  /** What was found in files that are not open may be wrong now. */
  private again(): void {
    if (this.check?.started) void this.check.all('background');
  }

  /** Downloads without asking; for the command after its question, and for tests with a server of their own. */
  async fetchKle(base: string): Promise<Uri | undefined> {
    return (await import('./fetch-kle.ts')).fetchKle(this.context, this.control, base);
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
    this.check ??= new WorkspaceCheck(this.control);
    return this.check;
  }
}
