/**
 * Runs the rules of one configuration and remembers, by the node it is of, what it found in a header, group or item: an edit
 * makes the nodes it touches anew, and only these are looked at again. The rules of a meeting look at summaries each time.
 */
import { grouped } from '../domain/grouped.ts';
import { oncePer } from '../domain/once-per.ts';
import { type ItemSummary, summaryOf } from '../rules/facts/item-summary.ts';
import { type MeetingFacts, meetingFacts } from '../rules/facts/meeting-facts.ts';
import type {
  ItemRule,
  LineRule,
  MeetingPartView,
  MeetingRule,
  RuleFinding,
  RuleOptions,
  TextPart,
} from '../rules/rule.ts';
import { LineMemory, LineReader } from '../rules/support/line-reader.ts';
import type { Meeting } from '../syntax/index.ts';
import { type ActiveRule, activeRules, type CheckConfig, severityOf } from './config.ts';
import { byPosition, type Located, MOST_KEPT } from './finding.ts';

/** Findings of a meeting, and how many there are of each rule, kept or not. */
export interface Checked {
  /** Of each part in order of position; the header's list is first. */
  readonly lists: readonly (readonly Located[])[];
  readonly counts: Int32Array;
}

/** A rule with its place among the engine's. */
type Numbered = ActiveRule & { readonly index: number };
type NumberedOf<R> = Numbered & { readonly rule: R };

/** What is remembered of a header, group or item. */
interface KnownPart {
  readonly part: TextPart;
  readonly memory: LineMemory;
  readonly summary: ItemSummary | undefined;
  /** One for each meeting rule. */
  readonly digests: readonly unknown[];
  /** What the lines and, with these facts, the item rules say. */
  facts?: MeetingFacts;
  found?: Found;
}

/** Nothing can be wrong with one letter. */
const SHORTEST_LINE = 2;

export class Engine {
  /** Ids of the rules, by the index findings carry. */
  readonly ids: readonly string[];
  readonly #config: CheckConfig;
  readonly #items: readonly NumberedOf<ItemRule>[];
  readonly #meetings: readonly NumberedOf<MeetingRule>[];
  readonly #lines: LineReader<readonly Omit<Located, 'line'>[]>;

  constructor(config: CheckConfig) {
    const active = activeRules(config).map((each, index) => ({ index, ...each }));
    this.#config = config;
    this.ids = active.map(({ rule }) => rule.meta.id);
    this.#items = active.filter((each): each is NumberedOf<ItemRule> => each.rule.meta.scope === 'item');
    this.#meetings = active.filter((each): each is NumberedOf<MeetingRule> => each.rule.meta.scope === 'meeting');
    this.#lines = lineReader(active.filter((each): each is NumberedOf<LineRule> => each.rule.meta.scope === 'line'));
  }

  /** Findings of a meeting. The same object as before when the meeting is. */
  readonly check = oncePer((meeting: Meeting): Checked => {
    const { header } = meeting;
    const known = [header, ...meeting.parts].map(this.#known);
    const summaries = known.flatMap(({ summary }) => summary ?? []);
    const before = known.find(({ facts }) => facts)?.facts;
    const facts = meetingFacts(meeting, summaries, this.#config.template, before);
    const views = known.slice(1).map(({ part, summary }): MeetingPartView => {
      return { summary, closedGroup: part.kind === 'group' ? part.closed : undefined, digest: undefined };
    });
    const ofMeeting = this.#meetings.flatMap((active, at) => {
      const digestOf = (i: number) => known[i + 1]?.digests[at];
      const parts = active.rule.collect ? views.map((view, i) => ({ ...view, digest: digestOf(i) })) : views;
      const found = active.rule.check({ header, parts, facts, options: active.options });
      return found.map((finding) => ({ line: 0, part: finding.part, ...located(active, finding) }));
    });
    const byPart = grouped(ofMeeting, ({ part }) => part);
    const counts = new Int32Array(this.ids.length);
    for (const { rule } of ofMeeting) (counts[rule] as number)++;
    const lists = known.map((each, at) => {
      const own = this.#partFindings(each, facts);
      own.counts.forEach((count, rule) => {
        (counts[rule] as number) += count;
      });
      const more = byPart.get(at - 1);
      return more ? [...own.kept, ...more].sort(byPosition) : own.kept;
    });
    return { lists, counts };
  });

  readonly #known = oncePer((part: TextPart): KnownPart => {
    const memory = new LineMemory(part.lines);
    if (part.kind !== 'item') return { part, memory, summary: undefined, digests: [] };
    const digests = this.#meetings.map(({ rule }) => rule.collect?.(part, memory));
    return { part, memory, summary: summaryOf(part), digests };
  });

  #partFindings(known: KnownPart, facts: MeetingFacts): Found {
    if (known.found && known.facts === facts) return known.found;
    const { part, memory, summary } = known;
    const found = new Found(this.ids.length);
    this.#lines.each(memory, undefined, (line, all) => {
      for (const one of all) found.add({ line, ...one });
    });
    if (part.kind === 'item' && summary) {
      // One for all rules, which differ in their options.
      const context = { item: part, memory, summary, facts, kle: this.#config.kle, options: {} as RuleOptions };
      for (const active of this.#items) {
        context.options = active.options;
        for (const finding of active.rule.check(context)) found.add({ line: 0, ...located(active, finding) });
      }
    }
    found.kept.sort(byPosition);
    known.facts = facts;
    known.found = found;
    return found;
  }
}

/** What is found in a part: of each rule the first so many, of the rest only how many there are. */
class Found {
  readonly kept: Located[] = [];
  readonly counts: Int32Array;

  constructor(rules: number) {
    this.counts = new Int32Array(rules);
  }

  add(found: Located): void {
    const count = (this.counts[found.rule] as number) + 1;
    this.counts[found.rule] = count;
    if (count <= MOST_KEPT) this.kept.push(found);
  }
}

/** Finds what the rules say of single lines. */
function lineReader(rules: readonly NumberedOf<LineRule>[]): LineReader<readonly Omit<Located, 'line'>[]> {
  const on = rules.reduce((marks, { rule }) => marks | rule.on, 0);
  return new LineReader(on, (text, _: undefined, marks) => {
    if (text.length < SHORTEST_LINE) return undefined;
    const found: Omit<Located, 'line'>[] = [];
    for (const active of rules)
      if ((active.rule.on & marks) !== 0)
        for (const finding of active.rule.check({ text, options: active.options }))
          found.push(located(active, finding));
    return found.length > 0 ? found : undefined;
  });
}

function located({ rule, index, severity }: Numbered, finding: RuleFinding): Omit<Located, 'line'> {
  return { rule: index, severity: severityOf(rule, finding.severity, severity), finding };
}
