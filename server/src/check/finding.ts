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

export interface Finding {
  readonly rule: string;
  /** What people call the rule, in the language of the texts. */
  readonly ruleName: string;
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
  /** Other places of the document that show why it is a fault. */
  readonly related?: readonly { readonly range: Range; readonly message: string }[];
}

/** An editor is told of so many findings of one rule in one document: it shows no more than a thousand in all. */
export const MOST_PER_RULE = 100;

/**
 * So many findings of one rule are kept of one header, group or item, and so many at most are told of one document: a log of
 * 850,000 CPR numbers would fill a gigabyte otherwise.
 */
export const MOST_KEPT = 5_000;

/** A finding on its way. */
export interface Located {
  /** Index of the rule among the engine's. */
  readonly rule: number;
  readonly severity: Severity;
  /** Line of the part from which the finding's own positions count. */
  readonly line: number;
  readonly finding: RuleFinding;
}

/** Order within a part; on one spot in the order of the rules. */
export function byPosition(a: Located, b: Located): number {
  const first = a.finding.range.start;
  const second = b.finding.range.start;
  return a.line + first.line - b.line - second.line || first.character - second.character || a.rule - b.rule;
}
