/**
 * Runs the rules of one configuration and keeps what it found: per line, per item object, per meeting. After an edit in
 * one item only that item is looked at again; the rest costs a comparison of pointers.
 */
import type { ItemSummary } from '../rules/facts/item-summary.ts';
import { type MeetingFacts, meetingFacts } from '../rules/facts/meeting-facts.ts';
import type { ItemRule, LineRule, MeetingRule, Rule, RuleFinding, TextPart } from '../rules/rule.ts';
import type { Header, Item, Meeting, MeetingPart } from '../syntax/tree.ts';
import { type ActiveRule, activeRules, type CheckConfig, severityOf } from './config.ts';
import { byPosition, type Located } from './finding.ts';
import { LineFindings } from './line-findings.ts';
import { meetingViews, type NumberedRule, type View, viewOf } from './views.ts';

/** What is remembered of a meeting whose header is the key. */
export interface Checked {
  readonly meeting: Meeting;
  readonly views: readonly View[];
  readonly facts: MeetingFacts;
  /** Findings of lines and items in order of position: the header's first, then one list for each part. */
  readonly ownLists: readonly (readonly Located[])[];
  /** The meeting rules' findings by list. */
  readonly meetingLists: readonly (readonly Located[] | undefined)[];
  /** Both together. */
  readonly lists: readonly (readonly Located[])[];
  /** All of them in order, of each rule no more than are shown; the same array while nothing in it changes. */
  readonly shown: readonly Located[];
  /** How many there are of each rule, shown or not. */
  readonly counts: Int32Array;
}

interface FoundBy {
  readonly rule: number;
  readonly severity: Located['severity'];
  readonly finding: RuleFinding;
}

/** At most so many findings of one rule in one document; editors show no more than a thousand in all. */
export const MOST_PER_RULE = 100;

const NOTHING: readonly Located[] = [];

export class Engine {
  /** Ids of the rules, by the index findings carry. */
  readonly ids: readonly string[];
  readonly #config: CheckConfig;
  readonly #itemRules: readonly NumberedRule<ItemRule>[];
  readonly #meetingRules: readonly NumberedRule<MeetingRule>[];
  readonly #lines: LineFindings<FoundBy>;
  readonly #meetings = new WeakMap<Header, Checked>();
  readonly #items = new WeakMap<Item, { readonly facts: MeetingFacts; readonly found: readonly FoundBy[] }>();
  readonly #views = new WeakMap<MeetingPart, View>();

  constructor(config: CheckConfig) {
    this.#config = config;
    const active = activeRules(config).map((each, index) => ({ ...each, index }));
    this.ids = active.map(({ rule }) => rule.meta.id);
    this.#itemRules = active.filter((each): each is NumberedRule<ItemRule> => each.rule.meta.scope === 'item');
    this.#meetingRules = active.filter((each): each is NumberedRule<MeetingRule> => each.rule.meta.scope === 'meeting');
    const lineRules = active.filter((each): each is NumberedRule<LineRule> => each.rule.meta.scope === 'line');
    this.#lines = new LineFindings((text) => run(lineRules, ({ rule, options }) => rule.check({ text, options })));
  }

  /** Findings of a meeting. The same object as before when the meeting is. */
  check(meeting: Meeting): Checked {
    const before = this.#meetings.get(meeting.header);
    if (before?.meeting === meeting) return before;
    const checked = this.#renew(meeting, before);
    this.#meetings.set(meeting.header, checked);
    return checked;
  }

  #renew(meeting: Meeting, before: Checked | undefined): Checked {
    const { parts, header } = meeting;
    const old = before?.meeting.parts.length === parts.length ? before.meeting.parts : undefined;
    let sameViews = old !== undefined;
    const views: View[] = new Array(parts.length);
    for (let i = 0; i < parts.length; i++) {
      const known = old && before?.views[i];
      const part = parts[i] as MeetingPart;
      views[i] = known && part === old[i] ? known : this.#view(part, old?.[i], known);
      if (views[i] !== known) sameViews = false;
    }
    const facts =
      sameViews && before && sameShell(before.meeting, meeting) ? before.facts : this.#facts(meeting, views, before);
    const sameFacts = facts === before?.facts;
    const ownLists: (readonly Located[])[] = new Array(parts.length + 1);
    ownLists[0] = before?.ownLists[0] ?? this.#lineFindings(header, undefined, -1);
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] as MeetingPart;
      const keep = sameFacts && old && part === old[i];
      ownLists[i + 1] = keep
        ? (before?.ownLists[i + 1] ?? NOTHING)
        : this.#partFindings(part, old?.[i], i, facts, views[i] as View);
    }
    const keepMeeting = before !== undefined && sameViews && sameFacts;
    const meetingLists = keepMeeting ? before.meetingLists : this.#meetingFindings(header, views, facts);
    const lists = ownLists.map((own, at) =>
      keepMeeting && own === before.ownLists[at] ? (before.lists[at] ?? own) : merged(own, meetingLists[at]),
    );
    const same =
      keepMeeting &&
      before.lists.every((list, at) => list === lists[at] || list.length + (lists[at]?.length ?? 0) === 0);
    const { shown, counts } = same ? before : cap(lists, this.ids.length);
    return { meeting, views, facts, ownLists, meetingLists, lists, shown, counts };
  }

  #view(part: MeetingPart, previous: MeetingPart | undefined, known: View | undefined): View {
    const kept = this.#views.get(part);
    if (kept) return kept;
    const view = viewOf(part, previous, known, this.#meetingRules);
    this.#views.set(part, view);
    return view;
  }

  #facts(meeting: Meeting, views: readonly View[], before: Checked | undefined): MeetingFacts {
    const summaries = views.flatMap((view) => view.summary ?? []);
    return meetingFacts(meeting, summaries, this.#config.template, before?.facts);
  }

  #partFindings(
    part: MeetingPart,
    previous: MeetingPart | undefined,
    index: number,
    facts: MeetingFacts,
    view: View,
  ): readonly Located[] {
    const lines = this.#lineFindings(part, previous, index);
    if (part.kind !== 'item' || !view.summary) return lines;
    const found = this.#itemFindings(part, facts, view.summary);
    if (found.length === 0) return lines;
    return [...lines, ...found.map((each) => ({ ...each, part: index, line: 0 }))].sort(byPosition);
  }

  #itemFindings(item: Item, facts: MeetingFacts, summary: ItemSummary): readonly FoundBy[] {
    const kept = this.#items.get(item);
    if (kept?.facts === facts) return kept.found;
    const { kle } = this.#config;
    const found = run(this.#itemRules, ({ rule, options }) =>
      rule.check({ item, summary, facts, options, ...(kle ? { kle } : {}) }),
    );
    this.#items.set(item, { facts, found });
    return found;
  }

  #lineFindings(part: TextPart, previous: TextPart | undefined, index: number): readonly Located[] {
    const found = this.#lines.of(part, previous);
    if (found.length === 0) return NOTHING;
    return found.flatMap(({ line, found: each }) =>
      each.map((one) => ({ ...one, part: index, line })).sort(byPosition),
    );
  }

  #meetingFindings(header: Header, views: readonly View[], facts: MeetingFacts): Checked['meetingLists'] {
    const lists = new Array<Located[] | undefined>(views.length + 1).fill(undefined);
    this.#meetingRules.forEach(({ rule, index, options, severity }, at) => {
      for (const finding of rule.check({ header, parts: meetingViews(views, at), facts, options })) {
        const located = {
          rule: index,
          severity: severityOf(rule, finding.severity, severity),
          part: finding.part,
          line: 0,
          finding,
        };
        const list = lists[finding.part + 1];
        if (list) list.push(located);
        else lists[finding.part + 1] = [located];
      }
    });
    for (const list of lists) list?.sort(byPosition);
    return lists;
  }
}

function run<R extends Rule>(
  rules: readonly NumberedRule<R>[],
  check: (active: ActiveRule<R>) => readonly RuleFinding[],
): FoundBy[] {
  const found: FoundBy[] = [];
  for (const active of rules)
    for (const finding of check(active))
      found.push({ rule: active.index, severity: severityOf(active.rule, finding.severity, active.severity), finding });
  return found;
}

/** At most {@link MOST_PER_RULE} of each rule, and how many there are in all. */
function cap(lists: readonly (readonly Located[])[], rules: number): Pick<Checked, 'shown' | 'counts'> {
  const counts = new Int32Array(rules);
  const shown: Located[] = [];
  for (const list of lists) {
    for (const located of list) {
      const count = (counts[located.rule] as number) + 1;
      counts[located.rule] = count;
      if (count <= MOST_PER_RULE) shown.push(located);
    }
  }
  return { shown, counts };
}

function merged(own: readonly Located[], more: readonly Located[] | undefined): readonly Located[] {
  return more ? [...own, ...more].sort(byPosition) : own;
}

function sameShell(a: Meeting, b: Meeting): boolean {
  return a.template === b.template && a.minutesKind === b.minutesKind && a.dialect === b.dialect;
}
