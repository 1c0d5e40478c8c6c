/** What a provider proposes, and how it becomes a completion item. */
import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import type { KleEdition } from '../../domain/kle/kle.ts';
import type { HouseTemplate } from '../../rules/house-template.ts';
import type { Language } from '../../texts/texts.ts';
import type { DraftingSources } from './drafting-sources.ts';
import type { Spot } from './spot.ts';

export interface CompletionContext {
  readonly language: Language;
  readonly sources: DraftingSources;
  /** The client takes snippets with places to fill in. */
  readonly snippets: boolean;
  /** What `.referat.json` says of the house style. */
  readonly template?: HouseTemplate;
  readonly kle?: KleEdition;
  /** Today's date, where the caller knows it: features have no clock. */
  readonly today?: string;
}

/** What stays behind for `completionItem/resolve`: enough to write the explanation when it is looked at. */
export type ResolveData =
  | { readonly kind: 'section'; readonly role: string }
  | { readonly kind: 'decision'; readonly class: string }
  | { readonly kind: 'case'; readonly number: string; readonly title: string; readonly date: string }
  | { readonly kind: 'preview'; readonly text: string };

export interface Candidate {
  readonly label: string;
  /** What is put in; with `snippet`, the places to fill in as `${1:…}`. */
  readonly text: string;
  readonly snippet?: boolean;
  /** What the typed words are compared with; the label where it is left out. */
  readonly words?: string;
  readonly detail?: string;
  /** Shown beside the label in every row, where {@link detail} is shown in the chosen one only. */
  readonly beside?: string;
  readonly kind: NonNullable<CompletionItem['kind']>;
  /** First column that is replaced, up to the cursor. */
  readonly from: number;
  readonly data?: ResolveData;
}

export { CompletionItemKind as Kind };

/** A candidate of a group; groups and places in them give the order of the list. */
export function toItem(spot: Spot, candidate: Candidate, order: string, context: CompletionContext): CompletionItem {
  const { label, detail, beside, from, data } = candidate;
  const snippet = candidate.snippet === true && context.snippets;
  const written = spot.text.slice(from, Math.max(from, spot.wordStart));
  return {
    label,
    kind: candidate.kind,
    ...(detail === undefined ? {} : { detail }),
    ...(beside === undefined ? {} : { labelDetails: { description: beside } }),
    sortText: order,
    // The list is filtered by what stands in the range, marks included.
    filterText: from < spot.wordStart ? written + (candidate.words ?? label) : (candidate.words ?? label),
    insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range: { start: { line: spot.line, character: from }, end: { line: spot.line, character: spot.character } },
      newText: candidate.snippet === true && !snippet ? withoutPlaces(candidate.text) : candidate.text,
    },
    ...(data === undefined ? {} : { data }),
  };
}

/** Text that stands in a snippet as it is. */
export function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A place to fill in. */
export function place(number: number, proposal: string): string {
  return `\${${number}:${escaped(proposal)}}`;
}

/** A snippet's text for a client that knows no snippets. */
export function withoutPlaces(snippet: string): string {
  return snippet.replace(
    /\$\{\d+(?::((?:[^\\}]|\\.)*))?\}|\\([\\$}])/g,
    (_all, proposal: string | undefined, plain: string | undefined) =>
      plain ?? (proposal ?? '').replace(/\\([\\$}])/g, '$1'),
  );
}
