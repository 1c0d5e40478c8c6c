/** The texts about drafting, by language. */
import type { TextLanguage } from '../../protocol.ts';
import { type DraftingTexts, draftingDa } from './drafting.da.ts';
import { draftingEn } from './drafting.en.ts';

const TABLES: Readonly<Record<TextLanguage, DraftingTexts>> = { da: draftingDa, en: draftingEn };

export function draftTexts(language: TextLanguage): DraftingTexts {
  return TABLES[language];
}
