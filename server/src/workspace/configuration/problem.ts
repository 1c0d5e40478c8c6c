/** What is wrong with a configuration file, as data; the words are in `texts/configuration.*.ts`. */
import type { Params, Range } from '../../rules/rule.ts';

const PROBLEM_IDS = [
  'syntax',
  'not-an-object',
  'unknown-property',
  'unknown-rule',
  'wrong-severity',
  'unknown-option',
  'wrong-type',
  'wrong-value',
  'extends-outside',
  'extends-unreadable',
  'extends-circle',
  'kle-outside',
  'wrong-pattern',
  'only-exclusions',
] as const;

export type ProblemId = (typeof PROBLEM_IDS)[number];

export interface ConfigurationProblem {
  /** The file it stands in. */
  readonly uri: string;
  /** 0-based lines and UTF-16 columns of that file. */
  readonly range: Range;
  readonly id: ProblemId;
  readonly params: Params;
}

/** Whether a file or a part of the configuration could not be read at all, so that other rules hold than somebody meant. */
export function isUnread({ id }: ConfigurationProblem): boolean {
  return UNREAD.includes(id);
}

const UNREAD: readonly ProblemId[] = [
  'syntax',
  'not-an-object',
  'extends-outside',
  'extends-unreadable',
  'extends-circle',
  'kle-outside',
];

/** Range of a run of characters in a text. Linear. */
export function rangeAt(text: string, offset: number, length: number): Range {
  return { start: positionAt(text, offset), end: positionAt(text, offset + length) };
}

function positionAt(text: string, offset: number): Range['start'] {
  let line = 0;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, character: Math.max(0, Math.min(offset, text.length) - start) };
}
