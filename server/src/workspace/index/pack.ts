/**
 * Makes an entry small and sound, whoever made it: this thread, a worker, or a file of an earlier run that may hold
 * anything. Words that come back (bodies, members, decisions, case numbers) are kept once.
 */
import type { IsoDate } from '../../domain/dates/dates.ts';
import { DECISION_CLASSES, type DecisionClass } from '../../domain/decision/index.ts';
import type { DocumentEntry, ItemEntry, MeetingEntry } from '../../features/cases/entry.ts';
import { MOST_ITEMS } from '../../features/cases/make-entry.ts';

/** Different words kept once; beyond that they are forgotten and begin anew. */
const LARGEST_POOL = 100_000;
const NOBODY: readonly string[] = [];
const KINDS: ReadonlySet<unknown> = new Set(['referat', 'dagsorden', 'unknown']);

export class Packer {
  readonly #pool = new Map<string, string>();

  /** The entry as it is kept; undefined when `value` is no entry at all. */
  pack(value: unknown, uri: string): DocumentEntry | undefined {
    if (!isRecord(value) || !Array.isArray(value.meetings)) return undefined;
    return { uri, meetings: value.meetings.filter(isRecord).map((meeting) => this.#meeting(meeting)) };
  }

  #meeting(value: Record<string, unknown>): MeetingEntry {
    const items = Array.isArray(value.items) ? value.items : [];
    return {
      title: this.#word(value.title),
      body: this.#word(value.body),
      date: this.#word(value.date) as IsoDate | '',
      kind: (KINDS.has(value.kind) ? value.kind : 'unknown') as MeetingEntry['kind'],
      line: lineOf(value.line),
      members: this.#words(value.members),
      items: items
        .slice(0, MOST_ITEMS)
        .filter(isRecord)
        .map((item) => this.#item(item)),
    };
  }

  #item(value: Record<string, unknown>): ItemEntry {
    return {
      number: this.#word(value.number),
      title: textOf(value.title),
      journal: this.#word(value.journal),
      caseKey: this.#word(value.caseKey),
      line: lineOf(value.line),
      closed: value.closed === true,
      decision: value.decision === undefined ? undefined : this.#word(value.decision),
      class: DECISION_CLASSES.find((kind) => kind === value.class) satisfies DecisionClass | undefined,
      absent: this.#words(value.absent),
      attachments: lineOf(value.attachments),
    };
  }

  #word(value: unknown): string {
    const text = textOf(value);
    const known = this.#pool.get(text);
    if (known !== undefined) return known;
    if (this.#pool.size >= LARGEST_POOL) this.#pool.clear();
    this.#pool.set(text, text);
    return text;
  }

  #words(value: unknown): readonly string[] {
    return Array.isArray(value) && value.length > 0 ? value.slice(0, 200).map((word) => this.#word(word)) : NOBODY;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function lineOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
