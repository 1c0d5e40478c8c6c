/** The head of new minutes: the model's own lines with the new day, everybody present and no times that are not known yet. */
import type { IsoDate } from '../../domain/dates/dates.ts';
import { splitNames } from '../../domain/people/persons.ts';
import { ABSENCE_NOTE } from '../../domain/words/attendance-words.ts';
import { AGENDA_ALONE, AGENDA_NAME, AGENDA_TITLE, MINUTES_FOR } from '../../domain/words/meeting-words.ts';
import type { Fact, Header } from '../../syntax/index.ts';
import { isBlankLine } from '../format/blanks.ts';
import { padsDays, replaceDate } from '../house-style/date-style.ts';
import type { Source } from './source.ts';

export interface HeadOptions {
  readonly body: string;
  readonly date: IsoDate;
}

/** Marks where the contents are to stand among the lines. */
export const CONTENTS_PLACE = '\u0000contents';

/** Lines of the head, contents left out (their place marked), without blank lines at either end. */
export function headLines({ meeting, date: old, body: oldBody }: Source, { body, date }: HeadOptions): string[] {
  const { header } = meeting;
  const facts = new Map(header.facts.map((fact) => [fact.line, fact]));
  const result: string[] = [];
  const pad = padsDays(header.lines);
  for (let line = 0; line < header.lineCount; line++) {
    const { contents } = header;
    if (contents && line === contents.start) {
      result.push(CONTENTS_PLACE);
      line = contents.end - 1;
      continue;
    }
    if (isPageText(header, line) || isToolText(header, line)) continue;
    const fact = facts.get(line);
    const own = fact ? factLines(header, fact) : [header.lines[line] ?? ''];
    if (fact) line = fact.line + fact.lineCount - 1;
    result.push(...own.map((text) => renewed(old === '' ? text : replaceDate(text, old, date, pad), oldBody, body)));
  }
  if (header.title) setKind(result, header);
  return trimmed(result);
}

function renewed(text: string, oldBody: string, body: string): string {
  return oldBody !== '' && oldBody !== body && text.includes(oldBody) ? text.replace(oldBody, body) : text;
}

/** Page heads and feet; behind the contents everything that is neither a group nor a fact is one. */
function isPageText({ classes, contents }: Header, line: number): boolean {
  const kind = classes[line]?.kind;
  if (kind === 'furniture') return true;
  return contents !== undefined && line >= contents.end && kind !== 'blank' && kind !== 'group' && kind !== 'label';
}

/** What a case system prints above the title (`… preview`). */
function isToolText({ title, lines }: Header, line: number): boolean {
  return title !== undefined && line < title.line && /preview|udskriv/i.test((lines[line] ?? '').slice(0, 80));
}

/** A fact's lines: nobody is absent yet, and the meeting has not ended. */
function factLines(header: Header, fact: Fact): string[] {
  const lines = header.lines.slice(fact.line, fact.line + fact.lineCount);
  if (fact.kind === 'absent' || fact.kind === 'end') return [withoutValue(lines[0] ?? '', fact)];
  if (fact.kind === 'time' || fact.kind === 'date') return lines.map(withoutEnd);
  if (fact.kind === 'participants' || fact.kind === 'members') return lines.map(withoutNotes);
  if (fact.kind === 'present') return withAbsent(lines, header);
  return lines.map((line) => (AGENDA_ALONE.test(fact.value) ? line.replace(AGENDA_NAME, likeReferat) : line));
}

function withoutValue(line: string, { label }: Fact): string {
  const colon =
    /^[\s\u00a0*_]*:[*_]*/.exec(line.slice(label.end))?.[0] ?? /^[*_]+/.exec(line.slice(label.end))?.[0] ?? '';
  return line.slice(0, label.end) + colon;
}

/** `Kl. 16.00 - 18.25`: when it will end nobody knows. */
function withoutEnd(line: string): string {
  return line.replace(/(\d{1,2}[:.]\d\d)[ \u00a0]?[-–][ \u00a0]?(?:kl\.?[ \u00a0]?)?\d{1,2}[:.]\d\d(?!\d)/i, '$1');
}

/** `Bo Vang (Afbud)`: that was last time. A note broken over two lines goes with its bracket. */
function withoutNotes(line: string): string {
  return line.replace(ABSENCE_NOTE, '');
}

/** Where only those present are named, those absent last time belong among them. */
function withAbsent(lines: readonly string[], header: Header): string[] {
  const there = lines.join('\n');
  const absent = header.facts
    .filter(({ kind }) => kind === 'absent')
    .flatMap(({ value }) => splitNames(value).map(({ name }) => name))
    .filter((name) => name.includes(' ') && !there.includes(name));
  const last = lines.length - 1;
  return lines.map((line, at) => (at === last && absent.length > 0 ? [line.trimEnd(), ...absent].join(', ') : line));
}

/** An agenda's title becomes the minutes'. */
function setKind(lines: string[], { title, lines: old }: Header): void {
  if (!title?.agenda) return;
  const word = AGENDA_TITLE;
  const at = lines.findIndex((line) => word.test(line) && line.slice(0, 12) === (old[title.line] ?? '').slice(0, 12));
  const line = lines[at] ?? lines.find((each) => word.test(each));
  const index = at >= 0 ? at : lines.indexOf(line ?? '');
  if (line === undefined || index < 0) return;
  lines[index] = line.replace(AGENDA_NAME, likeReferat).replace(MINUTES_FOR, '$1$2fra');
}

function likeReferat(word: string): string {
  if (word === word.toUpperCase()) return 'REFERAT';
  return word.startsWith('D') ? 'Referat' : 'referat';
}

function trimmed(lines: readonly string[]): string[] {
  let start = 0;
  let end = lines.length;
  while (start < end && isBlankLine(lines[start] ?? '')) start++;
  while (end > start && isBlankLine(lines[end - 1] ?? '')) end--;
  return lines.slice(start, end);
}
