/** Everything the server says at run time, one table per language. The setting `referat.language` chooses; Danish is the default. */
import type { TextLanguage } from '../protocol.ts';
import { byLanguage } from './by-language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export type Language = TextLanguage;

/** The table's shape: every language has the same keys, and the same arguments where a text takes some. */
export type Texts = typeof da;

/** The texts of a language. */
export const textsOf = byLanguage<Texts>({ da, en });
