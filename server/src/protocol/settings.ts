/** How client and server are introduced to each other: language, settings, what `initialize` carries. */

/** Language id of a referat in every editor. */
export const LANGUAGE_ID = 'referat';

/** The section of the settings that the server asks for with `workspace/configuration`. */
export const SETTINGS_SECTION = 'referat';

/** Texts a user sees. */
export type TextLanguage = 'da' | 'en';

/** Sent as `initializationOptions`; holds until the first answer to `workspace/configuration`. */
export interface InitializationOptions {
  readonly language?: TextLanguage;
  /** Folder of the rules' pages as a URI; a problem's code links to `<folder>/<rule>.md`. */
  readonly rulePages?: string;
  /** Folder that the server may keep its index in from one run to the next, as a URI. Without it nothing is written. */
  readonly storage?: string;
  /** Address of the script that writes web pages and Word documents, for a server in a browser. */
  readonly writers?: string;
  /** The client knows what this folder holds: the server may send it requests, notifications and commands of our own. */
  readonly ownMessages?: boolean;
}

/** Answer to `workspace/configuration` for the section `referat`, per resource. Every member may be missing. */
export interface ReferatSettings {
  readonly language?: TextLanguage;
  readonly check?: { readonly enable?: boolean };
  readonly codeLens?: { readonly enable?: boolean };
  /** Path of the official KLE file, absolute or counted from the workspace folder; `''` when there is none. */
  readonly kle?: string;
}
