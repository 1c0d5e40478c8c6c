import { DEFAULT_CONFIG } from '../../check.ts';
import { decodeText } from '../../text/decode.ts';
import { NO_TEXT } from '../../workspace/configuration/read-file.ts';
import { ConfigurationResolver, type Resolved } from '../../workspace/configuration/resolver.ts';
import type { Files } from '../workspace/files.ts';

/** Which configuration holds for each document; asked of the resolver once, until something may have changed. */
export class Configurations {
  readonly #resolver: ConfigurationResolver;
  readonly #resolved = new Map<string, Promise<Resolved>>();
  #roots: readonly string[];

  /** @param roots the workspace folders */
  constructor(files: Files, roots: readonly string[]) {
    this.#roots = roots;
    this.#resolver = new ConfigurationResolver(async (uri) => {
      const bytes = await files.readFile(uri);
      if (!bytes) return undefined;
      const { text, problem } = decodeText(bytes);
      return problem === undefined ? text : NO_TEXT;
    });
  }

  /** The workspace folders. */
  set roots(uris: readonly string[]) {
    this.#roots = uris;
    this.forget();
  }

  get roots(): readonly string[] {
    return this.#roots;
  }

  /** Never rejects: what cannot be found out leaves the defaults. */
  of(uri: string): Promise<Resolved> {
    let resolved = this.#resolved.get(uri);
    if (resolved === undefined) {
      resolved = this.#resolver.resolve(uri).catch(() => ({ config: DEFAULT_CONFIG, problems: [] }));
      this.#resolved.set(uri, resolved);
    }
    return resolved;
  }

  /** Whether what holds for a document reads otherwise now; then everything is to be forgotten. Never rejects. */
  hasChanged(uri: string): Promise<boolean> {
    return this.#resolver.hasChanged(uri).catch(() => false);
  }

  forget(): void {
    this.#resolver.forget();
    this.#resolved.clear();
  }

  close(uri: string): void {
    this.#resolved.delete(uri);
  }
}
