/**
 * What a rule is: data about itself and a pure function from the tree to findings. A rule knows no editor, no language
 * and no configuration file; its texts stand in `texts/rules.*.ts`, and its findings are data.
 */
import type { KleEdition } from '../domain/kle/kle.ts';
import type { Header, Item, MeetingPart, TextSpan } from '../syntax/index.ts';
import type { ItemSummary } from './facts/item-summary.ts';
import type { MeetingFacts } from './facts/meeting-facts.ts';
import type { LineMemory } from './support/line-reader.ts';

/** From quiet to loud. `off` is the configuration's word for a rule that does not run. */
export const SEVERITIES = ['hint', 'information', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** 0-based line and UTF-16 column, counted from the first line of the part (header, group, item) it lies in. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Negative when `a` stands before `b`, 0 for the same place. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

export type Params = Readonly<Record<string, string | number>>;

/** One text edit; line ends in `newText` are `\n`, whoever applies it writes the document's own. */
export interface RuleEdit {
  readonly range: Range;
  readonly newText: string;
  /** The part the range lies in when it is not the finding's own; -1 is the header. */
  readonly part?: number;
}

/** A remedy. `titleId` names a text of the rule. */
export interface RuleFix {
  readonly titleId: string;
  readonly params?: Params;
  readonly edits: readonly RuleEdit[];
}

/** A finding as a rule gives it: positions inside its part, texts by name. */
export interface RuleFinding {
  readonly messageId: string;
  readonly params?: Params;
  /** The smallest span that shows the fault. */
  readonly range: Range;
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Certain: may be applied without asking. */
  readonly fix?: RuleFix;
  /** Other places that show why it is a fault. */
  readonly related?: readonly RelatedPlace[];
  /** Proposals the user chooses from. */
  readonly suggestions?: readonly RuleFix[];
}

/** A place a finding points at; `part` as in {@link MeetingFinding}, `messageId` a text of the rule. */
export interface RelatedPlace {
  readonly part: number;
  readonly range: Range;
  readonly messageId: string;
  readonly params?: Params;
}

/** A finding of a meeting rule; `part` is an index into the meeting's parts, -1 the header. */
export interface MeetingFinding extends RuleFinding {
  readonly part: number;
}

/** What may be set for a rule besides its severity; a JSON schema of the plain kind. */
export type OptionSchema =
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'integer'; readonly default: number; readonly minimum?: number; readonly maximum?: number }
  | { readonly type: 'array'; readonly items: { readonly type: 'string' }; readonly default: readonly string[] };

export type OptionValue = boolean | number | readonly string[];
export type RuleOptions = Readonly<Record<string, OptionValue>>;

/** What a rule sees of the world besides its node. */
export interface RuleContext {
  readonly options: RuleOptions;
  /** The official KLE file, when the user has given one. */
  readonly kle?: KleEdition | undefined;
}

export interface ItemContext extends RuleContext {
  readonly facts: MeetingFacts;
  readonly item: Item;
  /** What readers of single lines have read of the item. */
  readonly memory: LineMemory;
  readonly summary: ItemSummary;
}

export type TextPart = Header | MeetingPart;

export interface LineContext extends RuleContext {
  /** One line of a header, group or item; never blank. */
  readonly text: string;
}

export interface MeetingContext<D = unknown> extends RuleContext {
  readonly facts: MeetingFacts;
  readonly header: Header;
  /** The meeting's parts in order; `summary` and `digest` only for items. */
  readonly parts: readonly MeetingPartView<D>[];
}

export interface MeetingPartView<D = unknown> {
  readonly summary?: ItemSummary | undefined;
  /** What the rule's own `collect` found in the item. */
  readonly digest?: D | undefined;
  /** True for a group heading of closed items. */
  readonly closedGroup?: boolean | undefined;
}

interface Meta {
  readonly id: string;
  readonly severity: Severity;
  /** False for rules that run only when the configuration names them. */
  readonly enabled?: false;
  /** `safe`: some findings carry a fix that `--fix` and fix-on-save apply; `suggestion`: only proposals. */
  readonly fix: 'safe' | 'suggestion' | 'none';
  /** Every messageId the rule uses. */
  readonly messages: readonly string[];
  /** Those of them that are told even while the item is being written: waiting would make the fault worse. */
  readonly urgent?: readonly string[];
  /** Every titleId the rule uses. */
  readonly fixes?: readonly string[];
  readonly options?: Readonly<Record<string, OptionSchema>>;
}

/**
 * Looks at one item and at what the meeting's facts say. Findings are kept per item object and facts object, so a rule
 * must read nothing else.
 */
export interface ItemRule {
  readonly meta: Meta & { readonly scope: 'item' };
  check(context: ItemContext): readonly RuleFinding[];
}

/**
 * Looks at every line by itself: what it says of a line holds wherever the line stands, so a line that did not change is
 * not looked at again. Its findings are on line 0; an edit that takes the whole line out ends at the start of line 1.
 */
export interface LineRule {
  readonly meta: Meta & { readonly scope: 'line' };
  /** The marks of `line-marks.ts`; the rule is asked only about lines that have one of them. */
  readonly on: number;
  check(context: LineContext): readonly RuleFinding[];
}

/** What a rule without findings answers. */
export const NO_FINDINGS: readonly RuleFinding[] = [];

/**
 * Looks at a whole meeting through summaries. `collect` takes what the rule needs out of one item, once for each item object;
 * `check` runs anew after every edit. `memory` holds what readers of single lines have read of the item.
 */
export interface MeetingRule<D = unknown> {
  readonly meta: Meta & { readonly scope: 'meeting' };
  collect?(item: Item, memory: LineMemory): D | undefined;
  check(context: MeetingContext<D>): MeetingFinding[];
}

export type Rule = ItemRule | LineRule | MeetingRule;
export type RuleMeta = Rule['meta'];

/** The range of a span of the tree. */
export function rangeOf(span: TextSpan): Range {
  return lineRange(span.line, span.start, span.end);
}

/** A range on one line. */
export function lineRange(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

/** Keeps a rule's own digest type inside while the list of rules sees it as plain data. */
export function meetingRule<D>(rule: MeetingRule<D>): MeetingRule {
  return rule as MeetingRule;
}
