/** A finding as editor, command line and CI see it: absolute, with its texts. */
import type { Params, Range, RuleFinding, Severity } from '../rules/rule.ts';

/** 0-based lines of the document, UTF-16 columns. `newText` has `\n`; whoever applies it writes the document's line end. */
export interface Edit {
  readonly range: Range;
  readonly newText: string;
}

export interface Fix {
  readonly titleId: string;
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Equal places and texts give the same object again as long as nothing about the finding has changed. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** 0-based lines of the document, UTF-16 columns. */
  readonly range: Range;
  readonly messageId: string;
  readonly params: Params;
  readonly message: string;
  /** A remedy that is certain. */
  readonly fix?: Fix;
  /** Remedies the user chooses from. */
  readonly suggestions: readonly Fix[];
}

/** A finding on its way: which rule, how severe here, and in which part of the meeting (-1: header). */
export interface Located {
  readonly rule: string;
  readonly severity: Severity;
  readonly part: number;
  readonly finding: RuleFinding;
}

/** Order of the document; on one spot the louder first. */
export function byPosition(a: Located, b: Located): number {
  const { start } = a.finding.range;
  const other = b.finding.range.start;
  return (
    a.part - b.part || start.line - other.line || start.character - other.character || a.rule.localeCompare(b.rule)
  );
}
