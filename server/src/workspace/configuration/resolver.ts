/**
 * Which configuration holds for a document: the nearest `.referat.json` upwards, what it extends, and the overrides that
 * fit the document. Reads through a function it is given, so it runs in a worker, on a virtual workspace and in a test.
 */
import { type CheckConfig, DEFAULT_CONFIG } from '../../check/config.ts';
import { below, folderOf, statedAt } from '../addresses.ts';
import type { KleLocation } from '../kle/location.ts';
import { combine, fittingOverrides, isIgnored, type Layer } from './combine.ts';
import type { ConfigurationProblem } from './problem.ts';
import { type NamedPath, readConfiguration } from './read-file.ts';
import { mayRead, nearestConfiguration, type ReadText, type Root, rootOf } from './root.ts';

export interface Resolved {
  /** The same object for all documents under the same settings. */
  readonly config: CheckConfig;
  /** The nearest configuration file, undefined when there is none. */
  readonly file?: string;
  /** The configuration says that the document is not to be checked. */
  readonly ignored?: true;
  /** Where the KLE files of the configuration lie, as the nearest file says that names any. */
  readonly kle?: KleLocation;
  /** Everything wrong with it and with what it extends. */
  readonly problems: readonly ConfigurationProblem[];
}

interface Chain {
  readonly layers: readonly Layer[];
  readonly problems: readonly ConfigurationProblem[];
  readonly kle: KleLocation | undefined;
  /** Configurations by which overrides fit. */
  readonly configs: Map<string, CheckConfig>;
}

const LONGEST_CHAIN = 10;

export class ConfigurationResolver {
  readonly #readFile: ReadText;
  #texts = new Map<string, Promise<string | undefined>>();
  #chains = new Map<string, Promise<Chain>>();

  /** @param readFile text of a file, undefined when there is none */
  constructor(readFile: ReadText) {
    this.#readFile = readFile;
  }

  /** The configuration of a document. */
  async resolve(document: string): Promise<Resolved> {
    const file = await nearestConfiguration(document, this.#read);
    return file === undefined ? { config: DEFAULT_CONFIG, problems: [] } : this.resolveWith(file, document);
  }

  /** The configuration of a document under a file that was named, as `--config` does. */
  async resolveWith(file: string, document: string): Promise<Resolved> {
    let known = this.#chains.get(file);
    if (!known) {
      known = this.#load(file);
      this.#chains.set(file, known);
    }
    const chain = await known;
    const { kle, problems, layers } = chain;
    return {
      config: configOf(chain, document),
      file,
      problems,
      ...(isIgnored(layers, document) ? { ignored: true } : {}),
      ...(kle ? { kle } : {}),
    };
  }

  /**
   * Whether the files that hold for a document read otherwise now than when they were read, for nobody promises that
   * every change of a file is told. Reads them again; nothing where nothing was read.
   */
  async hasChanged(document: string): Promise<boolean> {
    if (this.#texts.size === 0) return false;
    const now = new ConfigurationResolver(this.#readFile);
    await now.resolve(document);
    for (const [key, text] of now.#texts) {
      const known = this.#texts.get(key);
      if (known && (await known) !== (await text)) return true;
    }
    return false;
  }

  /** Forgets what was read; call it when a configuration file was made, changed or removed. */
  forget(): void {
    this.#texts = new Map();
    this.#chains = new Map();
  }

  readonly #read: ReadText = (uri) => {
    let text = this.#texts.get(uri);
    if (!text) {
      text = this.#readFile(uri).catch(() => undefined);
      this.#texts.set(uri, text);
    }
    return text;
  };

  async #load(first: string): Promise<Chain> {
    const layers: Layer[] = [];
    const problems: ConfigurationProblem[] = [];
    const root = await rootOf(first, this.#read);
    let kle: KleLocation | undefined;
    let uri: string | undefined = first;
    while (uri !== undefined) {
      const from: string = uri;
      const file = readConfiguration((await this.#read(from)) ?? '', from);
      problems.push(...file.problems);
      layers.unshift({ uri: from, file });
      const wrong = (id: ConfigurationProblem['id'], { path, range }: NamedPath): undefined => {
        problems.push({ uri: from, range, id, params: { path } });
      };
      if (file.kle && file.kle.path.trim() !== '') {
        const place = kleAt(file.kle.path, from, root, layers);
        if (place === undefined) wrong('kle-outside', file.kle);
        else kle ??= place;
      }
      uri = file.extends && (await this.#extended(file.extends, from, root, layers, wrong));
    }
    return { layers, problems, kle, configs: new Map() };
  }

  /** The file that another one extends; undefined when that cannot be, which is reported. */
  async #extended(
    stated: NamedPath,
    from: string,
    root: Root,
    layers: readonly Layer[],
    wrong: (id: ConfigurationProblem['id'], at: NamedPath) => undefined,
  ): Promise<string | undefined> {
    const target = statedAt(stated.path, from);
    if (target === undefined || !/\.jsonc?$/i.test(target) || !mayRead(root, target))
      return wrong('extends-outside', stated);
    if (layers.length >= LONGEST_CHAIN || layers.some(({ uri }) => uri === target))
      return wrong('extends-circle', stated);
    return (await this.#read(target)) === undefined ? wrong('extends-unreadable', stated) : target;
  }
}

/** Where KLE files lie that a configuration names: below the root, or below one of the configurations that led here. */
function kleAt(path: string, file: string, root: Root, layers: readonly Layer[]): KleLocation | undefined {
  const uri = statedAt(path, file);
  const folders = root.marked ? [root.marked] : [root.outermost, ...layers.map((layer) => folderOf(layer.uri))];
  const within = uri && folders.find((folder) => uri === folder || below(uri, folder) !== undefined);
  return uri && within ? { uri, within } : undefined;
}

function configOf(chain: Chain, document: string): CheckConfig {
  const fitting = fittingOverrides(chain.layers, document);
  const key = JSON.stringify(fitting);
  let config = chain.configs.get(key);
  if (!config) {
    config = combine(chain.layers, fitting);
    chain.configs.set(key, config);
  }
  return config;
}
