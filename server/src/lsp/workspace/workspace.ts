/** The index of the workspace in a running server: made when the first request needs it, made anew for other folders. */
import {
  type CancellationToken,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver';
import { version } from '../../../../package.json';
import { documentEntry } from '../../features/cases/make-entry.ts';
import { anyCase } from '../../protocol/workspace/any-case.ts';
import type { TextLanguage } from '../../protocol.ts';
import type { Referat } from '../../syntax/index.ts';
import { canonicalUri } from '../../workspace/addresses.ts';
import { ASSOCIATIONS_SECTION } from '../../workspace/configuration/associations.ts';
import { EntryCache } from '../../workspace/index/entry-cache.ts';
import { localReader } from '../../workspace/index/entry-reader.ts';
import { REFERAT_GLOBS, referatNames } from '../../workspace/index/file-names.ts';
import type { WorkspaceFiles } from '../../workspace/index/files.ts';
import { readTree } from '../../workspace/index/read-entry.ts';
import { WorkspaceIndex } from '../../workspace/index/workspace-index.ts';
import type { Core } from '../core.ts';
import type { Disk } from '../runtime.ts';
import { associatedGlobs } from '../settings/associations.ts';
import type { Settings } from '../settings/settings.ts';
import type { AskClient } from './ask-client.ts';
import { ClientFiles } from './client-files.ts';
import { IndexReport } from './index-report.ts';

interface WorkspaceOptions extends Core {
  readonly ask: AskClient;
  readonly disk: Disk | undefined;
  readonly settings: Settings;
}

/** Part of the cache's version beside the program's: raise it when entries are made in another way between two releases. */
const ENTRY_FORMAT = 1;
/** Nobody waits for the index while typing. */
const QUIET_MS = 40;
const LONGEST_POLITENESS_MS = 1000;

export interface IndexedWorkspace {
  readonly index: WorkspaceIndex;
  readonly files: WorkspaceFiles;
}

export class Workspace {
  readonly #options: WorkspaceOptions;
  readonly #report: IndexReport;
  #folders: readonly string[];
  #made: Promise<IndexedWorkspace> | undefined;
  #watching: Promise<Disposable> | undefined;
  /** What `files.associations` said when the index was made. */
  #associated = '';
  #editedAt = Number.NEGATIVE_INFINITY;

  constructor(options: WorkspaceOptions) {
    this.#options = options;
    this.#folders = options.client.folders;
    this.#report = new IndexReport(options, () => this.language());
    options.documents.onDidChangeContent(() => {
      this.#editedAt = performance.now();
    });
  }

  /** The language of texts that belong to no document. */
  async language(): Promise<TextLanguage> {
    return (await this.#options.settings.of(this.#folders[0] ?? '')).language;
  }

  /** Other folders: the index is made anew when somebody asks. */
  set folders(folders: readonly string[]) {
    this.#folders = folders;
    this.forget();
  }

  /** What the names of referater are may have changed. */
  forget(): void {
    void this.#made?.then(({ index }) => index.cancel());
    this.#made = undefined;
    void this.#watching?.then((watching) => watching.dispose()).catch(() => undefined);
    this.#watching = undefined;
  }

  /** Code lenses may be wanted now; other files may be called referater, then the index is made anew when somebody asks. */
  async settingsChanged(): Promise<void> {
    await this.#report.refreshLenses();
    if (!this.#made) return;
    const associated = await associatedGlobs(this.#options.connection, this.#options.client, await this.language());
    if (associated.join('\n') !== this.#associated) this.forget();
  }

  /**
   * What the client's watcher saw; nothing is read before the index was asked for.
   * @returns the changes that are none of the index's
   */
  watchedFilesChanged(changes: readonly FileEvent[]): FileEvent[] {
    const ours = new Set(changes.filter(({ uri }) => isWatched(uri)));
    void this.#made?.then(({ index }) =>
      index.filesChanged([...ours].map(({ uri, type }) => ({ uri, deleted: type === FileChangeType.Deleted }))),
    );
    return changes.filter((change) => !ours.has(change));
  }

  /** The index and the files behind it; made, but not read. */
  get(): Promise<IndexedWorkspace> {
    this.#made ??= this.#make();
    return this.#made;
  }

  /** The index after at most `patience` ms of reading, and whether all is known. */
  async ask(
    token: CancellationToken,
    patience: number,
  ): Promise<{ readonly index: WorkspaceIndex; readonly complete: boolean }> {
    const { index } = await this.get();
    return { index, complete: await index.ask(token, patience) };
  }

  /** The tree of a document of the workspace, open or not; undefined when it is neither, or no text. */
  async treeOf(uri: string): Promise<Referat | undefined> {
    const address = canonicalUri(uri);
    const open = this.#options.documents.all().find((state) => canonicalUri(state.uri) === address);
    if (open) return open.referat;
    const { files } = await this.get();
    const bytes = await files.read(address);
    return bytes && readTree(bytes);
  }

  async #make(): Promise<IndexedWorkspace> {
    const { connection, ask, disk, client, documents, handlers } = this.#options;
    const folders = this.#folders.map(canonicalUri);
    const associated = await associatedGlobs(connection, client, await this.language());
    this.#associated = associated.join('\n');
    const isReferat = referatNames(associated);
    const globs = [...REFERAT_GLOBS, ...associated.map((glob) => (glob.includes('/') ? glob : `**/${glob}`))].map(
      anyCase,
    );
    const place = { folders, isReferat, storage: client.options.storage };
    const access = folders.length > 0 ? disk?.workspace(place) : undefined;
    const files = access?.files ?? new ClientFiles({ ask, folders, globs, isReferat });
    const cacheVersion = `${ENTRY_FORMAT}:${version}`;
    const index = new WorkspaceIndex({
      files,
      reader: access?.reader ?? localReader(files, () => this.#idle()),
      ...(access?.store ? { cache: new EntryCache(access.store, cacheVersion, folders) } : {}),
      open: () => documents.all().map(({ referat, uri }) => documentEntry(referat, uri)),
      onFault: (error) => handlers.logError('index', error),
    });
    this.#report.follow(index);
    this.#watching = this.#watch(globs);
    return { index, files };
  }

  /** Files changed outside the editor, and their names' meaning, are seen by the client; it is asked to tell where it can. */
  async #watch(globs: readonly string[]): Promise<Disposable> {
    const { client, connection } = this.#options;
    const registered: Promise<Disposable>[] = [];
    if (client.registers.watchedFiles) {
      const watchers = globs.map((globPattern) => ({ globPattern }));
      registered.push(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    if (client.registers.configuration) {
      const section = ASSOCIATIONS_SECTION;
      registered.push(connection.client.register(DidChangeConfigurationNotification.type, { section }));
    }
    const all = await Promise.allSettled(registered);
    return {
      dispose: () => {
        for (const each of all) if (each.status === 'fulfilled') each.value.dispose();
      },
    };
  }

  async #idle(): Promise<void> {
    const until = performance.now() + LONGEST_POLITENESS_MS;
    do {
      await new Promise<void>((resolve) => setTimeout(resolve, 4));
    } while (performance.now() - this.#editedAt < QUIET_MS && performance.now() < until);
  }
}

/** Every file but configurations: what else is watched are referater and folders that went. */
function isWatched(uri: string): boolean {
  return !/\.(?:json|xml)$/i.test(uri);
}
