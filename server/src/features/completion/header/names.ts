/** Members behind `Afbud:`, `Fraværende:` and the other labels that people stand behind, and on the lines below them. */
import { splitNames } from '../../../domain/people/persons.ts';
import { attendanceOf, type Header, type Item, type Labelled } from '../../../syntax/index.ts';
import { draftTexts } from '../../../texts/drafting/drafting.ts';
import { type Candidate, type CompletionContext, Kind } from '../candidate.ts';
import { begins, type Spot } from '../spot.ts';

const PEOPLE: ReadonlySet<string> = new Set(['participants', 'members', 'absent', 'present', 'chair', 'secretary']);
const MOST_NAMES = 60;

export function nameCandidates(spot: Spot, { sources, language }: CompletionContext): Candidate[] {
  const from = listStart(spot);
  if (from === undefined || !spot.atEnd) return [];
  const typedFrom = nameStart(spot.text, from, spot.character);
  const typed = spot.text.slice(typedFrom, spot.character);
  // Whoever writes small letters here is writing a sentence.
  if (!/^(?:$|\p{Lu})/u.test(typed) || typed.split(' ').length > 5) return [];
  const there = new Set(splitNames(spot.text.slice(from, typedFrom)).map(({ name }) => name));
  const detail = draftTexts(language).member;
  const glue = typedFrom > 0 && /[:,;]$/.test(spot.text.slice(0, typedFrom)) ? ' ' : '';
  return membersFor(spot, sources.members(spot.meeting.template.body))
    .filter(({ name, written }) => !there.has(name) && begins(typed, written))
    .map(({ written }) => ({
      label: written,
      text: glue + written,
      words: written,
      detail,
      kind: Kind.Reference,
      from: typedFrom,
    }));
}

/** Column where the list of names on the cursor's line begins; undefined where no names are expected. */
function listStart({ part, own, text, character, start, typed }: Spot): number | undefined {
  const cls = part.node.classes[own];
  if (cls?.kind === 'label')
    return isPeopleLabel(cls, part.node, text) && character >= cls.valueStart ? labelEnd(cls, text) : undefined;
  if (cls?.kind !== 'blank' && (cls === undefined || !('kind' in cls) || !/^\p{Lu}[^.:;!?]{0,60}$/u.test(typed)))
    return undefined;
  let above = own - 1;
  if (part.node.classes[above]?.kind === 'blank') above--;
  const label = part.node.classes[above];
  if (label?.kind !== 'label' || !isPeopleLabel(label, part.node, part.node.lines[above] ?? '')) return undefined;
  return label.valueStart >= label.end ? start : undefined;
}

/** In an item only `Afbud:` with its colon; words like `Fraværende` begin sentences too. */
function isPeopleLabel(cls: Labelled, node: Spot['part']['node'], text: string): boolean {
  return (
    PEOPLE.has(cls.fact) &&
    (node.kind === 'header' ||
      text.slice(cls.labelEnd, cls.valueStart).includes(':') ||
      text.charAt(cls.labelEnd) === ':')
  );
}

function labelEnd(cls: Labelled, text: string): number {
  let at = cls.labelEnd;
  while (at < text.length && '*_ :\u00a0'.includes(text.charAt(at)) && at < Math.max(cls.valueStart, cls.labelEnd + 1))
    at++;
  return at;
}

/** Column where the name before the cursor begins. */
function nameStart(text: string, from: number, to: number): number {
  const list = text.slice(from, to);
  const last = Math.max(list.lastIndexOf(','), list.lastIndexOf(';'));
  const joined = Math.max(wordEnd(list, ' og '), wordEnd(list, ' samt '));
  let at = from + Math.max(last + 1, joined);
  while (at < to && (text[at] === ' ' || text[at] === '\u00a0')) at++;
  return at;
}

function wordEnd(list: string, word: string): number {
  const at = list.lastIndexOf(word);
  return at < 0 ? -1 : at + word.length;
}

interface Member {
  readonly name: string;
  /** With the party where the document writes it behind names. */
  readonly written: string;
}

/** Members by the document itself, then by the body's earlier meetings; each once. */
function membersFor({ meeting }: Spot, earlier: readonly string[]): Member[] {
  const found = new Map<string, Member>();
  const add = (name: string, note?: string): void => {
    if (!name.includes(' ') || name.length > 80 || found.size >= MOST_NAMES) return;
    const party = note !== undefined && /^[A-ZÆØÅ]{1,3}$/.test(note) ? ` (${note})` : '';
    if (!found.has(name)) found.set(name, { name, written: name + party });
  };
  for (const { kind, value } of (meeting.header as Header).facts)
    if (PEOPLE.has(kind)) for (const { name, note } of splitNames(value)) add(name, note);
  for (const part of meeting.parts.slice(0, 200)) if (part.kind === 'item') addAbsent(part, add);
  for (const name of earlier) add(name);
  return [...found.values()];
}

function addAbsent(item: Item, add: (name: string, note?: string) => void): void {
  for (const { text, label } of attendanceOf(item))
    if (label) for (const { name, note } of splitNames(text)) add(name, note);
}
