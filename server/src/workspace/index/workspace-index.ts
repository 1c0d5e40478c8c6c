/**
 * The index over a workspace's referater. Nothing is read before somebody asks; then the files are listed and those
 * that changed since the last time are read, the newest first, while whoever asks gets what is known so far. Documents
 * that are open count as they are in the editor.
 */
import { type CancellationToken, CancellationTokenSource, Emitter } from 'vscode-languageserver';
import { caseHistory } from '../../features/cases/case-history.ts';
import { caseKey } from '../../features/cases/case-key.ts';
import type { DocumentEntry, PlacedEntry } from '../../features/cases/entry.ts';
import { canonicalUri } from '../addresses.ts';
import { turn } from '../turn.ts';
import type { CachedEntry, EntryCache } from './entry-cache.ts';
import type { EntryReader } from './entry-reader.ts';
import type { FileChange, FileStamp, WorkspaceFiles } from './files.ts';
import { KnownDocuments } from './known-documents.ts';
import { Packer } from './pack.ts';

export interface IndexHost {
  readonly files: WorkspaceFiles;
  readonly reader: EntryReader;
  readonly cache?: EntryCache;
  /** The open documents' entries, made when asked for. */
  readonly open: () => Iterable<DocumentEntry>;
  /** Told of errors that no request can answer for. */
  readonly onFault: (error: unknown) => void;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Watchers miss things (a folder moved, a network drive); when asked after this long, the files are listed again. */
const LIST_AGAIN_MS = 60_000;

export class WorkspaceIndex {
  readonly #host: IndexHost;
  readonly #packer = new Packer();
  readonly #known = new KnownDocuments();
  readonly #changed = new Emitter<void>();
  readonly #progress = new Emitter<Progress>();
  readonly #ended = new Emitter<void>();
  #changes = new Map<string, FileChange>();
  #running: Promise<boolean> | undefined;
  #stop: CancellationTokenSource | undefined;
  #cached: Map<string, CachedEntry> | undefined;
  #cacheLoaded = false;
  /** When the files were last listed to the end. */
  #listedAt: number | undefined;

  constructor(host: IndexHost) {
    this.#host = host;
  }

  /** Fires when something known has changed; often, while the files are being read. */
  get onChange() {
    return this.#changed.event;
  }

  /** Fires while files are being read. */
  get onProgress() {
    return this.#progress.event;
  }

  /** Fires when the reading is over, finished or cancelled. */
  get onEnd() {
    return this.#ended.event;
  }

  /** Every file of the workspace was read as it was when last looked at. */
  get complete(): boolean {
    return this.#listedAt !== undefined && this.#changes.size === 0;
  }

  /** Documents and items known from files. */
  get size(): { readonly documents: number; readonly items: number } {
    return { documents: this.#known.all.size, items: this.#known.items };
  }

  /**
   * Sees to it that the files are read. True when all is known; false when `patience` (ms) ran out or `cancel` fired:
   * then the reading goes on, for the next who asks. Never rejects.
   */
  async ask(cancel: CancellationToken, patience: number): Promise<boolean> {
    const due = this.#listedAt === undefined || performance.now() - this.#listedAt >= LIST_AGAIN_MS;
    const known = this.complete;
    if (due || this.#changes.size > 0) this.#start();
    if (known) return true;
    const waiting = new CancellationTokenSource();
    const link = cancel.onCancellationRequested(() => waiting.cancel());
    if (cancel.isCancellationRequested) waiting.cancel();
    const done = await Promise.race([this.#running, wait(patience, waiting.token).then(() => false)]);
    waiting.cancel();
    link.dispose();
    return done === true && !cancel.isCancellationRequested;
  }

  /** Every document known, open ones as they are in the editor. */
  *documents(): Generator<DocumentEntry> {
    const open = new Set<string>();
    for (const entry of this.#host.open()) {
      open.add(canonicalUri(entry.uri));
      yield entry;
    }
    for (const { entry } of this.#known.all.values()) if (!open.has(entry.uri)) yield entry;
  }

  /** Every item with a case number, oldest meeting first; costs only the documents that have it. */
  history(journal: string): PlacedEntry[] {
    const open = [...this.#host.open()];
    const opened = new Set(open.map(({ uri }) => canonicalUri(uri)));
    const files = this.#known
      .withCase(caseKey(journal))
      .filter((uri) => !opened.has(uri))
      .map((uri) => this.#known.get(uri)?.entry)
      .filter((entry) => entry !== undefined);
    return caseHistory([...open, ...files], journal);
  }

  /** What a watcher saw. Read again when somebody asks; ignored before anybody has. */
  filesChanged(changes: readonly FileChange[]): void {
    if (this.#listedAt === undefined && this.#running === undefined) return;
    for (const { uri, deleted } of changes) {
      const address = canonicalUri(uri);
      this.#changes.set(address, { uri: address, deleted });
    }
    if (changes.length > 0) this.#changed.fire();
  }

  /** Ends the reading; what is known stays known, and the next who asks starts it again. */
  cancel(): void {
    this.#stop?.cancel();
  }

  #start(): void {
    if (this.#running) return;
    const stop = new CancellationTokenSource();
    this.#stop = stop;
    this.#running = this.#run(stop.token)
      .catch((error: unknown) => {
        this.#host.onFault(error);
        return false;
      })
      .finally(() => {
        this.#running = undefined;
        this.#ended.fire();
        this.#changed.fire();
      });
  }

  async #run(stop: CancellationToken): Promise<boolean> {
    await turn();
    await this.#loadCache();
    const startedAt = performance.now();
    if (this.#listedAt === undefined || startedAt - this.#listedAt >= LIST_AGAIN_MS) {
      const queue = await this.#list(stop);
      if (queue === undefined || !(await this.#readAll(queue, stop))) return false;
      this.#listedAt = startedAt;
    }
    while (this.#changes.size > 0) {
      const changes = this.#changes;
      this.#changes = new Map();
      if (!(await this.#readAll(await this.#follow(changes, stop), stop))) {
        for (const [uri, change] of changes) if (!this.#changes.has(uri)) this.#changes.set(uri, change);
        return false;
      }
    }
    await this.#save();
    return true;
  }

  async #loadCache(): Promise<void> {
    if (this.#cacheLoaded || !this.#host.cache) return;
    this.#cacheLoaded = true;
    this.#cached = await this.#host.cache.load(this.#packer);
  }

  /** The files to read, newest first; undefined when stopped. */
  async #list(stop: CancellationToken): Promise<FileStamp[] | undefined> {
    const gone = new Set(this.#known.all.keys());
    const queue: FileStamp[] = [];
    for await (const listed of this.#host.files.list(stop)) {
      const stamp = { ...listed, uri: canonicalUri(listed.uri) };
      gone.delete(stamp.uri);
      if (this.#isKnown(stamp)) continue;
      const cached = this.#cached?.get(stamp.uri);
      if (cached && cached.mtime === stamp.mtime && cached.size === stamp.size) this.#known.put(cached);
      else queue.push(stamp);
    }
    if (stop.isCancellationRequested) return undefined;
    for (const uri of this.#cached?.keys() ?? []) if (!this.#known.get(uri)) this.#host.cache?.changed(uri);
    this.#cached = undefined;
    for (const uri of gone) this.#forget(uri);
    this.#changed.fire();
    return queue.sort((a, b) => (b.mtime ?? 0) - (a.mtime ?? 0));
  }

  /** The changed files that are still there and changed indeed. */
  async #follow(changes: ReadonlyMap<string, FileChange>, stop: CancellationToken): Promise<FileStamp[]> {
    const queue: FileStamp[] = [];
    for (const { uri, deleted } of changes.values()) {
      if (stop.isCancellationRequested) return queue;
      const stamp = deleted ? undefined : await this.#host.files.stat(uri);
      if (stamp === undefined) this.#forget(uri);
      else if (!this.#isKnown(stamp)) queue.push(stamp);
    }
    return queue;
  }

  #isKnown({ uri, mtime, size }: FileStamp): boolean {
    const known = this.#known.get(uri);
    return known !== undefined && mtime !== undefined && known.mtime === mtime && known.size === size;
  }

  #forget(uri: string): void {
    const gone = this.#known.delete(uri) ? [uri] : this.#known.deleteFolder(uri);
    for (const other of gone) this.#host.cache?.changed(other);
  }

  /** False when stopped on the way. Some files at a time; memory is bounded by them and by the entries. */
  async #readAll(queue: readonly FileStamp[], stop: CancellationToken): Promise<boolean> {
    let next = 0;
    let done = 0;
    const line = async (): Promise<void> => {
      while (next < queue.length && !stop.isCancellationRequested) {
        await this.#readOne(queue[next++] as FileStamp, stop);
        this.#progress.fire({ done: ++done, total: queue.length });
      }
    };
    const lines = Promise.all(Array.from({ length: Math.max(1, this.#host.reader.width) }, line));
    let unhook = (): void => undefined;
    const stopped = new Promise<void>((resolve) => {
      const link = stop.onCancellationRequested(() => resolve());
      unhook = () => link.dispose();
    });
    // A file that is slow to come must not hold up the end.
    await Promise.race([lines, stopped]);
    unhook();
    return !stop.isCancellationRequested;
  }

  async #readOne({ uri, mtime, size }: FileStamp, stop: CancellationToken): Promise<void> {
    const read = await this.#host.reader.read({
      uri,
      ...(mtime === undefined ? {} : { mtime }),
      ...(size === undefined ? {} : { size }),
    });
    if (stop.isCancellationRequested) return;
    // A file that cannot be read is known to hold nothing until it changes.
    const entry = this.#packer.pack(read, uri) ?? { uri, meetings: [] };
    this.#known.put({ mtime, size, entry });
    this.#host.cache?.changed(uri);
    this.#changed.fire();
  }

  async #save(): Promise<void> {
    const entries = new Map<string, CachedEntry>();
    for (const [uri, { mtime, size, entry }] of this.#known.all)
      if (mtime !== undefined && size !== undefined) entries.set(uri, { mtime, size, entry });
    await this.#host.cache?.save(entries);
  }
}

/** Settles after `ms`, or at once when cancelled. */
function wait(ms: number, cancel: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (ms <= 0 || cancel.isCancellationRequested) resolve();
    const timer = setTimeout(resolve, ms);
    cancel.onCancellationRequested(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
