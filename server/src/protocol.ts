/**
 * What client and server say to each other beyond the Language Server Protocol. Imports nothing, so that both bundles,
 * the tests and other editors' configurations can read it.
 */

/** Language id of a referat in every editor. */
export const LANGUAGE_ID = 'referat';

/** The section of the settings that the server asks for with `workspace/configuration`. */
export const SETTINGS_SECTION = 'referat';

/** Texts a user sees. */
export type TextLanguage = 'da' | 'en';

/** Sent as `initializationOptions`; holds until the first answer to `workspace/configuration`. */
export interface InitializationOptions {
  readonly language?: TextLanguage;
}

/** Answer to `workspace/configuration` for the section `referat`, per resource. Every member may be missing. */
export interface ReferatSettings {
  readonly language?: TextLanguage;
  readonly check?: { readonly enable?: boolean };
  readonly codeLens?: { readonly enable?: boolean };
  /** Path of the official KLE file, absolute or counted from the workspace folder; `''` when there is none. */
  readonly kle?: string;
}

/** Notification from server to client, after each analysis of an open document. */
export const STATUS_NOTIFICATION = 'referat/status';

/** What the language status item shows about one open document. */
export interface StatusParams {
  readonly uri: string;
  /** Version of the document that was analysed. */
  readonly version: number;
  /** A `Dialect` of the tree (`firstagenda`, `sbsys` …, `unknown`). */
  readonly dialect: string;
  readonly kind: 'referat' | 'dagsorden' | 'unknown';
  /** Number of items in all meetings of the document. */
  readonly items: number;
  /** The body that met, as the title names it. */
  readonly body?: string;
  /** The meeting's date as `YYYY-MM-DD`. */
  readonly date?: string;
}

/** The semantic token legend, in order. package.json gives each a description and the scopes themes colour it by. */
export const SEMANTIC_TOKEN_TYPES = [
  'referatTitle',
  'referatItem',
  'referatSection',
  'referatEarlierDecision',
  'referatJournalNumber',
  'referatDate',
  'referatAttendance',
  'referatAttachment',
  'referatContents',
  'referatGroup',
  'referatClosed',
] as const;

export type SemanticTokenType = (typeof SEMANTIC_TOKEN_TYPES)[number];

/** Asked by a server that cannot reach a file itself (in a worker, or on a virtual workspace). */
export const READ_FILE_REQUEST = 'referat/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

/** The file's bytes in Base64; null when there is no such file, or when the server has no business with it. */
export type ReadFileResult = string | null;
