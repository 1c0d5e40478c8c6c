/** Takes out again what `mark-paragraphs.ts` wrote into a paragraph. */
import { MARK_END, MARK_START } from './mark-paragraphs.ts';

export type Mark =
  | { readonly kind: 'heading' | 'list-item'; readonly level: number; readonly label: string }
  | { readonly kind: 'contents' };

const KINDS = { h: 'heading', l: 'list-item', c: 'contents' } as const;

const MARKS = /\ufdd0([hlc])\|(\d)\|([^\ufdd1]{0,100})\ufdd1/g;

/** The first mark counts: a line that holds two came of paragraphs that are shown as one. */
export function takeMark(text: string): { readonly text: string; readonly mark?: Mark } {
  if (!text.includes(MARK_START)) return { text };
  const [first] = text.matchAll(MARKS);
  const plain = text.replace(MARKS, '').replaceAll(MARK_START, '').replaceAll(MARK_END, '');
  if (!first) return { text: plain };
  const [, kind, level, label = ''] = first;
  const named = KINDS[kind as keyof typeof KINDS];
  return {
    text: plain,
    mark: named === 'contents' ? { kind: named } : { kind: named, level: Number(level), label },
  };
}
