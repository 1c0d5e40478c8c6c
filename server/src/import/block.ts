/** What every source format is read into: the text in reading order, with what its marks say about it and nothing guessed. */
import type { ImportTexts } from '../texts/import.ts';
export type Block =
  /** `level` 1 to 9 as the source says it; 9 for a line that only looks like a heading (bold). */
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  /** `\n` where the source breaks the line. */
  | { readonly kind: 'paragraph'; readonly text: string }
  /** `marker` as a reader sees it: `1.`, `b)`, `-`; `depth` 0 for the outermost list. */
  | { readonly kind: 'list-item'; readonly marker: string; readonly depth: number; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  /** A line of a table of contents, its page number behind a tab. */
  | { readonly kind: 'contents'; readonly text: string };

/** The level of a heading that only its looks show. */
export const LOOKS_ONLY = 9;

/** What the source holds and the text does not, or only in another form. */
export type NoteKind = keyof ImportTexts['notes'];

export interface Note {
  readonly kind: NoteKind;
  /** How many there are, where they can be counted. */
  readonly count?: number;
  /** Which ones: page numbers, names of fields. */
  readonly names?: readonly string[];
}

/** A file as it was read. */
export interface Source {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}
