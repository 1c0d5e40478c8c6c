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
  /** Folder of the rules' pages as a URI; a problem's code links to `<folder>/<rule>.md`. */
  readonly rulePages?: string;
  /** Folder that the server may keep its index in from one run to the next, as a URI. Without it nothing is written. */
  readonly storage?: string;
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

/**
 * Many documents. Lines are 0-based, dates `YYYY-MM-DD` or `''`, decisions in a few words, `null` where an item has
 * none; classes are those of `DecisionClass` (`adopted`, `noted`, `postponed` …).
 */

/** Request: the cases of the workspace, the one that was last on an agenda first. */
export const CASES_REQUEST = 'referat/cases';

export interface CasesParams {
  /** Only cases of which some item has these words in number or title. */
  readonly query?: string;
  /** Default 2,000. */
  readonly limit?: number;
}

export interface CaseTreatment {
  readonly uri: string;
  readonly line: number;
  readonly number: string;
  readonly title: string;
  readonly date: string;
  readonly body: string;
  readonly kind: 'referat' | 'dagsorden' | 'unknown';
  readonly decision: string | null;
  readonly class: string | null;
}

export interface CaseSummary {
  readonly number: string;
  /** Title of the newest item. */
  readonly title: string;
  /** Oldest first. */
  readonly items: readonly CaseTreatment[];
}

export interface CasesResult {
  readonly cases: readonly CaseSummary[];
  /** How many there are beyond the limit too. */
  readonly total: number;
  /** False while the folder is still being read; {@link INDEX_CHANGED_NOTIFICATION} follows. */
  readonly complete: boolean;
}

/** Request: the story of one case; null when there is no case number at the position. */
export const CASE_HISTORY_REQUEST = 'referat/caseHistory';

export interface CaseHistoryParams {
  /** A case number … */
  readonly journalNumber?: string;
  /** … or a place that shows one: on the number, or anywhere in an item that has one. */
  readonly textDocument?: { readonly uri: string };
  readonly position?: { readonly line: number; readonly character: number };
}

export type CaseHistoryResult = (CaseSummary & { readonly complete: boolean }) | null;

/** Request: what was decided in an open document. */
export const DECISIONS_REQUEST = 'referat/decisions';

export interface DecisionsParams {
  readonly textDocument: { readonly uri: string };
}

export interface DecisionRow {
  readonly number: string;
  readonly title: string;
  readonly line: number;
  /** Last line of the item. */
  readonly endLine: number;
  readonly journalNumber: string;
  readonly decision: string | null;
  readonly class: string | null;
  /** Line of the decision's heading. */
  readonly decisionLine?: number;
  readonly absent: readonly string[];
  readonly attachments: number;
  readonly problems: number;
  readonly closed: boolean;
  readonly body: string;
  readonly date: string;
}

export interface DecisionsResult {
  readonly uri: string;
  /** Version of the document that was read. */
  readonly version: number;
  readonly items: readonly DecisionRow[];
}

/** Request: the open document against the agenda (or the minutes) of the same body and day; null when the workspace has none. */
export const COMPARE_AGENDA_REQUEST = 'referat/compareAgenda';

export interface CompareAgendaParams {
  readonly textDocument: { readonly uri: string };
  /** The other document, where the user chose it; it must lie in the workspace or be open. */
  readonly other?: { readonly uri: string };
}

export interface AgendaPlace {
  readonly line: number;
  /** `12. Title`. */
  readonly name: string;
}

export interface CompareAgendaResult {
  readonly agenda: string;
  readonly minutes: string;
  readonly changes: readonly {
    readonly kind: 'added' | 'removed' | 'moved' | 'retitled' | 'recommendation';
    /** Missing for what was added. */
    readonly agenda?: AgendaPlace;
    /** Missing for what was removed. */
    readonly minutes?: AgendaPlace;
  }[];
  /** Items in both. */
  readonly common: number;
}

/** Notification from server to client: cases and meetings of the workspace may be others now. At most every 500 ms. */
export const INDEX_CHANGED_NOTIFICATION = 'referat/indexChanged';

export interface IndexChangedParams {
  readonly complete: boolean;
  /** Documents known. */
  readonly documents: number;
}

/** Asked by a server that cannot look for files itself: the workspace's files that match one of the globs. */
export const LIST_FILES_REQUEST = 'referat/listFiles';

export interface ListFilesParams {
  readonly globs: readonly string[];
  readonly limit: number;
}

/** Addresses of files. */
export type ListFilesResult = readonly string[];

/** Asked by a server that cannot look for files itself: the files right in a folder of the workspace, by name. */
export const LIST_FOLDER_REQUEST = 'referat/listFolder';

export interface ListFolderParams {
  readonly uri: string;
}

export type ListFolderResult = readonly string[];

/** Asked by a server that cannot reach a KLE file itself. */
export const STAT_FILE_REQUEST = 'referat/statFile';

export interface StatFileParams {
  readonly uri: string;
}

/** Null when there is nothing there, or when the server has no business with it. `names`: the files right in a folder. */
export type StatFileResult = {
  readonly kind: 'file' | 'folder';
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly names?: readonly string[];
} | null;

/** Asked by the client: how a configuration file looks after a change. The client writes it. */
export const EDIT_CONFIGURATION_REQUEST = 'referat/editConfiguration';

export interface EditConfigurationParams {
  /** The referat the change is about. */
  readonly uri: string;
  /** The configuration file as it is; absent when there is none yet. */
  readonly text?: string;
  readonly change: { readonly kind: 'template' } | { readonly kind: 'rule-off'; readonly rule: string };
}

/**
 * The new text and the 0-based line of what was written. `broken`: the file is no JSON and must be mended by hand first.
 * `nothing`: the document shows no template, or there is no such rule.
 */
export type EditConfigurationResult =
  | { readonly text: string; readonly line: number }
  | { readonly problem: 'broken' | 'nothing' };

/** Asked by the client: the problems of files that need not be open. Answered file by file, so that a cancel is quick. */
export const CHECK_FILES_REQUEST = 'referat/checkFiles';

export interface CheckFilesParams {
  readonly uris: readonly string[];
}

export interface CheckFilesResult {
  /** In the order asked for; fewer than asked for when there were very many. */
  readonly files: readonly CheckedDocument[];
}

export interface CheckedDocument {
  readonly uri: string;
  /** Why it was not checked. */
  readonly problem?: 'unreadable' | 'no-text';
  /** LSP `Diagnostic`s. */
  readonly diagnostics: readonly object[];
}

/** Asked by the client: an explicit edit at a place of an open document. The client applies it in one step. */
export const EDIT_REQUEST = 'referat/edit';

export interface EditParams {
  /** The version the user sees; a document that has moved on is not edited. */
  readonly textDocument: { readonly uri: string; readonly version: number };
  readonly range: EditRange;
  /** An `EditName`. */
  readonly edit: string;
}

export interface EditRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** The edits, all counted in the version asked for; or a sentence that says why it is not done. */
export type EditRequestResult =
  | { readonly edits: readonly { readonly range: EditRange; readonly newText: string }[] }
  | { readonly refusal: string };

/** Asked by the client: what "Nyt referat" can propose. */
export const NEW_REFERAT_PROPOSALS_REQUEST = 'referat/newReferatProposals';

export interface NewReferatProposalsParams {
  /** The referat the user is in; its body comes first. */
  readonly uri?: string;
  /** `YYYY-MM-DD` where the user is. */
  readonly today: string;
}

export interface NewReferatProposals {
  readonly bodies: readonly {
    readonly name: string;
    readonly dates: readonly { readonly date: string; readonly reason: 'agenda' | 'rhythm' }[];
    readonly sources: readonly {
      readonly uri: string;
      readonly kind: 'referat' | 'dagsorden';
      readonly date: string;
    }[];
  }[];
}

/** Asked by the client: the text of new minutes. */
export const NEW_REFERAT_REQUEST = 'referat/newReferat';

export interface NewReferatParams {
  readonly body: string;
  /** `YYYY-MM-DD`; a day that exists. */
  readonly date: string;
  /** The agenda or the earlier minutes to begin from. */
  readonly from?: string;
}

/** The text with `\n` as line end, and where the cursor belongs. */
export interface NewReferatResult {
  readonly text: string;
  readonly line: number;
  readonly character: number;
}
