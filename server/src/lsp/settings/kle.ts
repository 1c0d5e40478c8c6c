/** Which edition of KLE holds for a document, and telling the user when there should be one but is none. */
import { type Connection, MessageType } from 'vscode-languageserver';
import type { KleEdition } from '../../domain/kle/kle.ts';
import { kleMessage } from '../../texts/workspace/kle.ts';
import { innermost } from '../../workspace/addresses.ts';
import { kleLocation } from '../../workspace/kle/location.ts';
import { KleStore } from '../../workspace/kle/store.ts';
import type { Files } from '../workspace/files.ts';
import type { Configurations } from './configurations.ts';
import type { Settings } from './settings.ts';

export class Kle {
  readonly #connection: Connection;
  readonly #settings: Settings;
  readonly #configurations: Configurations;
  readonly #store: KleStore;
  /** What was said already; once is enough until the setting changes. */
  readonly #said = new Set<string>();

  constructor(connection: Connection, files: Files, settings: Settings, configurations: Configurations) {
    this.#connection = connection;
    this.#settings = settings;
    this.#configurations = configurations;
    this.#store = new KleStore(files.kle);
    settings.onChange(() => this.recheck());
  }

  /** What was found before may no longer hold: settings or a configuration have changed. */
  recheck(): void {
    this.#said.clear();
    this.#store.recheck();
  }

  /**
   * The edition that holds for a document: what `.referat.json` names, as for everybody who checks this folder, else what
   * the setting `referat.kle` points to. Nothing is read while both are empty. Never rejects.
   */
  async of(uri: string): Promise<KleEdition | undefined> {
    const { kle, language } = await this.#settings.of(uri);
    const configured = (await this.#configurations.of(uri)).kle;
    if (!configured && kle.trim() === '') return undefined;
    const location = configured ?? kleLocation(kle, innermost(this.#configurations.roots, uri));
    const { edition, problems } = location
      ? await this.#store.read(location)
      : { problems: [{ uri: kle, fault: { code: 'outside' as const } }], edition: undefined };
    for (const { uri: file, fault } of problems) {
      const text = kleMessage(fault, file, configured ? 'configuration' : 'setting', language);
      if (this.#said.has(text)) continue;
      this.#said.add(text);
      // The library's own call is a request, which not every client answers.
      await this.#connection.sendNotification('window/showMessage', { type: MessageType.Warning, message: text });
    }
    return edition;
  }
}
