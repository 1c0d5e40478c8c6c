/** What an output format is told, and the form all of them have. */
import type { TextLanguage } from '../../protocol.ts';
import type { CheckedFile } from '../checked.ts';

export interface FormatOptions {
  readonly language: TextLanguage;
  /** Of the tool, for formats that name it. */
  readonly version: string;
  readonly quiet: boolean;
}

export type Format = (files: readonly CheckedFile[], options: FormatOptions) => Iterable<string>;
