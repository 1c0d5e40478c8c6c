import type { TextLanguage } from '../../protocol.ts';
import type { CheckedFile } from '../checked.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatJunit } from './junit.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

export interface FormatOptions {
  readonly language: TextLanguage;
  /** Of the tool, for formats that name it. */
  readonly version: string;
  readonly quiet: boolean;
}

export type Format = (files: readonly CheckedFile[], options: FormatOptions) => Iterable<string>;

/** Each gives the output in pieces; together they end with a line end, or are nothing at all. */
export const FORMATS = {
  text: formatText,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
  junit: formatJunit,
} satisfies Record<string, Format>;
