/** A table shown as a page: what is copied from it is a table in Word and in e-mail. No network, in every runtime. */
import { commands, Disposable, EventEmitter, Uri, window, workspace } from 'vscode';

/** Scheme of the page's address. */
const SCHEME = 'referat-tabel';

export class TablePage implements Disposable {
  private readonly changed = new EventEmitter<Uri>();
  private readonly pages = new Map<string, string>();
  private readonly registered: Disposable;

  constructor() {
    this.registered = Disposable.from(
      this.changed,
      workspace.registerTextDocumentContentProvider(SCHEME, {
        onDidChange: this.changed.event,
        provideTextDocumentContent: ({ path }) => this.pages.get(path) ?? '',
      }),
    );
  }

  /** @param markdown may hold HTML tables */
  async show(name: string, markdown: string): Promise<void> {
    const page = Uri.from({ scheme: SCHEME, path: `/${name}.md` });
    this.pages.set(page.path, markdown);
    this.changed.fire(page);
    try {
      await commands.executeCommand('markdown.showPreview', page);
    } catch {
      // Somebody has turned VS Code's own Markdown extension off.
      await window.showTextDocument(page, { preview: true });
    }
  }

  dispose(): void {
    this.registered.dispose();
  }
}
