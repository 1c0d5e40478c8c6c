/** Everything the server says at run time, one table per language. The setting `referat.language` chooses; Danish is the default. */
import type { TextLanguage } from '../protocol.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export type Language = TextLanguage;

/** The table's shape: every language has the same keys, and the same arguments where a text takes some. */
export type Texts = typeof da;

const TABLES: Readonly<Record<Language, Texts>> = { da, en };

/** The texts of a language. */
export function textsOf(language: Language): Texts {
  return TABLES[language];
}
