/** The editions of KLE in use, each read once and again only when its files have changed. */
import type { KleEdition } from '../../domain/kle/kle.ts';
import type { KleFiles } from './files.ts';
import { type KleLocation, staysWithin } from './location.ts';
import type { KleFault } from './plan-reader.ts';
import { joinEditions, planFiles, readPlan } from './read-edition.ts';

/** What was found at a place: an edition, or why there is none. */
export interface KleResult {
  readonly edition?: KleEdition;
  readonly problems: readonly KleProblem[];
}

export interface KleProblem {
  readonly uri: string;
  readonly fault: KleFault | { readonly code: 'missing' | 'outside' };
}

interface Kept {
  readonly stamp: string;
  readonly result: KleResult;
}

/** So long a file is taken to be as it was, so that typing never waits for a disk. */
const FRESH_MS = 5000;
/** Editions held at a time; a window uses one, a multi-root one perhaps two. */
const MOST_EDITIONS = 4;

export class KleStore {
  readonly #files: KleFiles;
  readonly #now: () => number;
  readonly #kept = new Map<string, Kept>();
  readonly #asked = new Map<string, { readonly at: number; readonly answer: Promise<KleResult> }>();

  /** @param now milliseconds that only ever grow */
  constructor(files: KleFiles, now: () => number = () => performance.now()) {
    this.#files = files;
    this.#now = now;
  }

  /** The same edition object as long as path, size and time of change of its files are the same. Never rejects. */
  read(location: KleLocation): Promise<KleResult> {
    const key = `${location.within ?? ''} ${location.uri}`;
    const asked = this.#asked.get(key);
    const now = this.#now();
    if (asked && now - asked.at < FRESH_MS) return asked.answer;
    const answer = this.#read(key, location).catch(
      (): KleResult => ({ problems: [{ uri: location.uri, fault: { code: 'missing' } }] }),
    );
    this.#asked.set(key, { at: now, answer });
    return answer;
  }

  /** The next {@link read} looks at the disk again; an edition that has not changed stays the same object. */
  recheck(): void {
    this.#asked.clear();
  }

  async #read(key: string, location: KleLocation): Promise<KleResult> {
    if (!(await staysWithin(location, this.#files)))
      return { problems: [{ uri: location.uri, fault: { code: 'outside' } }] };
    const files: string[] = [];
    for (const uri of await planFiles(location.uri, this.#files))
      if (await staysWithin({ ...location, uri }, this.#files)) files.push(uri);
    const stamp = await this.#stamp(files);
    const known = this.#kept.get(key);
    if (known?.stamp === stamp) return known.result;
    const result = await this.#parse(location, files);
    this.#kept.delete(key);
    this.#kept.set(key, { stamp, result });
    for (const oldest of this.#kept.keys()) if (this.#kept.size > MOST_EDITIONS) this.#kept.delete(oldest);
    return result;
  }

  async #stamp(files: readonly string[]): Promise<string> {
    const stats = await Promise.all(files.map((uri) => this.#files.stat(uri)));
    return JSON.stringify(files.map((uri, at) => [uri, stats[at]?.modified, stats[at]?.size]));
  }

  async #parse(location: KleLocation, files: readonly string[]): Promise<KleResult> {
    const editions: KleEdition[] = [];
    const problems: KleProblem[] = [];
    for (const uri of files) {
      const bytes = await this.#files.read(uri);
      const read = bytes ? readPlan(bytes) : ({ code: 'not-xml' } as const);
      if ('code' in read) problems.push({ uri, fault: read });
      else editions.push(read);
    }
    if (files.length === 0) problems.push({ uri: location.uri, fault: { code: 'missing' } });
    const edition = joinEditions(editions);
    // Beside an edition, a file that is no KLE is just a file that lies there.
    return edition ? { edition, problems: problems.filter(({ fault }) => fault.code !== 'not-kle') } : { problems };
  }
}
