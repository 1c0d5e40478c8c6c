/** Checks files one by one, and mends them when asked. The same in the main thread and in a worker. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type SeveritySetting, withKle, withSeverities } from '../../check/config.ts';
import { type CheckConfig, checkOnce, type Finding } from '../../check.ts';
import { safeToShow } from '../../domain/safe-text.ts';
import { nodeKleFiles } from '../../node/kle-files.ts';
import type { TextLanguage } from '../../protocol.ts';
import { parse } from '../../syntax/index.ts';
import { splitLines } from '../../text/split-lines.ts';
import { configurationMessage } from '../../texts/workspace/configuration.ts';
import { kleMessage } from '../../texts/workspace/kle.ts';
import { isUnread } from '../../workspace/configuration/problem.ts';
import { ConfigurationResolver, type Resolved } from '../../workspace/configuration/resolver.ts';
import { type KleResult, KleStore } from '../../workspace/kle/store.ts';
import { readConfiguration } from '../input/read-configuration.ts';
import { decodeInput, type InputText, type RawInput, STDIN } from '../input/read-input.ts';
import { saveText } from '../input/save-text.ts';
import { type Messages, messagesFor } from '../messages.ts';
import { type CheckedFile, type CheckedFinding, type CheckedPlace, NOT_CHECKED, type Notice } from './checked.ts';
import { fingerprint } from './fingerprint.ts';
import { fixPatch } from './fix-patch.ts';
import { fixText } from './fix-text.ts';

/** Plain data: it is handed to worker threads. */
export interface CheckFileOptions {
  readonly language: TextLanguage;
  /** `dry`: as `save`, but nothing is written. */
  readonly fix: 'no' | 'save' | 'dry';
  /** Path of a configuration that holds for every file. */
  readonly config?: string;
  /** What the text on standard input is called. */
  readonly stdinFilename?: string;
  /** Path of KLE files that hold for every file. */
  readonly kle?: string;
  readonly severities: Readonly<Record<string, SeveritySetting>>;
}

/** By what a file is checked: its `.referat.json` with all that it extends, `--rule` and the files of KLE. */
export interface InForce {
  /** The same object for the same settings. */
  readonly config: CheckConfig;
  /** What is wrong with the configuration. */
  readonly notices: readonly Notice[];
  readonly ignored: boolean;
}

export class FileChecker {
  readonly #options: CheckFileOptions;
  readonly #resolver = new ConfigurationResolver(readConfiguration);
  /** Read once: a run does not see files of KLE change. */
  readonly #kle = new KleStore(nodeKleFiles, () => 0);
  /** One object per set of settings, since what was found is remembered by it. */
  readonly #configs = new Map<CheckConfig, CheckConfig>();

  constructor(options: CheckFileOptions) {
    this.#options = options;
  }

  /** Undefined when `read`, which is asked for the file once it is known by what it is checked, has nothing to give. */
  async check(file: string, read: (inForce: InForce) => RawInput | undefined): Promise<CheckedFile | undefined> {
    const say = messagesFor(this.#options.language);
    const name = this.nameOf(file);
    const inForce = await this.configOf(name);
    const { config, notices: faults } = inForce;
    if (inForce.ignored) return { file: safeToShow(name), ignored: true, ...NOT_CHECKED };
    const raw = read(inForce);
    if (raw === undefined) return undefined;
    const input = decodeInput(raw, say);
    if (input.problem !== undefined) return { file: safeToShow(name), problem: input.problem, ...NOT_CHECKED };
    const { text, edits, unfinished } =
      this.#options.fix === 'no' ? { text: input.text, edits: 0, unfinished: false } : fixText(input.text, config);
    const more = unfinished ? [{ text: `${safeToShow(name)}: ${say.unfinished}`, unread: false }] : [];
    const notices = [...damageNotices(input, safeToShow(name), say), ...faults, ...more];
    // Mended by other rules than somebody meant, a text is spoilt.
    const isFaulty = edits > 0 && faults.length > 0;
    const problem = isFaulty
      ? say.notFixedUnder
      : this.#options.fix === 'save' && edits > 0
        ? saveText(input, text, say)
        : undefined;
    // What could not be saved is as faulty as it was, and that is still worth knowing.
    if (problem !== undefined) return { ...this.#checked(input, input.text, 0, config, notices), problem };
    const checked = this.#checked(input, text, edits, config, notices);
    if (this.#options.fix !== 'dry' || edits === 0) return checked;
    const patch = fixPatch(checked.file, input.text, text);
    return patch === undefined ? checked : { ...checked, patch };
  }

  async configOf(file: string): Promise<InForce> {
    const resolved = await this.#resolve(file);
    const kle = await this.#readKle(resolved);
    const severe = this.#config(resolved.config);
    const config = kle.edition ? withKle(severe, kle.edition) : severe;
    const notices = [...this.#configurationNotices(resolved), ...this.#kleNotices(kle)];
    return { config, notices, ignored: resolved.ignored === true };
  }

  #checked(
    { file: given, encoding, bytes }: InputText,
    text: string,
    fixed: number,
    config: CheckConfig,
    notices: readonly Notice[],
  ): CheckedFile {
    const file = safeToShow(this.nameOf(given));
    const lines = splitLines(text);
    const referat = parse(lines);
    const findings = checkOnce(referat, config, this.#options.language);
    return {
      file,
      encoding,
      bytes,
      fixed,
      notices,
      items: referat.meetings.reduce((sum, { parts }) => sum + parts.filter(({ kind }) => kind === 'item').length, 0),
      findings: findings.map((finding) => toContract(file, finding)),
      fingerprints: findings.map(({ rule, messageId, range }) =>
        fingerprint(rule, messageId, lines[range.start.line] ?? ''),
      ),
    };
  }

  /** What a file is called in findings. */
  nameOf(file: string): string {
    return file === STDIN ? (this.#options.stdinFilename ?? STDIN) : file;
  }

  #resolve(file: string): Promise<Resolved> {
    const document = pathToFileURL(file === STDIN ? path.resolve('stdin.referat.txt') : path.resolve(file)).href;
    return this.#options.config === undefined
      ? this.#resolver.resolve(document)
      : this.#resolver.resolveWith(pathToFileURL(path.resolve(this.#options.config)).href, document);
  }

  #config(config: CheckConfig): CheckConfig {
    let result = this.#configs.get(config);
    if (result === undefined) {
      result = withSeverities(config, this.#options.severities);
      this.#configs.set(config, result);
    }
    return result;
  }

  async #readKle(resolved: Resolved): Promise<KleResult> {
    const { kle } = this.#options;
    const location = kle === undefined ? resolved.kle : { uri: pathToFileURL(path.resolve(kle)).href };
    return location ? this.#kle.read(location) : { problems: [] };
  }

  #kleNotices({ edition, problems }: KleResult): Notice[] {
    const { kle, language } = this.#options;
    const source = kle === undefined ? 'configuration' : 'flag';
    return problems.map(({ uri, fault }) => ({
      text: kleMessage(fault, uri, source, language),
      unread: edition === undefined,
    }));
  }

  #configurationNotices({ problems }: Resolved): Notice[] {
    return problems.map((problem) => {
      const { line, character } = problem.range.start;
      const file = path.relative(process.cwd(), fileURLToPath(problem.uri));
      const message = configurationMessage(problem, this.#options.language);
      return { text: `${file}:${line + 1}:${character + 1}: ${message}`, unread: isUnread(problem) };
    });
  }
}

function damageNotices({ damage }: InputText, name: string, say: Messages): Notice[] {
  if (!damage) return [];
  return [{ text: `${name}:${damage.line}:${damage.column}: ${say.strayByte(damage)}`, unread: false }];
}

function toContract(file: string, { range, rule, severity, message, fix, related }: Finding): CheckedFinding {
  return {
    file,
    ...place(range),
    rule,
    severity,
    message,
    fixable: fix !== undefined,
    ...(related?.length ? { related: related.map((each) => ({ ...place(each.range), message: each.message })) } : {}),
  };
}

function place({ start, end }: Finding['range']): CheckedPlace {
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
