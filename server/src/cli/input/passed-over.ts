/** Text files that the search of a folder leaves out by their names, and whose text is a referat all the same. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { detectReferat, LINES_READ } from '../../domain/detect-referat.ts';
import { decodeText } from '../../text/decode.ts';
import { ConfigurationResolver } from '../../workspace/configuration/resolver.ts';
import { readConfiguration } from './read-configuration.ts';

/** A folder with more text files than this is no office's; the rest is not looked into. */
const MOST_READ = 500;
/** Bytes in which the lines that are looked at begin. */
const BYTES_READ = 16_000;

export class PassedOver {
  readonly #files: string[] = [];
  readonly #config: string | undefined;

  /** @param config path of the configuration that holds for every file; else the nearest one does */
  constructor(config: string | undefined) {
    this.#config = config;
  }

  add(file: string): void {
    if (this.#files.length < MOST_READ) this.#files.push(file);
  }

  /** Those that look like referater and that no configuration leaves out. Never rejects. */
  async likely(): Promise<string[]> {
    const resolver = new ConfigurationResolver(readConfiguration);
    const likely: string[] = [];
    for (const file of this.#files) {
      if (!looksLikeReferat(file)) continue;
      const document = pathToFileURL(path.resolve(file)).href;
      const { ignored } = await (this.#config === undefined
        ? resolver.resolve(document)
        : resolver.resolveWith(pathToFileURL(path.resolve(this.#config)).href, document));
      if (!ignored) likely.push(file);
    }
    return likely;
  }
}

function looksLikeReferat(file: string): boolean {
  let open: number | undefined;
  try {
    open = fs.openSync(file, 'r');
    // A pipe or a device would be waited for.
    if (!fs.fstatSync(open).isFile()) return false;
    const bytes = new Uint8Array(BYTES_READ);
    const { text, problem } = decodeText(bytes.subarray(0, fs.readSync(open, bytes)));
    return problem === undefined && detectReferat(text.split(/\r\n?|\n/, LINES_READ)).isReferat;
  } catch {
    return false;
  } finally {
    if (open !== undefined) fs.closeSync(open);
  }
}
