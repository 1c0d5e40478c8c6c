/** Writes the contents anew from the items. Only a block that is unmistakably the contents is touched. */

import type { TextEdit } from 'vscode-languageserver-types';
import { headingKey } from '../../domain/roles.ts';
import { type Contents, type Header, type Item, type Meeting, meetingAt, type Referat } from '../../syntax/index.ts';
import { commonEnds } from '../../text/common-ends.ts';
import { entryOfItem, matchContents } from '../links/contents-match.ts';
import { rangeBetween } from '../support/positions.ts';
import { entryForm, entryLine, headingTitle } from './contents-lines.ts';
import { type EditResult, onLine, refused } from './edit-result.ts';

/** UTF-16 lengths: of a line that may be a heading, and of what stands before its title (`Lukket punkt 12: `). */
const LONGEST_TITLE = 300;
const LONGEST_LEAD = 20;

/** Edits for the contents of the meeting at `line` (0-based). Entries that say the right thing are left as they are. */
export function rebuildContents(referat: Referat, lines: readonly string[], line: number): EditResult {
  const at = meetingAt(referat, line);
  const contents = at?.node.header.contents;
  if (!at || !contents) return refused('no-contents');
  if (!isUnmistakable(at.node, contents)) return refused('doubtful-contents');
  // As they are written: an entry that is put elsewhere keeps its no-break blanks.
  const header = { ...at.node.header, lines: lines.slice(at.line, at.line + at.node.header.lineCount) };
  const before = header.lines.slice(contents.start, contents.end);
  const after = contentsLines({ ...at.node, header }, contents);
  const edits = blockEdits(before, after, at.line + contents.start);
  return edits.length === 0 ? refused('contents-current') : { edits };
}

/** A heading, nothing in between but entries, groups and blank lines, and at least half of the entries name an item. */
function isUnmistakable(meeting: Meeting, contents: Contents): boolean {
  const { classes } = meeting.header;
  if (!contents.heading || contents.entries.length === 0) return false;
  const entries = new Set(
    contents.entries.flatMap(({ line, lineCount }) => Array.from({ length: lineCount }, (_, i) => line + i)),
  );
  for (let line = contents.start + 1; line < contents.end; line++) {
    const kind = classes[line]?.kind;
    if (!entries.has(line) && kind !== 'blank' && kind !== 'group' && kind !== 'furniture') return false;
  }
  const { itemOf } = matchContents(meeting);
  const stands = standsInText(meeting);
  // A number alone proves nothing: any list has them.
  const named = contents.entries.filter((entry, e) => {
    const item = meeting.parts[itemOf[e] ?? -1];
    return item?.kind === 'item' ? says(item, entry.title, undefined) : stands(entry.title);
  });
  return named.length * 2 >= contents.entries.length;
}

/** The block as it should be, heading included. */
function contentsLines(meeting: Meeting, contents: Contents): string[] {
  const { header } = meeting;
  const form = entryForm(header, contents);
  const gap = blankBetween(header, contents);
  const groups = groupLines(header, contents);
  const first = contents.entries[0]?.line ?? contents.start + 1;
  const top = header.lines.slice(contents.start, Math.min(first, groups.at(0)?.line ?? first));
  const result = [...top];
  let page: number | undefined = contents.entries.find((entry) => entry.page !== undefined)?.page;
  let written = 0;
  const nextGroup = groups.values();
  const { itemOf, entryOf } = matchContents(meeting);
  const stands = standsInText(meeting);
  const add = (lines: readonly string[]): void => {
    if (written++ > 0) result.push(...gap);
    result.push(...lines);
  };
  /** Entries from `from` on that stand for no item and yet for a line of the text: what nobody knows to be gone is not taken out. */
  const addKept = (from: number): void => {
    for (let e = from; e < contents.entries.length && itemOf[e] === undefined; e++) {
      const entry = contents.entries[e];
      if (entry && stands(entry.title)) add(header.lines.slice(entry.line, entry.line + entry.lineCount));
    }
  };
  addKept(0);
  meeting.parts.forEach((part, index) => {
    if (part.kind === 'group') {
      const group = nextGroup.next().value;
      if (group) result.push(...group.lines);
      written = 0;
      return;
    }
    if (part.kind !== 'item') return;
    const entry = entryOfItem(meeting, index);
    page = entry?.page ?? page;
    const own = entry && header.lines.slice(entry.line, entry.line + entry.lineCount);
    if (entry && own && says(part, entry.title, entry.number)) add(own);
    // A new entry stands on the page of the one before it, or a later one: nobody here knows the pages.
    else add([entryLine(form, part, page)]);
    addKept((entryOf.get(index) ?? contents.entries.length) + 1);
  });
  return result;
}

/** Whether a title is a line of the meeting's text, alone or behind a number. */
function standsInText({ parts }: Meeting): (title: string) => boolean {
  let keys: string[] | undefined;
  return (title) => {
    const key = headingKey(title);
    keys ??= parts
      .flatMap((part) => (part.kind === 'item' ? part.lines.filter((line) => line.length < LONGEST_TITLE) : []))
      .map(headingKey);
    return (
      key !== '' &&
      keys.some((line) => line === key || (line.endsWith(` ${key}`) && line.length <= key.length + LONGEST_LEAD))
    );
  };
}

/** A title cut at the line's width is equal; a number that is missing is no fault. */
function says(item: Item, title: string, number: number | undefined): boolean {
  if (number !== undefined && item.number !== undefined && number !== item.number) return false;
  const key = headingKey(title);
  const whole = headingKey(item.title);
  const marked = headingKey(headingTitle(item));
  return key === whole || key === marked || (key.length >= 60 && (whole.startsWith(key) || marked.startsWith(key)));
}

/** Blank lines between two entries, where the contents are set that way. */
function blankBetween(header: Header, contents: Contents): string[] {
  const [first, second] = contents.entries;
  if (!first || !second) return [];
  const between = header.lines.slice(first.line + first.lineCount, second.line);
  return between.every((line) => line.trim() === '') ? between : [];
}

interface GroupLine {
  readonly line: number;
  readonly lines: readonly string[];
}

/** The contents' own group headings in order, each with the blank lines around it. */
function groupLines(header: Header, contents: Contents): GroupLine[] {
  const groups: GroupLine[] = [];
  for (let line = contents.start + 1; line < contents.end; line++) {
    if (header.classes[line]?.kind !== 'group') continue;
    let from = line;
    while (header.classes[from - 1]?.kind === 'blank' && from - 1 > contents.start) from--;
    let to = line + 1;
    while (header.classes[to]?.kind === 'blank' && to < contents.end) to++;
    groups.push({ line: from, lines: header.lines.slice(from, to) });
  }
  return groups;
}

/** Edits from one block of lines to another that touch only what differs. `start` is the document line of the block. */
function blockEdits(before: readonly string[], after: readonly string[], start: number): TextEdit[] {
  const { head, tail } = commonEnds(before, after);
  const old = before.slice(head, before.length - tail);
  const fresh = after.slice(head, after.length - tail);
  if (old.length === fresh.length)
    return old.flatMap((line, at) =>
      line === fresh[at] ? [] : [onLine(start + head + at, 0, line.length, fresh[at] ?? '')],
    );
  // The heading is never part of what differs, so there is a line before.
  const from = start + head - 1;
  const to = start + before.length - tail - 1;
  const range = rangeBetween(from, before[head - 1]?.length ?? 0, to, before[before.length - tail - 1]?.length ?? 0);
  return [{ range, newText: fresh.map((line) => `\n${line}`).join('') }];
}
