/**
 * Where a meeting's attachments may lie: beside its minutes, in a folder called `Bilag` there or one level up, and in the
 * folder of that day in one of these. Nothing outside what the workspace's files give.
 */
import { findDates } from '../../domain/dates/dates.ts';
import { ATTACHMENT_FOLDER } from '../../domain/words/attachment-words.ts';
import type { FolderFile } from '../../features/links/attachment-file.ts';
import { canonicalUri, folderOf } from '../addresses.ts';
import type { WorkspaceFiles } from './files.ts';

/** Folders called `Bilag…` that are looked into; an office has one or two. */
const MOST_FOLDERS = 8;

interface Folder {
  readonly uri: string;
  readonly name: string;
}

export class AttachmentFolders {
  readonly #files: WorkspaceFiles;
  readonly #general: readonly string[];
  /** Folders that may be those of a day. */
  readonly #inner: readonly Folder[];
  readonly #listed = new Map<string, Promise<FolderFile[]>>();

  private constructor(files: WorkspaceFiles, general: readonly string[], inner: readonly Folder[]) {
    this.#files = files;
    this.#general = general;
    this.#inner = inner;
  }

  /** The folders around the document at `uri`. */
  static async near(files: WorkspaceFiles, uri: string): Promise<AttachmentFolders> {
    const base = folderOf(canonicalUri(uri));
    const [own, above] = await Promise.all([base, folderOf(base)].map((folder) => foldersIn(files, folder)));
    const called = [...(own ?? []), ...(above ?? [])].filter(({ name }) => ATTACHMENT_FOLDER.test(name));
    const roots = called.slice(0, MOST_FOLDERS).map(({ uri: folder }) => folder);
    const inner = (await Promise.all(roots.map((folder) => foldersIn(files, folder)))).flat();
    return new AttachmentFolders(files, [base, ...roots], [...(own ?? []), ...inner]);
  }

  /** True when the meeting of a day (`YYYY-MM-DD`) has folders of its own. */
  hasFolderOf(date: string): boolean {
    return this.#inner.some(({ name }) => isOfDay(name, date));
  }

  /** The files, those in a folder of the day first. */
  async filesOf(date: string): Promise<FolderFile[]> {
    const ofDay = this.#inner.filter(({ name }) => isOfDay(name, date)).map(({ uri }) => uri);
    const folders = [...new Set([...ofDay, ...this.#general])];
    return (await Promise.all(folders.map((folder) => this.#list(folder)))).flat();
  }

  #list(folder: string): Promise<FolderFile[]> {
    let found = this.#listed.get(folder);
    if (!found) {
      found = this.#files.names(folder).then((names) => names.map((name) => ({ name, uri: inside(folder, name) })));
      this.#listed.set(folder, found);
    }
    return found;
  }
}

async function foldersIn(files: WorkspaceFiles, folder: string): Promise<Folder[]> {
  return (await files.folders(folder)).map((name) => ({ name, uri: inside(folder, name) }));
}

function inside(folder: string, name: string): string {
  return `${folder}/${encodeURIComponent(name)}`;
}

/** `2025-10-14`, `14.10.2025 bilag`, `20251014`, `Møde 14. oktober 2025`. */
function isOfDay(name: string, date: string): boolean {
  const [year, month, day] = date.split('-');
  if (!year || !month || !day) return false;
  const digits = name.slice(0, 100).replace(/\D+/g, '');
  return (
    digits.includes(year + month + day) ||
    digits.includes(day + month + year) ||
    findDates(name.slice(0, 100)).some((found) => found.date === date)
  );
}
