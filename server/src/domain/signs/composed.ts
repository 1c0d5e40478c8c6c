/**
 * Words written with more units than they have letters: `å` as `a` and a ring of its own (macOS, PDF), and soft hyphens
 * or zero-width blanks between the letters of a word; and two letters in one unit.
 */

/** Any of the below: most texts have none. */
const ODD = /[\u0300-\u036f]|[\u00ad\u200b-\u200d\u2060\ufb00-\ufb04\ufeff]/;
const VANISHING = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const ACCENT = /[\u0300-\u036f]/;

/** `ﬁ`, `ﬂ`, `ﬀ` and the like, one unit each as PDF files set them. */
const LIGATURES = /[\ufb00-\ufb04]/g;

/** `text` as it reads: composed letters, nothing between them, no ligatures. Linear; the text itself where it is written so. */
export function asRead(text: string): string {
  if (!ODD.test(text)) return text;
  const composed = ACCENT.test(text) ? text.normalize('NFC') : text;
  return composed.replace(VANISHING, '').replace(LIGATURES, (ligature) => ligature.normalize('NFKC'));
}
