/**
 * Runs the rules of one configuration and remembers, by the node it is of, what it found in a header, group or item: an edit
 * makes the nodes it touches anew, and only these are looked at again. The rules of a meeting look at summaries each time.
 */
import { type MeetingFacts, meetingFacts } from '../rules/facts/meeting-facts.ts';
import type { TextPart } from '../rules/rule.ts';
import { LineMemory } from '../rules/support/line-reader.ts';
import type { Meeting } from '../syntax/index.ts';
import { type Capped, cap } from './capped.ts';
import type { CheckConfig } from './config.ts';
import { byPosition, type Located } from './finding.ts';
import { countsOf, type Found } from './kept-findings.ts';
import { type RuleSet, ruleSet } from './rule-set.ts';
import { itemFindings, meetingFindings } from './run-rules.ts';
import { meetingViews, type View, viewOf } from './views.ts';

/** What is remembered of a header, group or item. */
interface KnownPart {
  readonly part: TextPart;
  readonly memory: LineMemory;
  /** Of groups and items. */
  readonly view: View | undefined;
  /** What the lines and, with these facts, the item rules say, in order of position. */
  facts?: MeetingFacts;
  found?: readonly Located[];
  /** By rule, how many findings are not kept; undefined when all are. */
  counted?: Int32Array | undefined;
}

export class Engine {
  /** Ids of the rules, by the index findings carry. */
  readonly ids: readonly string[];
  readonly #config: CheckConfig;
  readonly #rules: RuleSet;
  readonly #most: number;
  readonly #parts = new WeakMap<TextPart, KnownPart>();
  readonly #meetings = new WeakMap<Meeting, Capped>();

  /** `most`: so many findings of each rule are shown of a meeting, no more than are kept. */
  constructor(config: CheckConfig, most: number) {
    this.#config = config;
    this.#most = most;
    this.#rules = ruleSet(config);
    this.ids = this.#rules.ids;
  }

  /** Findings of a meeting. The same object as before when the meeting is. */
  check(meeting: Meeting): Capped {
    let checked = this.#meetings.get(meeting);
    if (!checked) {
      checked = this.#check(meeting);
      this.#meetings.set(meeting, checked);
    }
    return checked;
  }

  #check(meeting: Meeting): Capped {
    const { header } = meeting;
    const known = [header, ...meeting.parts].map((part) => this.#known(part));
    const views = known.flatMap(({ view }) => view ?? []);
    const summaries = views.flatMap(({ summary }) => summary ?? []);
    const before = known.find(({ facts }) => facts)?.facts;
    const facts = meetingFacts(meeting, summaries, this.#config.template, before);
    const ofMeeting = new Map<number, Located[]>();
    this.#rules.meetings.forEach((active, at) => {
      const parts = meetingViews(views, at, active.rule.collect !== undefined);
      for (const { part, located } of meetingFindings(active, { header, parts, facts })) {
        const list = ofMeeting.get(part + 1);
        if (list) list.push(located);
        else ofMeeting.set(part + 1, [located]);
      }
    });
    const lists = known.map((each, at) => {
      const own = this.#partFindings(each, facts);
      const more = ofMeeting.get(at);
      return more ? [...own, ...more].sort(byPosition) : own;
    });
    return cap(lists, known, this.ids.length, this.#most);
  }

  #known(part: TextPart): KnownPart {
    let known = this.#parts.get(part);
    if (!known) {
      const memory = new LineMemory(part.lines);
      const view = part.kind === 'header' ? undefined : viewOf(part, memory, this.#rules.meetings);
      known = { part, memory, view };
      this.#parts.set(part, known);
    }
    return known;
  }

  #partFindings(known: KnownPart, facts: MeetingFacts): readonly Located[] {
    if (known.found && known.facts === facts) return known.found;
    const { part, memory, view } = known;
    const found: Located[] = [];
    known.counted = undefined;
    const add = (each: readonly Found[], line: number): void => {
      for (const { rule, severity, finding } of each) if (finding) found.push({ rule, severity, line, finding });
      known.counted = countsOf(each, this.ids.length, known.counted);
    };
    for (const each of this.#rules.lines.read(memory, undefined)) add(each.found, each.line);
    if (part.kind === 'item' && view?.summary) {
      const context = { item: part, memory, summary: view.summary, facts };
      add(itemFindings(this.#rules.items, context, this.#config.kle, this.ids.length), 0);
    }
    known.facts = facts;
    known.found = found.sort(byPosition);
    return found;
  }
}
