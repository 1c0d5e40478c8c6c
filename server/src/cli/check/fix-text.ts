import { compatibleEdits } from '../../check/compatible-edits.ts';
import { type CheckConfig, checkOnce } from '../../check.ts';
import { parse } from '../../syntax/index.ts';
import { applyEdits } from '../../text/edits.ts';
import { splitLines } from '../../text/split-lines.ts';

/** A fix may make room for the next; more rounds than this mean that two rules disagree, or that the text is endless. */
const MOST_PASSES = 10;

export interface FixedText {
  readonly text: string;
  /** How many edits were made, 0 when nothing was there to mend. */
  readonly edits: number;
  /** There is more to mend than was mended: of each rule a check tells of so many only. */
  readonly unfinished: boolean;
}

/** Applies everything that is certain until nothing is left. */
export function fixText(given: string, config: CheckConfig): FixedText {
  let text = given;
  let edits = 0;
  for (let pass = 0; pass <= MOST_PASSES; pass++) {
    const findings = checkOnce(parse(splitLines(text)), config);
    const now = compatibleEdits(findings.flatMap(({ fix }) => fix ?? []));
    if (now.length === 0) break;
    if (pass === MOST_PASSES) return { text, edits, unfinished: true };
    const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
    const next = applyEdits(
      text,
      now.map(({ range, newText }) => ({ range, newText: newText.replaceAll('\n', eol) })),
    );
    if (next === text) break;
    text = next;
    edits += now.length;
  }
  return { text, edits, unfinished: false };
}
