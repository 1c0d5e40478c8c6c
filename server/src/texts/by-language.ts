import type { TextLanguage } from '../protocol.ts';

/** The texts of a kind by language. Danish decides which keys there are. */
export function byLanguage<T>(tables: Readonly<Record<TextLanguage, T>>): (language: TextLanguage) => T {
  return (language) => tables[language];
}
