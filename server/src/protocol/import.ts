/** What is said to the thread that turns a file of another program into minutes. */
import type { TextLanguage } from './settings.ts';

/** The house's own layout (as `model` shows it, else as the source has it), or that of FirstAgenda's texts. */
export type ImportLayout = 'house' | 'firstagenda';

export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly layout: ImportLayout;
  /** The text of minutes whose layout is the house's. */
  readonly model?: string;
  /** Of notes and faults. */
  readonly language: TextLanguage;
}

export interface ImportResult {
  /** The minutes; line ends are `\n`. */
  readonly text: string;
  /** How many items were found in them. */
  readonly items: number;
  /** What the file holds and the text does not, in the user's language. */
  readonly notes: readonly string[];
}

/** `fault` says in the user's language why there is no text. */
export type ImportAnswer = ImportResult | { readonly fault: string };
