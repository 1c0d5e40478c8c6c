/** What extension and web page of the preview say to each other. Lines are 0-based. */
import type { PreviewPart } from '../../../server/src/protocol.ts';

export interface PreviewFinding {
  readonly line: number;
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
}

/** What VS Code keeps of the page when the window is closed, and gives back when it is opened again. */
export interface PageState {
  readonly hideClosed: boolean;
  /** Address of the referat that was shown. */
  readonly uri?: string;
}

export type ToPage =
  /** Parts as the server sends them; after `fresh` the page forgets all it has. */
  | { readonly kind: 'parts'; readonly fresh: boolean; readonly uri: string; readonly parts: readonly PreviewPart[] }
  | { readonly kind: 'findings'; readonly findings: readonly PreviewFinding[] }
  /** The text was scrolled: this line is at its top. */
  | { readonly kind: 'scroll'; readonly line: number };

export type FromPage =
  /** Just loaded, empty. */
  | { readonly kind: 'ready' }
  /** The page was scrolled: this line is at its top. */
  | { readonly kind: 'scroll'; readonly line: number }
  /** The text belonging to a place was asked for. */
  | { readonly kind: 'open'; readonly line: number };
