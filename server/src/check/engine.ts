/**
 * Runs the rules of one configuration and keeps what it found: per line, per item object, per meeting. After an edit in
 * one item only that item is looked at again; the rest costs a comparison of pointers.
 */
import type { ItemSummary } from '../rules/facts/item-summary.ts';
import { type MeetingFacts, meetingFacts } from '../rules/facts/meeting-facts.ts';
import type { ItemContext, TextPart } from '../rules/rule.ts';
import { LineMemory } from '../rules/support/line-reader.ts';
import type { Item, Meeting, MeetingPart } from '../syntax/index.ts';
import { type ChangedParts, changedParts, spliced } from './changed-parts.ts';
import type { CheckConfig } from './config.ts';
import { byPosition, type Located } from './finding.ts';
import { countsOf, type Found } from './kept-findings.ts';
import { cap, type LocatedList, listsByPart, merged, NOTHING_LOCATED } from './located-lists.ts';
import { type RuleSet, ruleSet } from './rule-set.ts';
import { itemFindings, locatedInLine, meetingFindings } from './run-rules.ts';
import { meetingViews, sameSummary, type View, viewOf } from './views.ts';

/** What is remembered of a meeting. */
export interface Checked {
  readonly meeting: Meeting;
  /** The header first, then each part. */
  readonly known: readonly KnownPart[];
  readonly views: readonly View[];
  readonly facts: MeetingFacts;
  /** Findings of lines and items in order of position: the header's first, then one list for each part. */
  readonly ownLists: readonly LocatedList[];
  /** One list for each meeting rule. */
  readonly ruleLists: readonly LocatedList[];
  /** All of them in order, of each rule no more than are shown. */
  readonly shown: LocatedList;
  /** How many there are of each rule, shown or not. */
  readonly counts: Int32Array;
}

/** What an edit has changed between two states of a meeting. */
interface Step extends ChangedParts {
  readonly before: Checked | undefined;
  readonly meeting: Meeting;
  readonly known: readonly KnownPart[];
  readonly views: readonly View[];
  readonly facts: MeetingFacts;
  readonly sameHeader: boolean;
  /** Parts stand in the place of as many parts, so each has one that was there before. */
  readonly paired: boolean;
  /** So it is, and the meeting rules see nothing new but perhaps a digest. */
  readonly calm: boolean;
}

/** What is remembered of a header, group or item. */
interface KnownPart {
  readonly memory: LineMemory;
  /** Of groups and items. */
  view?: View;
  /** What the item rules found with these facts. */
  facts?: MeetingFacts;
  found?: readonly Found[];
  /** By rule, how many findings of its lines and of its item rules are not kept; undefined when all are. */
  counted?: Int32Array | undefined;
}

/**
 * What is remembered of a part is kept by its place in {@link Checked} and not in a table of its own: what a long-lived
 * weak table holds outlives every small collection, and an edit leaves some of it behind.
 */
export class Engine {
  /** Ids of the rules, by the index findings carry. */
  readonly ids: readonly string[];
  readonly #config: CheckConfig;
  readonly #rules: RuleSet;
  readonly #most: number;
  /** By the header and by the first part, so that an edit of either finds what was known. */
  readonly #meetings = new WeakMap<TextPart, Checked>();

  /** `most`: so many findings of each rule are shown of a meeting, no more than are kept. */
  constructor(config: CheckConfig, most: number) {
    this.#config = config;
    this.#most = most;
    this.#rules = ruleSet(config);
    this.ids = this.#rules.ids;
  }

  /** Findings of a meeting. The same object as before when the meeting is. */
  check(meeting: Meeting): Checked {
    const { header, parts } = meeting;
    const first = parts[0];
    const before = this.#meetings.get(header) ?? (first && this.#meetings.get(first));
    if (before?.meeting === meeting) return before;
    const step = this.#step(meeting, before);
    const checked = this.#renew(step);
    checked.known[0]?.memory.settle();
    for (let i = step.from; i < step.to; i++) checked.known[i + 1]?.memory.settle();
    this.#meetings.set(header, checked);
    if (first) this.#meetings.set(first, checked);
    return checked;
  }

  #step(meeting: Meeting, before: Checked | undefined): Step {
    const { header, parts } = meeting;
    const changed = changedParts(before?.meeting.parts ?? [], parts);
    const { from, oldTo, to } = changed;
    const paired = before !== undefined && oldTo === to;
    const sameHeader = before?.meeting.header === header;
    let calm = paired && sameHeader;
    const fresh: KnownPart[] = [];
    const views: View[] = [];
    for (let i = from; i < to; i++) {
      const part = parts[i] as MeetingPart;
      const known = paired ? before.known[i + 1] : undefined;
      const memory = new LineMemory(part.lines, known?.memory);
      const view = viewOf(part, memory, known?.view, this.#rules.meetings);
      if (!known?.view || !sameSummary(view, known.view)) calm = false;
      fresh.push({ memory, view });
      views.push(view);
    }
    const head =
      before && sameHeader ? before.known[0] : { memory: new LineMemory(header.lines, before?.known[0]?.memory) };
    const known = before ? spliced(before.known, from + 1, oldTo + 1, fresh) : [head as KnownPart, ...fresh];
    known[0] = head as KnownPart;
    const all = before ? spliced(before.views, from, oldTo, views) : views;
    const facts =
      calm && before && sameShell(before.meeting, meeting) ? before.facts : this.#facts(meeting, all, before);
    calm = calm && facts === before?.facts;
    return { ...changed, before, meeting, known, views: all, facts, paired, sameHeader, calm };
  }

  #renew(step: Step): Checked {
    const { meeting, known, views, facts } = step;
    const ownLists = this.#ownLists(step);
    const ruleLists = this.#ruleLists(step);
    const ofMeeting = listsByPart(ruleLists, meeting.parts.length);
    const lists = ownLists.map((own, at) => merged(own, ofMeeting[at]));
    return { meeting, known, views, facts, ownLists, ruleLists, ...cap(lists, known, this.ids.length, this.#most) };
  }

  /** Findings of header and parts by themselves; those of parts that stand, in their place, are kept while the facts are. */
  #ownLists(step: Step): readonly LocatedList[] {
    const { before, meeting, known, facts, from, to } = step;
    const kept = step.paired && before?.facts === facts ? before : undefined;
    const head = (step.sameHeader && before?.ownLists[0]) || this.#lineFindings(known[0] as KnownPart, -1);
    const parts = meeting.parts.map((_, i) =>
      kept && (i < from || i >= to) ? (kept.ownLists[i + 1] as LocatedList) : this.#partFindings(step, i),
    );
    return [head, ...parts];
  }

  #ruleLists(step: Step): readonly LocatedList[] {
    const { before, meeting, views, facts } = step;
    return this.#rules.meetings.map((active, at) => {
      const known = step.calm && digestsStand(step, at) ? before?.ruleLists[at] : undefined;
      if (known) return known;
      const parts = meetingViews(views, at, active.rule.collect !== undefined);
      return meetingFindings(active, { header: meeting.header, parts, facts });
    });
  }

  #facts(meeting: Meeting, views: readonly View[], before: Checked | undefined): MeetingFacts {
    const summaries: ItemSummary[] = [];
    for (const { summary } of views) if (summary) summaries.push(summary);
    return meetingFacts(meeting, summaries, this.#config.template, before?.facts);
  }

  #partFindings({ meeting, known, facts }: Step, index: number): LocatedList {
    const part = meeting.parts[index] as MeetingPart;
    const own = known[index + 1] as KnownPart;
    const lines = this.#lineFindings(own, index);
    const summary = own.view?.summary;
    if (part.kind !== 'item' || !summary) return lines;
    const found = this.#itemFindings(part, own, { facts, summary });
    if (found.length === 0) return lines;
    own.counted = countsOf(found, this.ids.length, own.counted);
    const all = lines.slice();
    for (const { rule, severity, finding } of found)
      if (finding) all.push({ rule, severity, part: index, line: 0, finding });
    return all.sort(byPosition);
  }

  #itemFindings(
    item: Item,
    known: KnownPart,
    { facts, summary }: Pick<ItemContext, 'facts' | 'summary'>,
  ): readonly Found[] {
    if (known.found && known.facts === facts) return known.found;
    const { memory } = known;
    known.found = itemFindings(this.#rules.items, { item, memory, summary, facts }, this.#config.kle, this.ids.length);
    known.facts = facts;
    return known.found;
  }

  #lineFindings(part: KnownPart, index: number): LocatedList {
    part.counted = undefined;
    const found = this.#rules.lines.read(part.memory, undefined);
    if (found.length === 0) return NOTHING_LOCATED;
    const located: Located[] = [];
    for (const { line, found: each } of found) {
      for (const one of locatedInLine(each, index, line)) located.push(one);
      part.counted = countsOf(each, this.ids.length, part.counted);
    }
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
