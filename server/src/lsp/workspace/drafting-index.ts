/** What drafting may know of other documents, from the workspace's index; a keystroke never waits long for it. */
import type { CancellationToken } from 'vscode-languageserver';
import { DOCUMENT_NAME } from '../../domain/words/meeting-words.ts';
import type { DocumentEntry } from '../../features/cases/entry.ts';
import { type DraftingSources, sourcesOf } from '../../features/completion/drafting-sources.ts';
import { AttachmentFolders } from '../../workspace/index/attachment-folders.ts';
import type { WorkspaceIndex } from '../../workspace/index/workspace-index.ts';
import type { Workspace } from './workspace.ts';

/** A proposal that comes later than this is not read any more (ms). */
const PATIENCE_MS = 150;
/** What was read of the index serves the letters that follow. */
const KEEP_MS = 3000;
/** Minutes themselves are no attachments. */
const NO_ATTACHMENT = /(?:\.referat(?:\.txt|\.md)?|^\..*)$/i;

export class DraftingIndex {
  readonly #workspace: Workspace;
  #kept: { readonly index: WorkspaceIndex; readonly at: number; readonly sources: DraftingSources } | undefined;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /**
   * `run` with what is known now; when it asked for other documents and they are not read yet, once more after a short
   * while of reading, if the text still `stands`. Nothing is read before somebody asks for a name or a number.
   * @param filesOf the day of the meeting (or `''`) where names of files are wanted
   */
  async with<T>(
    uri: string,
    filesOf: string | undefined,
    token: CancellationToken,
    run: (sources: DraftingSources) => T,
    stands: () => boolean,
  ): Promise<T> {
    const files = filesOf === undefined ? [] : await this.#files(uri, filesOf);
    const { index } = await this.#workspace.get();
    if (index.complete) return run({ ...this.#sources(index), files: () => files });
    let asked = false;
    const documents = (): Iterable<DocumentEntry> => {
      asked = true;
      return index.documents();
    };
    const result = run(sourcesOf(documents, files));
    if (!asked) return result;
    await this.#workspace.ask(token, PATIENCE_MS);
    // For a text that has moved on the first answer is the right one: the editor compares it with what was typed since.
    return token.isCancellationRequested || !stands() ? result : run(sourcesOf(documents, files));
  }

  /** Of an index that is read to its end. */
  #sources(index: WorkspaceIndex): DraftingSources {
    const now = performance.now();
    if (this.#kept?.index !== index || now - this.#kept.at >= KEEP_MS)
      this.#kept = { index, at: now, sources: sourcesOf(() => index.documents()) };
    return this.#kept.sources;
  }

  async #files(uri: string, date: string): Promise<string[]> {
    const { files } = await this.#workspace.get();
    const found = await (await AttachmentFolders.near(files, uri)).filesOf(date);
    return [...new Set(found.map(({ name }) => name))].filter(
      (name) => !NO_ATTACHMENT.test(name) && !DOCUMENT_NAME.test(name),
    );
  }
}
