/** Changes of `.referat.json` that the user asks for. */
import type { Request } from '../request.ts';

/** Asked by the client: how a configuration file looks after a change. The client writes it. */
export const EDIT_CONFIGURATION_REQUEST = 'referat/editConfiguration' as Request<
  EditConfigurationParams,
  EditConfigurationResult
>;

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
