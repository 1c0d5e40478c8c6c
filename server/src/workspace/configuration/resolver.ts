/**
 * Which configuration holds for a document: the nearest `.referat.json` upwards, what it extends, and the overrides that
 * fit the document. Reads through a function it is given, so it runs in a worker, on a virtual workspace and in a test.
 */

import picomatch from 'picomatch';
import { URI, Utils } from 'vscode-uri';
import { type CheckConfig, DEFAULT_CONFIG, type RuleSetting } from '../../check/config.ts';
import type { HouseTemplate } from '../../rules/house-template.ts';
import type { KleLocation } from '../kle/location.ts';
import { CONFIGURATION_FILE } from './file-name.ts';
import type { ConfigurationProblem } from './problem.ts';
import { type ConfigurationFile, type NamedPath, readConfiguration } from './read-file.ts';

/** Text of a file, undefined when there is none, or when it lies (links followed) outside the folder `within`. */
export type ReadFile = (uri: string, within: string | undefined) => Promise<string | undefined>;

export interface Resolved {
  /** The same object for all documents under the same settings. */
  readonly config: CheckConfig;
  /** The nearest configuration file, undefined when there is none. */
  readonly file?: string;
  /** Where the KLE files of the configuration lie, as the nearest file says that names any; always below the root. */
  readonly kle?: KleLocation;
  /** Everything wrong with it and with what it extends. */
  readonly problems: readonly ConfigurationProblem[];
}

/** One file of the chain, the farthest ancestor first. */
interface Layer {
  readonly uri: string;
  readonly file: ConfigurationFile;
  readonly matches: readonly ((path: string) => boolean)[];
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
  readonly #read: ReadFile;
  #texts = new Map<string, Promise<string | undefined>>();
  #chains = new Map<string, Promise<Chain>>();

  constructor(read: ReadFile) {
    this.#read = read;
  }

  /**
   * The configuration of a document. `roots` are the workspace folders: neither the search nor `extends` leaves the one
   * that holds the document. Outside all of them the search goes to the top, and `extends` stays below the file's folder.
   */
  async resolve(document: string, roots: readonly string[]): Promise<Resolved> {
    const root = rootOf(document, roots);
    const file = await this.#nearest(document, root);
    return file === undefined ? { config: DEFAULT_CONFIG, problems: [] } : this.resolveWith(file, document, root);
  }

  /** The configuration of a document under a file that was named, as `--config` does. */
  async resolveWith(file: string, document: string, root: string | undefined = undefined): Promise<Resolved> {
    const top = root ?? folderOf(file);
    const key = `${top} ${file}`;
    let known = this.#chains.get(key);
    if (!known) {
      known = this.#load(file, top, root);
      this.#chains.set(key, known);
    }
    const chain = await known;
    const { kle, problems } = chain;
    return { config: configOf(chain, document), file, problems, ...(kle ? { kle } : {}) };
  }

  /**
   * Whether the files that hold for a document read otherwise now than when they were read, for nobody promises that
   * every change of a file is told. Reads them again; nothing where nothing was read.
   */
  async hasChanged(document: string, roots: readonly string[]): Promise<boolean> {
    if (this.#texts.size === 0) return false;
    const now = new ConfigurationResolver(this.#read);
    await now.resolve(document, roots);
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

  async #nearest(document: string, root: string | undefined): Promise<string | undefined> {
    for (let folder = folderOf(document); ; folder = folderOf(folder)) {
      const candidate = join(folder, CONFIGURATION_FILE);
      if ((await this.#text(candidate, root)) !== undefined) return candidate;
      if (folder === root || folderOf(folder) === folder) return undefined;
    }
  }

  #text(uri: string, within: string | undefined): Promise<string | undefined> {
    const key = keyOf(uri, within);
    let text = this.#texts.get(key);
    if (!text) {
      text = this.#read(uri, within).catch(() => undefined);
      this.#texts.set(key, text);
    }
    return text;
  }

  async #load(first: string, root: string, within: string | undefined): Promise<Chain> {
    const layers: Layer[] = [];
    const problems: ConfigurationProblem[] = [];
    let kle: KleLocation | undefined;
    let uri = first;
    let text = await this.#text(uri, within);
    while (text !== undefined) {
      const file = readConfiguration(text, uri);
      problems.push(...file.problems);
      layers.unshift({
        uri,
        file,
        matches: file.overrides.map(({ files }) => matcherOf(files)),
      });
      const from = uri;
      const wrong = (id: ConfigurationProblem['id'], { path, range }: NamedPath) =>
        problems.push({ uri: from, range, id, params: { path } });
      if (file.kle && file.kle.path.trim() !== '') {
        const place = inside(file.kle.path, from, root);
        if (place === undefined) wrong('kle-outside', file.kle);
        else kle ??= { uri: place, within: root };
      }
      if (!file.extends) break;
      const target = inside(file.extends.path, from, root);
      if (target === undefined) wrong('extends-outside', file.extends);
      else if (layers.length >= LONGEST_CHAIN || layers.some((layer) => layer.uri === target))
        wrong('extends-circle', file.extends);
      else {
        text = await this.#text(target, root);
        uri = target;
        if (text === undefined) wrong('extends-unreadable', file.extends);
        continue;
      }
      break;
    }
    return { layers, problems, kle, configs: new Map() };
  }
}

function keyOf(uri: string, within: string | undefined): string {
  return `${within ?? ''} ${uri}`;
}

/** True for paths that fit a pattern and none of those that begin with `!`. */
function matcherOf(files: readonly string[]): (path: string) => boolean {
  const ignore = files.flatMap((pattern) => (pattern.startsWith('!') ? pattern.slice(1) : []));
  return picomatch(
    files.filter((pattern) => !pattern.startsWith('!')),
    { dot: true, ignore },
  );
}

function configOf(chain: Chain, document: string): CheckConfig {
  const fitting = chain.layers.map(({ uri, matches }) => {
    const path = below(document, folderOf(uri));
    return path === undefined ? matches.map(() => false) : matches.map((match) => match(path));
  });
  const key = JSON.stringify(fitting);
  let config = chain.configs.get(key);
  if (!config) {
    config = combine(chain.layers, fitting);
    chain.configs.set(key, config);
  }
  return config;
}

function combine(layers: readonly Layer[], fitting: readonly (readonly boolean[])[]): CheckConfig {
  const rules: Record<string, RuleSetting> = {};
  let template: HouseTemplate | undefined;
  layers.forEach(({ file }, at) => {
    lay(rules, file.rules);
    file.overrides.forEach((override, index) => {
      if (fitting[at]?.[index]) lay(rules, override.rules);
    });
    if (file.template) template = { ...template, ...file.template };
  });
  return template ? { rules, template } : { rules };
}

/** Later settings replace earlier ones name by name: a severity alone leaves the options as they were. */
function lay(rules: Record<string, RuleSetting>, more: Readonly<Record<string, RuleSetting>>): void {
  for (const [id, setting] of Object.entries(more)) {
    const options = { ...rules[id]?.options, ...setting.options };
    rules[id] = { ...rules[id], ...setting, ...(Object.keys(options).length > 0 ? { options } : {}) };
  }
}

/** The innermost root that holds the document. */
function rootOf(document: string, roots: readonly string[]): string | undefined {
  return roots
    .map(plain)
    .filter((root) => isBelow(document, root))
    .sort((a, b) => b.length - a.length)[0];
}

function plain(uri: string): string {
  return URI.parse(uri)
    .toString()
    .replace(/(?<!\/)\/+$/, '');
}

function folderOf(uri: string): string {
  return plain(Utils.dirname(URI.parse(uri)).toString());
}

function join(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(folder), path.replaceAll('\\', '/')).toString();
}

/** The address of a path that a file states; undefined when it is not relative or leads out of `root`. */
function inside(path: string, file: string, root: string): string | undefined {
  const target = join(folderOf(file), path);
  return isRelative(path) && isBelow(target, root) ? target : undefined;
}

/** Path of `uri` below `folder`, decoded; undefined when it lies elsewhere. */
function below(uri: string, folder: string): string | undefined {
  const target = URI.parse(uri);
  const base = URI.parse(folder);
  const prefix = base.path.endsWith('/') ? base.path : `${base.path}/`;
  const same = target.scheme === base.scheme && target.authority === base.authority;
  return same && target.path.startsWith(prefix) ? target.path.slice(prefix.length) : undefined;
}

function isBelow(uri: string, folder: string): boolean {
  return below(uri, folder) !== undefined;
}

/** A path of its own, no drive, no address, no home folder. */
function isRelative(path: string): boolean {
  return path !== '' && !/^(?:[/\\~]|[a-z][a-z0-9+.-]*:)/i.test(path);
}
