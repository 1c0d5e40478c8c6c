/**
 * Runs the rules of one configuration and keeps what it found: per line, per item object, per meeting. After an edit in
 * one item only that item is looked at again; the rest costs a comparison of pointers.
 */
import type { ItemSummary } from '../rules/facts/item-summary.ts';
import { type MeetingFacts, meetingFacts } from '../rules/facts/meeting-facts.ts';
import type { ItemContext, ItemRule, LineRule, MeetingRule, TextPart } from '../rules/rule.ts';
import { LineMemory, type LineReader } from '../rules/support/line-reader.ts';
import type { Header, Item, Meeting, MeetingPart } from '../syntax/tree.ts';
import { type ChangedParts, changedParts, spliced } from './changed-parts.ts';
import { activeRules, type CheckConfig } from './config.ts';
import { byPosition, type Located } from './finding.ts';
import {
  cap,
  type LocatedList,
  listsByPart,
  merged,
  NOTHING_LOCATED,
  renumbered,
  sameLocated,
} from './located-lists.ts';
import { type FoundBy, itemFindings, lineReader, locatedInLine, meetingFindings, sameFound } from './run-rules.ts';
import { meetingViews, type NumberedRule, sameSummary, type View, viewOf } from './views.ts';

/** What is remembered of a meeting whose header is the key. */
export interface Checked {
  readonly meeting: Meeting;
  readonly views: readonly View[];
  readonly facts: MeetingFacts;
  /** Findings of lines and items in order of position: the header's first, then one list for each part. */
  readonly ownLists: readonly LocatedList[];
  /** One list for each meeting rule. */
  readonly ruleLists: readonly LocatedList[];
  /** The meeting rules' findings by part, the header's first. */
  readonly meetingLists: readonly (LocatedList | undefined)[];
  /** Both together. */
  readonly lists: readonly LocatedList[];
  /** All of them in order, of each rule no more than are shown; the same array while nothing in it changes. */
  readonly shown: LocatedList;
  /** How many there are of each rule, shown or not. */
  readonly counts: Int32Array;
}

/** What an edit has changed between two states of a meeting. */
interface Step extends ChangedParts {
  readonly before: Checked | undefined;
  readonly meeting: Meeting;
  readonly views: readonly View[];
  readonly facts: MeetingFacts;
  /** Parts stand in the place of as many parts, so each has one that was there before. */
  readonly paired: boolean;
  /** And the meeting rules see nothing new but perhaps a digest. */
  readonly calm: boolean;
}

/** What is remembered of a header, group or item. */
interface KnownPart {
  readonly memory: LineMemory;
  view?: View;
  /** What the item rules found with these facts. */
  facts?: MeetingFacts;
  found?: readonly FoundBy[];
}

export class Engine {
  /** Ids of the rules, by the index findings carry. */
  readonly ids: readonly string[];
  readonly #config: CheckConfig;
  readonly #itemRules: readonly NumberedRule<ItemRule>[];
  readonly #meetingRules: readonly NumberedRule<MeetingRule>[];
  readonly #lines: LineReader<readonly FoundBy[]>;
  readonly #meetings = new WeakMap<Header, Checked>();
  readonly #parts = new WeakMap<TextPart, KnownPart>();

  constructor(config: CheckConfig) {
    this.#config = config;
    const active = activeRules(config).map((each, index) => ({ ...each, index }));
    this.ids = active.map(({ rule }) => rule.meta.id);
    this.#itemRules = active.filter((each): each is NumberedRule<ItemRule> => each.rule.meta.scope === 'item');
    this.#meetingRules = active.filter((each): each is NumberedRule<MeetingRule> => each.rule.meta.scope === 'meeting');
    const lineRules = active.filter((each): each is NumberedRule<LineRule> => each.rule.meta.scope === 'line');
    this.#lines = lineReader(lineRules);
  }

  /** Findings of a meeting. The same object as before when the meeting is. */
  check(meeting: Meeting): Checked {
    const before = this.#meetings.get(meeting.header);
    if (before?.meeting === meeting) return before;
    const step = this.#step(meeting, before);
    const checked = this.#renew(step);
    for (let i = step.from; i < step.to; i++) this.#known(meeting.parts[i] as MeetingPart, undefined).memory.settle();
    this.#meetings.set(meeting.header, checked);
    return checked;
  }

  #step(meeting: Meeting, before: Checked | undefined): Step {
    const { parts } = meeting;
    const changed = changedParts(before?.meeting.parts ?? [], parts);
    const { from, oldTo, to } = changed;
    const paired = before !== undefined && oldTo === to;
    let calm = paired;
    const fresh: View[] = [];
    for (let i = from; i < to; i++) {
      const known = paired ? before.views[i] : undefined;
      const view = this.#view(parts[i] as MeetingPart, known && before?.meeting.parts[i], known);
      if (!known || !sameSummary(view, known)) calm = false;
      fresh.push(view);
    }
    const views = before ? spliced(before.views, from, oldTo, fresh) : fresh;
    const facts =
      calm && before && sameShell(before.meeting, meeting) ? before.facts : this.#facts(meeting, views, before);
    return { ...changed, before, meeting, views, facts, paired, calm: calm && facts === before?.facts };
  }

  #renew(step: Step): Checked {
    const { before, meeting, views, facts, from, to } = step;
    const ownLists = this.#ownLists(step);
    const ruleLists = this.#ruleLists(step);
    const { length } = this.ids;
    if (!before || !step.calm || ruleLists.some((list, at) => list !== before.ruleLists[at])) {
      const meetingLists = listsByPart(ruleLists, meeting.parts.length);
      const lists = ownLists.map((own, at) => merged(own, meetingLists[at]));
      return { meeting, views, facts, ownLists, ruleLists, meetingLists, lists, ...cap(lists, length) };
    }
    const { meetingLists, shown, counts } = before;
    const fresh: LocatedList[] = [];
    let same = true;
    for (let at = from + 1; at <= to; at++) {
      const stands = ownLists[at] === before.ownLists[at];
      fresh.push(stands ? (before.lists[at] as LocatedList) : merged(ownLists[at] as LocatedList, meetingLists[at]));
      if (!stands) same = false;
    }
    const lists = same ? before.lists : spliced(before.lists, from + 1, to + 1, fresh);
    const result = same ? { shown, counts } : cap(lists, length);
    return { meeting, views, facts, ownLists, ruleLists, meetingLists, lists, ...result };
  }

  /** Findings of header and parts by themselves; those of parts that stand are kept while the facts are. */
  #ownLists(step: Step): readonly LocatedList[] {
    const { before, meeting, facts, from, oldTo, to, paired } = step;
    const keep = before?.facts === facts;
    const fresh: LocatedList[] = [];
    const end = keep ? to : meeting.parts.length;
    for (let i = keep ? from : 0; i < end; i++) {
      const list = this.#partFindings(step, i);
      const known = paired ? before?.ownLists[i + 1] : undefined;
      fresh.push(known && sameLocated(known, list) ? known : list);
    }
    if (!before || !keep)
      return [before?.ownLists[0] ?? this.#lineFindings(this.#known(meeting.header, undefined), -1), ...fresh];
    const lists = spliced(before.ownLists, from + 1, oldTo + 1, fresh);
    return paired ? lists : renumbered(lists, to + 1, to - oldTo);
  }

  #ruleLists(step: Step): readonly LocatedList[] {
    const { before, meeting, views, facts } = step;
    return this.#meetingRules.map((active, at) => {
      const known = step.calm && digestsStand(step, at) ? before?.ruleLists[at] : undefined;
      if (known) return known;
      const parts = meetingViews(views, at, active.rule.collect !== undefined);
      return meetingFindings(active, { header: meeting.header, parts, facts });
    });
  }

  /** `previous` stood in the part's place before the edit. */
  #known(part: TextPart, previous: TextPart | undefined): KnownPart {
    let known = this.#parts.get(part);
    if (!known) {
      known = { memory: new LineMemory(part.lines, previous && this.#parts.get(previous)?.memory) };
      this.#parts.set(part, known);
    }
    return known;
  }

  #view(part: MeetingPart, previous: MeetingPart | undefined, before: View | undefined): View {
    const known = this.#known(part, previous);
    known.view ??= viewOf(part, known.memory, before, this.#meetingRules);
    return known.view;
  }

  #facts(meeting: Meeting, views: readonly View[], before: Checked | undefined): MeetingFacts {
    const summaries: ItemSummary[] = [];
    for (const { summary } of views) if (summary) summaries.push(summary);
    return meetingFacts(meeting, summaries, this.#config.template, before?.facts);
  }

  #partFindings({ before: checked, meeting, views, facts, paired }: Step, index: number): LocatedList {
    const part = meeting.parts[index] as MeetingPart;
    const previous = paired ? checked?.meeting.parts[index] : undefined;
    const known = this.#known(part, previous);
    const lines = this.#lineFindings(known, index);
    const summary = views[index]?.summary;
    if (part.kind !== 'item' || !summary) return lines;
    const before = previous && this.#parts.get(previous);
    const found = this.#itemFindings(part, known, before, { facts, summary });
    if (found.length === 0) return lines;
    const all = lines.slice();
    for (const { rule, severity, finding } of found) all.push({ rule, severity, part: index, line: 0, finding });
    return all.sort(byPosition);
  }

  #itemFindings(
    item: Item,
    known: KnownPart,
    before: KnownPart | undefined,
    { facts, summary }: Pick<ItemContext, 'facts' | 'summary'>,
  ): readonly FoundBy[] {
    if (known.found && known.facts === facts) return known.found;
    const now = itemFindings(this.#itemRules, { item, memory: known.memory, summary, facts }, this.#config.kle);
    known.found = before?.found && sameFound(before.found, now) ? before.found : now;
    known.facts = facts;
    return known.found;
  }

  #lineFindings({ memory }: KnownPart, index: number): LocatedList {
    const found = this.#lines.read(memory, undefined);
    if (found.length === 0) return NOTHING_LOCATED;
    const located: Located[] = [];
    for (const { line, found: each } of found) located.push(...locatedInLine(each, index, line));
    return located;
  }
}

/** Whether no part shows the meeting rule at place `at` a new digest. */
function digestsStand({ before, views, from, to }: Step, at: number): boolean {
  for (let i = from; i < to; i++) if (views[i]?.digests[at] !== before?.views[i]?.digests[at]) return false;
  return true;
}

function sameShell(a: Meeting, b: Meeting): boolean {
  return a.template === b.template && a.minutesKind === b.minutesKind && a.dialect === b.dialect;
}
