/** An edit at the cursor of a fixture text. */
import { type EditName, editAt } from '../../../../server/src/features/edits/edits.ts';
import { applyEdits } from '../../../../server/src/text/edits.ts';
import { cursorText } from '../../support/cursor-text.ts';
import { block } from '../../support/marked.ts';

/** The text after the edit at the cursor, or the reason why not in brackets. */
export function edited(name: EditName, written: string): string {
  const { text, lines, referat, cursor } = cursorText(written);
  const result = editAt(name, referat, lines, { start: cursor, end: cursor });
  return 'refusal' in result ? `(${result.refusal})` : applyEdits(text, [...result.edits]);
}

export const THREE = block(`
  REFERAT Kulturudvalget d. 10-03-2021

  Punkt 1: Ny hal

  Beslutning

  Godkendt.

  Punkt 2: Nyt teater

  Beslutning

  Udsat.

  Punkt 3: Kor

  Beslutning

  Drøftet.`);

/** The text with the cursor behind the first place that has the words. */
export const at = (text: string, words: string): string => text.replace(words, `${words}|`);
