/** Labels of case numbers, looked up by their first letter so that ordinary lines are rejected at once. */
import { isBlank, isLetter } from '../signs/chars.ts';
import { CASE_LABELS, WEAK_CASE_LABELS } from '../words/case-labels.ts';

/**
 * `strong`: whatever follows is a case number. `weak`: also an everyday word (`Sag`, `KLE`). `document`: number of a
 * document. `clerk`: the person, no number.
 */
export type CaseLabelKind = 'strong' | 'weak' | 'document' | 'clerk';

export interface CaseLabel {
  readonly end: number;
  readonly kind: CaseLabelKind;
}

interface Entry {
  readonly text: string;
  readonly kind: CaseLabelKind;
}

const WEAK: ReadonlySet<string> = new Set(WEAK_CASE_LABELS);

function kindOf(label: string): CaseLabelKind {
  if (/initialer|^sagsbeh/.test(label)) return 'clerk';
  if (label.startsWith('dok')) return 'document';
  return WEAK.has(label) ? 'weak' : 'strong';
}

const FIRST = 97;

/** By first letter (`a` is 0), longest first, so that `Sagsnr` is not read as `Sag`. */
const LABELS_BY_LETTER: readonly (readonly Entry[])[] = (() => {
  const byLetter: Entry[][] = Array.from({ length: 26 }, () => []);
  const texts = new Set(CASE_LABELS.map((label) => label.toLowerCase().replace(/\.$/, '')));
  for (const text of [...texts].sort((a, b) => b.length - a.length)) {
    byLetter[text.charCodeAt(0) - FIRST]?.push({ text, kind: kindOf(text) });
  }
  return byLetter;
})();

/** The label that starts at `at`; a colon, full stop, blank or mark must follow it. */
export function caseLabelAt(line: string, at: number): CaseLabel | undefined {
  const entries = LABELS_BY_LETTER[lower(line.charCodeAt(at)) - FIRST];
  if (entries === undefined || entries.length === 0) return undefined;
  for (const { text, kind } of entries) {
    if (matches(line, at, text) && closes(line, at + text.length)) return { end: at + text.length, kind };
  }
  return undefined;
}

function matches(line: string, at: number, label: string): boolean {
  for (let index = 1; index < label.length; index++) {
    const code = lower(line.charCodeAt(at + index));
    const wanted = label.charCodeAt(index);
    if (code !== wanted && !(wanted === 32 && isBlank(code))) return false;
  }
  return true;
}

function closes(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return (
    isBlank(code) ||
    code === 46 ||
    code === 58 ||
    code === 42 ||
    (!Number.isNaN(code) && !isLetter(code) && code !== 45 && code !== 47)
  );
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
