/**
 * Runs the rules of one configuration and keeps what it found: per item object, per header, per meeting. After an edit
 * in one item only that item is looked at again; the rest costs a comparison of pointers.
 */

import { type ItemSummary, summaryOf } from '../rules/facts/item-summary.ts';
import { type MeetingFacts, meetingFacts } from '../rules/facts/meeting-facts.ts';
import type {
  ItemRule,
  MeetingFinding,
  MeetingPartView,
  MeetingRule,
  Rule,
  RuleFinding,
  TextPart,
  TextRule,
} from '../rules/rule.ts';
import type { Group, Header, Item, Meeting, MeetingPart } from '../syntax/tree.ts';
import { type ActiveRule, activeRules, type CheckConfig, severityOf } from './config.ts';
import { byPosition, type Located } from './finding.ts';

/** What is remembered of a meeting whose header is the key. */
interface Memo {
  readonly meeting: Meeting;
  readonly views: readonly View[];
  readonly facts: MeetingFacts;
  /** Findings of items and texts: header first, then one list for each part. */
  readonly lists: readonly (readonly Located[])[];
  readonly meetingFindings: readonly Located[];
  readonly located: readonly Located[];
}

/** A part as the meeting rules see it. */
interface View {
  readonly summary?: ItemSummary;
  readonly closedGroup?: boolean;
  /** One digest for each meeting rule, in the engine's order, and their comparable text. */
  readonly digests: readonly unknown[];
  readonly signature: string;
}

const NOTHING: readonly Located[] = [];

export class Engine {
  readonly #config: CheckConfig;
  readonly #itemRules: readonly ActiveRule<ItemRule>[];
  readonly #textRules: readonly ActiveRule<TextRule>[];
  readonly #meetingRules: readonly ActiveRule<MeetingRule>[];
  readonly #meetings = new WeakMap<Header, Memo>();
  readonly #texts = new WeakMap<TextPart, readonly FoundBy[]>();
  readonly #items = new WeakMap<Item, { readonly facts: MeetingFacts; readonly found: readonly FoundBy[] }>();
  readonly #views = new WeakMap<MeetingPart, View>();

  constructor(config: CheckConfig) {
    this.#config = config;
    const active = activeRules(config);
    this.#itemRules = active.filter((each): each is ActiveRule<ItemRule> => each.rule.meta.scope === 'item');
    this.#textRules = active.filter((each): each is ActiveRule<TextRule> => each.rule.meta.scope === 'text');
    this.#meetingRules = active.filter((each): each is ActiveRule<MeetingRule> => each.rule.meta.scope === 'meeting');
  }

  /** Findings of a meeting in order of the document. The same array as before when nothing changed. */
  check(meeting: Meeting): readonly Located[] {
    const before = this.#meetings.get(meeting.header);
    if (before?.meeting === meeting) return before.located;
    const memo = this.#renew(meeting, before);
    this.#meetings.set(meeting.header, memo);
    return memo.located;
  }

  #renew(meeting: Meeting, before: Memo | undefined): Memo {
    const { parts } = meeting;
    const old = before?.meeting.parts;
    const sameCount = old?.length === parts.length;
    let sameViews = before !== undefined && sameCount;
    const views: View[] = new Array(parts.length);
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] as MeetingPart;
      const previous = sameCount ? old[i] : undefined;
      const known = previous === undefined ? undefined : before?.views[i];
      const view = part === previous && known ? known : this.#view(part, previous, known);
      if (view !== known) sameViews = false;
      views[i] = view;
    }
    const facts =
      sameViews && before && sameShell(before.meeting, meeting)
        ? before.facts
        : meetingFacts(
            meeting,
            views.flatMap((view) => view.summary ?? []),
            this.#config.template,
            before?.facts,
          );
    const sameFacts = facts === before?.facts;
    const lists: (readonly Located[])[] = new Array(parts.length + 1);
    lists[0] = before?.lists[0] ?? this.#textFindings(meeting.header, -1);
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] as MeetingPart;
      const keep = sameFacts && sameCount && part === old[i];
      lists[i + 1] = keep ? (before?.lists[i + 1] ?? NOTHING) : this.#partFindings(part, i, facts, views[i] as View);
    }
    const meetingFindings =
      before && sameViews && sameFacts ? before.meetingFindings : this.#meetingFindings(meeting.header, views, facts);
    return { meeting, views, facts, lists, meetingFindings, located: merge(lists, meetingFindings) };
  }

  #view(part: MeetingPart, previous: MeetingPart | undefined, known: View | undefined): View {
    const kept = this.#views.get(part);
    if (kept) return kept;
    const view = part.kind === 'item' ? this.#itemView(part, previous) : groupView(part);
    const same = known !== undefined && known.summary === view.summary && known.signature === view.signature;
    const result = same ? known : view;
    this.#views.set(part, result);
    return result;
  }

  #itemView(item: Item, previous: MeetingPart | undefined): View {
    const digests = this.#meetingRules.map(({ rule }) => rule.collect?.(item));
    return {
      summary: summaryOf(item, previous?.kind === 'item' ? previous : undefined),
      digests,
      signature: digests.every((digest) => digest === undefined) ? '' : JSON.stringify(digests),
    };
  }

  #partFindings(part: MeetingPart, index: number, facts: MeetingFacts, view: View): readonly Located[] {
    const texts = this.#textFindings(part, index);
    if (part.kind !== 'item') return texts;
    const found = this.#itemFindings(part, facts, view.summary as ItemSummary);
    if (found.length === 0) return texts;
    return [...texts, ...located(found, index)].sort(byPosition);
  }

  #itemFindings(item: Item, facts: MeetingFacts, summary: ItemSummary): readonly FoundBy[] {
    const kept = this.#items.get(item);
    if (kept?.facts === facts) return kept.found;
    const found = run(this.#itemRules, ({ rule, options }) =>
      rule.check({ item, summary, facts, options, ...this.#kle() }),
    );
    this.#items.set(item, { facts, found });
    return found;
  }

  #textFindings(part: TextPart, index: number): readonly Located[] {
    let found = this.#texts.get(part);
    if (!found) {
      found = run(this.#textRules, ({ rule, options }) => rule.check({ part, options, ...this.#kle() }));
      this.#texts.set(part, found);
    }
    return found.length === 0 ? NOTHING : located(found, index).sort(byPosition);
  }

  #meetingFindings(header: Header, views: readonly View[], facts: MeetingFacts): Located[] {
    const found = this.#meetingRules.flatMap((active, at) => {
      const parts = views.map(({ summary, closedGroup, digests }): MeetingPartView => {
        const digest = digests[at];
        return {
          ...(summary ? { summary } : {}),
          ...(closedGroup === undefined ? {} : { closedGroup }),
          ...(digest === undefined ? {} : { digest }),
        };
      });
      const context = { header, parts, facts, options: active.options, ...this.#kle() };
      return active.rule
        .check(context)
        .map((finding: MeetingFinding) => ({ ...nameAndSeverity(active, finding), part: finding.part, finding }));
    });
    return found.sort(byPosition);
  }

  #kle() {
    return this.#config.kle ? { kle: this.#config.kle } : {};
  }
}

interface FoundBy {
  readonly active: ActiveRule;
  readonly finding: RuleFinding;
}

function run<R extends Rule>(
  rules: readonly ActiveRule<R>[],
  check: (active: ActiveRule<R>) => readonly RuleFinding[],
): FoundBy[] {
  const found: FoundBy[] = [];
  for (const active of rules) for (const finding of check(active)) found.push({ active, finding });
  return found;
}

function located(found: readonly FoundBy[], part: number): Located[] {
  return found.map(({ active, finding }) => ({ ...nameAndSeverity(active, finding), part, finding }));
}

function nameAndSeverity({ rule, severity }: ActiveRule, finding: RuleFinding) {
  return { rule: rule.meta.id, severity: severityOf(rule, finding.severity, severity) };
}

function groupView(group: Group): View {
  return { closedGroup: group.closed, digests: [], signature: String(group.closed) };
}

function sameShell(a: Meeting, b: Meeting): boolean {
  return a.template === b.template && a.minutesKind === b.minutesKind && a.dialect === b.dialect;
}

/** The lists in order, with the meeting's own findings put in their places. */
function merge(lists: readonly (readonly Located[])[], meetingFindings: readonly Located[]): readonly Located[] {
  const all: Located[] = [];
  for (const list of lists) for (const each of list) all.push(each);
  if (meetingFindings.length === 0) return all;
  all.push(...meetingFindings);
  return all.sort(byPosition);
}
