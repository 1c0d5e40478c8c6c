/** Takes out of a text what rules have found, before it is read. Lines keep their numbers. */
import { type CheckConfig, checkOnce, type Finding } from '../check.ts';
import { parse } from '../syntax/index.ts';
import { DOCUMENT_WORDS } from '../texts/minutes/document-words.ts';
import { CONTACT_RULE, TEMPLATE_RULE } from './profile.ts';

export interface CutText {
  readonly lines: readonly string[];
  /** 1-based lines of what was taken out, by rule. */
  readonly cut: readonly { readonly rule: string; readonly line: number }[];
}

/** What is cut may uncover more of it. */
const MOST_ROUNDS = 4;

/** Cuts all that the rules find; `config` says what they find. */
export function cutText(lines: readonly string[], rules: readonly string[], config: CheckConfig): CutText {
  let text = [...lines];
  const cut: { rule: string; line: number }[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = checkOnce(parse(text), config).filter(({ rule }) => rules.includes(rule));
    if (found.length === 0) break;
    for (const { rule, range } of found) cut.push({ rule, line: range.start.line + 1 });
    text = withoutFindings(text, found);
  }
  return { lines: text, cut };
}

/** From the last to the first, so that columns stay right. */
function withoutFindings(lines: readonly string[], findings: readonly Finding[]): string[] {
  const text = [...lines];
  for (const finding of findings.toReversed()) {
    const whole = finding.suggestions[0]?.edits[0]?.range;
    const { start, end } = whole && whole.end.line > whole.start.line ? whole : finding.range;
    const line = text[start.line] ?? '';
    if (end.line > start.line) text[start.line] = '';
    else text[start.line] = line.slice(0, start.character) + stands(finding) + line.slice(end.character);
  }
  return text;
}

/** A gap in a sentence is shown; a placeholder beside it is not. */
function stands({ rule, suggestions }: Finding): string {
  const gap = rule === CONTACT_RULE || (rule === TEMPLATE_RULE && suggestions.length === 0);
  return gap ? DOCUMENT_WORDS.leftOut : '';
}
