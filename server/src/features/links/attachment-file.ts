/** Which file of a folder an attachment line means: by name, by name without ending, by a name that is cut. */
import { NUMBER_OF_FILE } from '../../domain/words/attachment-words.ts';

/** A file that an attachment may mean. */
export interface FolderFile {
  readonly name: string;
  readonly uri: string;
}

/** How much a cut name must say before it can mean a file: cut with dots, cut without a mark, a file name cut. */
const CUT_WITH_DOTS = 12;
const CUT_BARE = 22;
const FILE_CUT = 40;
const ENDING = /\.(?:pdf|docx?|xlsx?|xlsm|csv|pptx?|txt|md|rtf|odt|ods|odp|html?|jpe?g|png|tiff?|gif|svg|msg|eml|zip)$/;
/** Where several files differ in their ending alone, the one that a reader opens. */
const PREFERRED = ['.pdf', '.docx', '.doc'];

interface Known extends FolderFile {
  readonly whole: string;
  readonly stem: string;
  readonly bare: string;
}

/** The files of a folder, prepared for many questions. */
export class AttachmentFiles {
  readonly #files: readonly Known[];
  readonly #exact = new Map<string, Known[]>();

  constructor(files: readonly FolderFile[]) {
    this.#files = files.map((file) => {
      const whole = fold(file.name);
      const stem = withoutEnding(whole);
      return { ...file, whole, stem, bare: withoutNumber(stem) };
    });
    for (const file of this.#files)
      for (const key of new Set([file.whole, file.stem, file.bare])) {
        const same = this.#exact.get(key);
        if (same) same.push(file);
        else this.#exact.set(key, [file]);
      }
  }

  /** The one file that `name` means; undefined when there is none, or when it could be several. */
  find(name: string): FolderFile | undefined {
    const whole = fold(name);
    const cut = /(?:…|\.{3})$/.test(whole);
    const plain = whole.replace(/\s?(?:…|\.{3})$/, '');
    if (plain === '') return undefined;
    for (const key of [plain, withoutEnding(plain), withoutNumber(withoutEnding(plain))]) {
      const found = cut ? undefined : one(this.#exact.get(key));
      if (found) return found;
    }
    const start = withoutEnding(plain);
    const least = cut ? CUT_WITH_DOTS : CUT_BARE;
    return one(
      this.#files.filter(({ stem, bare }) => begins(start, stem, least) || begins(withoutNumber(start), bare, least)),
    );
  }
}

/** The listed name is the beginning of the file's, or the file system cut the file's. */
function begins(listed: string, file: string, least: number): boolean {
  return listed.length <= file.length
    ? listed.length >= least && file.startsWith(listed)
    : file.length >= FILE_CUT && listed.startsWith(file);
}

/** One file, or several that are the same document in several formats. */
function one(files: readonly Known[] | undefined): FolderFile | undefined {
  const first = files?.[0];
  if (!files || !first) return undefined;
  if (files.some((file) => file.stem !== first.stem)) return undefined;
  const best = PREFERRED.map((ending) => files.find((file) => file.whole.endsWith(ending))).find(Boolean) ?? first;
  return { name: best.name, uri: best.uri };
}

/** Case, composed letters, underscores and runs of blanks do not matter, nor what no file name may hold. */
function fold(name: string): string {
  return name
    .slice(0, 400)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[\s_\u00a0/\\:*?"<>|]+/g, ' ')
    .replace(/[–—]/g, '-')
    .trim();
}

function withoutEnding(name: string): string {
  return name.replace(ENDING, '').trimEnd();
}

function withoutNumber(name: string): string {
  const bare = name.replace(NUMBER_OF_FILE, '');
  return bare === '' ? name : bare;
}
