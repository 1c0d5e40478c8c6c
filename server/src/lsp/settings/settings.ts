import { DidChangeConfigurationNotification, Emitter } from 'vscode-languageserver';
import { type ReferatSettings, SETTINGS_SECTION, type TextLanguage } from '../../protocol.ts';
import type { Core } from '../core.ts';

/** The settings of one resource with everything filled in. */
export interface ResourceSettings {
  readonly language: TextLanguage;
  readonly checkEnabled: boolean;
  readonly codeLensEnabled: boolean;
  /** Path of the KLE file as the user wrote it, `''` for none. */
  readonly kle: string;
}

/** A client that has not answered by then gets the defaults for this time; its answer counts when it comes. */
const PATIENCE_MS = 1500;

/**
 * The user's settings per resource, asked for once and kept until the client says that something changed. Clients that
 * cannot be asked send theirs with `didChangeConfiguration`; they hold for every resource.
 */
export class Settings {
  readonly #core: Core;
  readonly #changed = new Emitter<void>();
  readonly #cache = new Map<string, Promise<ResourceSettings>>();
  #fallback: ReferatSettings;

  constructor(core: Core) {
    this.#core = core;
    const { language } = core.client.options;
    this.#fallback = language ? { language } : {};
  }

  /** Fires when what {@link of} answered may no longer hold. */
  get onChange() {
    return this.#changed.event;
  }

  /** Asks to be told of changes, where the client lets a server ask for that. */
  async register(): Promise<void> {
    if (!this.#core.client.registers.configuration) return;
    const section = SETTINGS_SECTION;
    await this.#core.connection.client.register(DidChangeConfigurationNotification.type, { section });
  }

  /** `settings`: what the notification carried. */
  didChange(settings: unknown): void {
    const section = isRecord(settings) ? settings[SETTINGS_SECTION] : undefined;
    if (!this.#core.client.configuration && isRecord(section)) this.#fallback = { ...this.#fallback, ...section };
    this.forgetAll();
  }

  forgetAll(): void {
    this.#cache.clear();
    this.#changed.fire();
  }

  forget(uri: string): void {
    this.#cache.delete(uri);
  }

  /** Never rejects. */
  of(uri: string): Promise<ResourceSettings> {
    if (!this.#core.client.configuration) return Promise.resolve(resolve(this.#fallback, this.#fallback));
    let answer = this.#cache.get(uri);
    if (answer === undefined) {
      answer = this.#ask(uri);
      this.#cache.set(uri, answer);
    }
    return answer;
  }

  #ask(uri: string): Promise<ResourceSettings> {
    const asked = this.#core.connection.workspace
      .getConfiguration({ scopeUri: uri, section: SETTINGS_SECTION })
      .then((answer: unknown) => resolve(answer, this.#fallback))
      .catch(() => resolve(undefined, this.#fallback));
    const patience = new Promise<ResourceSettings>((give) => {
      const timer = setTimeout(() => {
        give(resolve(undefined, this.#fallback));
        // A late answer is still the user's will.
        void asked.then((settings) => {
          if (this.#cache.get(uri) !== raced) return;
          this.#cache.set(uri, Promise.resolve(settings));
          this.#changed.fire();
        });
      }, PATIENCE_MS);
      void asked.then(() => clearTimeout(timer));
    });
    const raced = Promise.race([asked, patience]);
    return raced;
  }
}

/** Reads what a client sent, which may be anything at all. */
function resolve(answer: unknown, fallback: ReferatSettings): ResourceSettings {
  const given = isRecord(answer) ? answer : {};
  const check = isRecord(given.check) ? given.check : {};
  const codeLens = isRecord(given.codeLens) ? given.codeLens : {};
  const language = given.language === undefined ? fallback.language : given.language;
  return {
    language: language === 'en' ? 'en' : 'da',
    checkEnabled: check.enable !== false,
    codeLensEnabled: codeLens.enable === true,
    kle: typeof given.kle === 'string' ? given.kle : '',
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
