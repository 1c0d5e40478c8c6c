/** What an item says in a few words: its name in lists, the text of a section, its own decision. Computed once per item. */
import { isWordCode } from '../../domain/chars.ts';
import { classifyDecision, type DecisionClass, shortDecision } from '../../domain/decisions.ts';
import { safeToShow } from '../../domain/safe-text.ts';
import {
  type AttendanceLine,
  attendanceOf,
  type Item,
  ownDecision,
  readBodyHeading,
  type Section,
} from '../../syntax/index.ts';

/** Names in lists end here; whole titles are seldom longer. */
const LONGEST_NAME = 240;

/** `12. Orientering om …`; the title alone when the item has no number, `''` when it has neither. */
export function itemName(item: Item): string {
  const written = item.numberText ?? '';
  const number = isWordCode(written.charCodeAt(written.length - 1)) ? `${written}.` : written;
  return cut(`${number} ${item.title}`.trim());
}

/** A name as lists show it: safe, and where no list could show it whole, cut at a whole character. */
export function cut(text: string): string {
  const name = safeToShow(text);
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * The words of a section below (or beside) its heading, without page furniture and attendance; lines joined by `\n`.
 * @param most UTF-16 units after which nothing more is read
 */
export function sectionText(item: Item, section: Section, most = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  if (section.inline)
    parts.push((item.lines[section.inline.line] ?? '').slice(section.inline.start, section.inline.end));
  let length = parts[0]?.length ?? 0;
  const absent = attendanceOf(item);
  let next = firstAt(absent, section.start);
  for (let line = section.heading.line + section.heading.lineCount; line < section.end && length < most; line++) {
    while (next < absent.length && (absent[next]?.span.line ?? 0) < line) next++;
    if (absent[next]?.span.line === line) continue;
    if (item.classes[line]?.kind === 'furniture') continue;
    const text = item.lines[line] ?? '';
    length += text.length + 1;
    parts.push(text.length > most ? text.slice(0, most) : text);
  }
  return parts.join('\n').trim();
}

/** Index of the first attendance line at or below `line`. */
function firstAt(absent: readonly AttendanceLine[], line: number): number {
  let low = 0;
  let high = absent.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((absent[middle]?.span.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Decision {
  readonly section: Section;
  /** Read when asked for: lists of names do without. */
  readonly class: DecisionClass;
  /** A few words for a list, `''` when nothing stands under the heading. */
  readonly label: string;
}

/** What is decided stands in front; decisions of several pages are remarks of the minority and notes. */
const LONGEST_DECISION = 50_000;

const decisions = new WeakMap<Section, Decision>();

/** A decision section's decision in short. */
export function decisionIn(item: Item, section: Section): Decision {
  let found = decisions.get(section);
  if (!found) {
    const text = () => withoutBodyLine(sectionText(item, section, LONGEST_DECISION));
    const label = safeToShow(shortDecision(text()));
    found = {
      section,
      get class() {
        return classifyDecision(text()).class;
      },
      label: /[\dA-Za-z\u00c0-\u024f]/.test(label) ? label : '',
    };
    decisions.set(section, found);
  }
  return found;
}

/** Some houses repeat body and date on a line of its own below `Beslutning`; it decides nothing. */
function withoutBodyLine(text: string): string {
  const end = text.indexOf('\n');
  return end > 0 && readBodyHeading(text, 0, end) ? text.slice(end + 1).trimStart() : text;
}

/** The item's own decision in short; undefined when it has none. */
export function decisionOf(item: Item): Decision | undefined {
  const section = ownDecision(item);
  return section && decisionIn(item, section);
}
