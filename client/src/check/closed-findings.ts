/**
 * Findings of files that are not open, in a collection of their own: open documents are the language client's. Follows
 * files that change, are deleted, opened or closed; does nothing at all before the first check of the workspace.
 */
import {
  type Diagnostic,
  type DiagnosticCollection,
  Disposable,
  languages,
  RelativePattern,
  TabInputText,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { LANGUAGE_ID } from '../../../server/src/protocol.ts';

/** Findings held for closed files; the Problems view is of no use beyond that. */
export const MOST_CLOSED_FINDINGS = 20_000;
/** After a change on disk, so that a checkout of many files is one check. */
const QUIET_MS = 500;

export class ClosedFindings implements Disposable {
  private readonly collection: DiagnosticCollection = languages.createDiagnosticCollection('referat-workspace');
  /** Number of findings held for each file that was checked; also for those without any. */
  private readonly checked = new Map<string, { readonly uri: Uri; readonly count: number }>();
  private readonly changed = new Map<string, Uri>();
  private readonly recheck: (uris: readonly Uri[]) => Promise<void>;
  private readonly disposables: Disposable[] = [this.collection];
  private held = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param recheck asked for files whose findings are no longer known */
  constructor(recheck: (uris: readonly Uri[]) => Promise<void>) {
    this.recheck = recheck;
    this.disposables.push(
      workspace.onDidOpenTextDocument((document) => this.looked(document.uri)),
      window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        for (const tab of opened) if (tab.input instanceof TabInputText) this.looked(tab.input.uri);
        for (const tab of closed) if (tab.input instanceof TabInputText) this.later(tab.input.uri);
      }),
      workspace.onDidDeleteFiles(({ files }) => {
        for (const file of files) this.forget(file);
      }),
    );
    for (const folder of workspace.workspaceFolders ?? []) {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**/*'), true);
      watcher.onDidChange((uri) => this.later(uri));
      watcher.onDidDelete((uri) => this.gone(uri));
      this.disposables.push(watcher);
    }
  }

  /** Whether the file was checked and is still there. */
  knows(uri: Uri): boolean {
    return this.checked.has(uri.toString());
  }

  /** Keeps the findings of a file, unless it is open or too many are held already; false in the latter case. */
  set(uri: Uri, findings: readonly Diagnostic[]): boolean {
    this.hold(uri, []);
    if (isOpen(uri)) return true;
    if (this.held + findings.length > MOST_CLOSED_FINDINGS) return false;
    this.hold(uri, findings);
    return true;
  }

  /** Forgets all other files; of these, what was found holds until it is found anew, so that a new check does not flicker. */
  keepOnly(uris: readonly Uri[]): void {
    const kept = new Set(uris.map((uri) => uri.toString()));
    for (const [key, { uri }] of [...this.checked]) if (!kept.has(key)) this.drop(key, uri);
  }

  dispose(): void {
    clearTimeout(this.timer);
    Disposable.from(...this.disposables).dispose();
  }

  /** The language client shows the file's findings from now on. */
  private looked(uri: Uri): void {
    if (!this.knows(uri) || !isOpen(uri)) return;
    this.hold(uri, []);
  }

  private later(uri: Uri): void {
    if (!this.knows(uri)) return;
    this.changed.set(uri.toString(), uri);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const uris = [...this.changed.values()].filter((each) => this.knows(each) && !isOpen(each));
      this.changed.clear();
      if (uris.length > 0) void this.recheck(uris);
    }, QUIET_MS);
  }

  /** The watcher tells late: what went may be there again, as after a change of branch. Looked at before it is forgotten. */
  private gone(uri: Uri): void {
    for (const known of this.below(uri)) this.later(known);
  }

  /** What the user deleted in the editor. */
  private forget(gone: Uri): void {
    for (const known of this.below(gone)) this.drop(known.toString(), known);
  }

  /** Known files: the one of that name, or all below the folder. */
  private below(uri: Uri): Uri[] {
    const key = uri.toString();
    return [...this.checked].flatMap(([each, known]) =>
      each === key || each.startsWith(`${key}/`) ? [known.uri] : [],
    );
  }

  private drop(key: string, uri: Uri): void {
    this.hold(uri, []);
    this.checked.delete(key);
  }

  /** Replaces what is held for a file. */
  private hold(uri: Uri, findings: readonly Diagnostic[]): void {
    const key = uri.toString();
    this.held += findings.length - (this.checked.get(key)?.count ?? 0);
    this.checked.set(key, { uri, count: findings.length });
    if (findings.length === 0) this.collection.delete(uri);
    else this.collection.set(uri, findings);
  }
}

/** Open in a tab as a referat: then the language client shows its findings. */
function isOpen(uri: Uri): boolean {
  const key = uri.toString();
  const loaded = workspace.textDocuments.some(
    (document) => document.languageId === LANGUAGE_ID && document.uri.toString() === key,
  );
  if (!loaded) return false;
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === key),
  );
}
