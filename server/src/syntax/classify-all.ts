/** Classifies all lines of a text at once. */
import { isDigit } from './chars.ts';
import { classify } from './classify.ts';
import { BLANK, type LineClass } from './line-class.ts';

/** Headings, labels and decisions recur line by line; sentences do only when they are short. */
const LONGEST_KEPT = 90;
const LONGEST_SENTENCE = 40;
const MOST_KEPT = 5000;

/** `lines.map(classify)`, but a short line that stands in the text again is classified once and shares its class. */
export function classifyAll(lines: readonly string[]): LineClass[] {
  const kept = new Map<string, LineClass>();
  return lines.map((line) => {
    const length = line.length;
    if (length === 0) return BLANK;
    // Lines that begin with a digit carry numbers, which differ.
    if (length > LONGEST_KEPT || isDigit(line.charCodeAt(0))) return classify(line);
    if (length > LONGEST_SENTENCE && line.charCodeAt(length - 1) === 46) return classify(line);
    const known = kept.get(line);
    if (known) return known;
    const cls = classify(line);
    if (kept.size < MOST_KEPT) kept.set(line, cls);
    return cls;
  });
}
