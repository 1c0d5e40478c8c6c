import { asWritten, hasUnseen, seenText } from '../../domain/signs/unseen.ts';
import { classify } from './classify.ts';
import type { LineClass } from './line-class.ts';

/** The class of a line as it is written: signs that nobody sees are not read, columns are those of the line with them. */
export function classifyWritten(line: string): LineClass {
  if (!hasUnseen(line)) return classify(line);
  const seen = seenText(line);
  return asWritten(classify(seen.text), seen.columns);
}
