/** The title of a meeting: the line with a title word, else the line of the head that says most of what a title says. */
import { findDates } from '../../../domain/dates/dates.ts';
import { plainBody } from '../../../domain/people/bodies.ts';
import { plainText } from '../../../domain/signs/chars.ts';
import { asRead } from '../../../domain/signs/composed.ts';
import { GENERAL_MEETING, GENERAL_MEETING_BODY } from '../../../domain/words/body-name-words.ts';
import { TITLE_BROKEN } from '../../../domain/words/joints.ts';
import { LETTER_OPENING, MEETING_SUBJECT, MEETING_WORD, SUBJECT_LABEL } from '../../../domain/words/meeting-words.ts';
import { isEmpty, type LineClass, type TitleLine } from '../../lines/line-class.ts';
import type { Fact, Title } from '../../tree.ts';
import { bodyAlone, bodyBehindMeeting, bodyInLine, bodyOfKind, bodyOfTitle } from './body-name.ts';
import { dateOfFacts, dateOfHead, dateOfTitle, hasDate } from './header-date.ts';

const WRAP = 50;
/** Cells of a table, steps of a path: each says a thing of its own. */
const PARTED = /[|\t»›]|\s{3}|\s[/>·]\s/;

/** Lines count from the header. Undefined where nothing reads as a title. */
export function readTitle(
  lines: readonly string[],
  classes: readonly LineClass[],
  facts: readonly Fact[],
  hasItems: boolean,
): Title | undefined {
  const line = titleLine(lines, classes, hasItems);
  if (line === undefined) return hasItems ? titleOfFacts(facts) : undefined;
  const mark = classes[line] as LineClass;
  const own =
    mark.kind === 'title'
      ? mark
      : { start: 0, end: (lines[line] as string).length, hasDate: hasDate(lines[line] as string) };
  let { text, lineCount } = joinedTitle(lines, classes, line, own);
  const below = mark.kind === 'title' && mark.bare ? bodyBelow(lines, classes, line) : 0;
  if (below > 0) {
    text = `${text} ${plainText(lines[line + below] as string)}`;
    lineCount = below + 1;
  }
  const plain = plainText(text);
  const whole = lines.slice(line, line + lineCount).join(' ');
  const named = PARTED.test(whole) ? bodyInLine(whole) : undefined;
  const told = named ?? bodyOfTitle(plain) ?? bodyInLine(plain) ?? bodyBehindMeeting(plain);
  const body =
    told ??
    bodyOfFacts(facts) ??
    bodyNear(lines, classes, line) ??
    kindNear(lines, line) ??
    aloneBeside(lines, classes, line) ??
    (GENERAL_MEETING.test(asRead(lines.slice(Math.max(0, line - BESIDE), line + BESIDE).join('\n')))
      ? GENERAL_MEETING_BODY
      : '');
  const date = dateOfTitle(plain) ?? dateOfFacts(facts) ?? dateOfHead(lines, classes);
  const at = told ? (lines[line] as string).indexOf(told, own.start) : -1;
  return {
    text: withoutBars(plain).replace(SUBJECT_LABEL, ''),
    line,
    lineCount,
    body,
    ...(told && at >= 0 ? { bodySpan: { line, start: at, end: at + told.length } } : {}),
    ...(date ? { date } : {}),
    agenda:
      classes.some((cls) => cls.kind === 'title' && cls.agenda) &&
      !classes.some((cls) => cls.kind === 'title' && !cls.agenda),
  };
}

/** `| Udvalg | Havneudvalget |`: the last cell of a row. */
function withoutBars(title: string): string {
  const cells = title.startsWith('|') ? title.split('|').map((cell) => cell.trim()) : [];
  return cells.findLast((cell) => cell !== '') ?? title;
}

/** The line with a title word; where that stands alone, a line above it that names the body. */
function titleLine(lines: readonly string[], classes: readonly LineClass[], hasItems: boolean): number | undefined {
  const line = worded(classes);
  if (line === undefined) return hasItems ? bestLine(lines, classes) : undefined;
  const mark = classes[line] as TitleLine;
  if (!mark.bare || bodyBelow(lines, classes, line) > 0) return line;
  const above = bestLine(lines.slice(0, line), classes);
  return above !== undefined && bodyInLine(lines[above] as string) !== undefined ? above : line;
}

/** Where no line reads as a title, the facts name the meeting. */
function titleOfFacts(facts: readonly Fact[]): Title | undefined {
  const date = dateOfFacts(facts);
  const body = bodyOfFacts(facts) ?? '';
  const fact = facts.find(({ kind, value }) => kind === (body === '' ? 'date' : 'body') && value !== '');
  if (!fact) return undefined;
  const { value: text, line, lineCount } = fact;
  return { text, line, lineCount, body, ...(date ? { date } : {}), agenda: false };
}

function bodyOfFacts(facts: readonly Fact[]): string | undefined {
  const fact = facts.find(({ kind, value }) => kind === 'body' && value !== '');
  if (fact) return plainBody(fact.value);
  // `Møde: Hovedbestyrelsen, møde 3/2025`
  return facts.map(({ kind, value }) => (kind === 'document' ? bodyInLine(value) : undefined)).find(Boolean);
}

function score(mark: TitleLine): number {
  return (mark.hasDate ? 2 : 0) + (mark.strong ? 2 : 0) + (mark.bare ? 0 : 1) + (mark.level > 0 ? 1 : 0);
}

/** The line with a title word that says most. */
function worded(classes: readonly LineClass[]): number | undefined {
  let found: number | undefined;
  let most = -1;
  for (const [line, cls] of classes.entries()) {
    if (cls.kind !== 'title' || score(cls) <= most) continue;
    most = score(cls);
    found = line;
  }
  return found;
}

/** So many lines around the title may say what kind of meeting it was. */
const BESIDE = 3;
const HEAD_LINES = 40;
const LONGEST_LINE = 300;
/** What a line without title word says for being the title. */
const POINTS = { meeting: 3, subject: 2, body: 4, date: 2, markedUp: 1, first: 1, sentence: -2 };
const LEAST = 2;

/** The line of a head without title word that says most of what a title says; of equals the first. */
function bestLine(lines: readonly string[], classes: readonly LineClass[]): number | undefined {
  let found: number | undefined;
  let most = LEAST;
  let first = true;
  for (let line = 0; line < Math.min(lines.length, HEAD_LINES); line++) {
    const cls = classes[line] as LineClass;
    if (cls.kind === 'numbered' || cls.kind === 'entry') break;
    if (isEmpty(cls) || cls.kind === 'contents') continue;
    const points = pointsOf(lines[line] as string, cls) + (first ? POINTS.first : 0);
    first = false;
    if (points <= most) continue;
    most = points;
    found = line;
  }
  return found;
}

function pointsOf(line: string, cls: LineClass): number {
  if (line.length > LONGEST_LINE || cls.kind === 'label' || cls.kind === 'case') return 0;
  const text = plainText(line);
  if (PAGE_PATH.test(line)) return bodyInLine(line) === undefined ? 0 : LEAST;
  return (
    (MEETING_WORD.test(text) ? POINTS.meeting : 0) +
    (bodyInLine(line) === undefined ? 0 : POINTS.body) +
    (hasDate(text) ? POINTS.date : 0) +
    (MEETING_SUBJECT.test(text) ? POINTS.subject : 0) +
    ('level' in cls && cls.level > 0 ? POINTS.markedUp : 0) +
    (/(?<!\d)[.;!?]$/.test(text) || LETTER_OPENING.test(text) ? POINTS.sentence : 0)
  );
}

/** `Forside > Politik > Udvalg`: where a page lies. It names the body too, but is the title only where nothing else is. */
const PAGE_PATH = /\S\s[>»›]\s.*\S\s[>»›]\s/;

const MOST_BREAKS = 2;

/** The title with the lines it goes on in: one that fills its line without a date, or breaks off, and gains a date there. */
function joinedTitle(
  lines: readonly string[],
  classes: readonly LineClass[],
  line: number,
  mark: Pick<TitleLine, 'start' | 'end' | 'hasDate'>,
): { text: string; lineCount: number } {
  let text = (lines[line] as string).slice(mark.start, mark.end);
  let joined = text;
  let lineCount = 1;
  let dates = findDates(text).length;
  for (let i = 1; i <= MOST_BREAKS; i++) {
    const next = classes[line + i];
    const more = lines[line + i];
    const goesOn = next?.kind === 'prose' || (next?.kind === 'heading' && next.role === undefined);
    if (!goesOn || more === undefined || more.length >= 120) break;
    const filled = i === 1 && !mark.hasDate && asRead(text).length >= WRAP;
    if (!filled && !TITLE_BROKEN.test(joined)) break;
    joined = `${joined} ${plainText(more)}`;
    // The day may stand on the first line and the month on the second.
    const found = findDates(joined).length;
    // `REFERAT FRA MØDE I`: the body below belongs to it, with or without a day.
    if (found <= dates && !TITLE_BROKEN.test(text)) continue;
    dates = found;
    text = joined;
    lineCount = i + 1;
  }
  return { text, lineCount };
}

/** How far below a title word alone the body stands, 0 when it does not. */
function bodyBelow(lines: readonly string[], classes: readonly LineClass[], line: number): number {
  for (let i = line + 1; i < lines.length; i++) {
    const cls = classes[i] as LineClass;
    if (cls.kind === 'blank') continue;
    return isWords(cls) && bodyInLine(lines[i] as string) !== undefined ? i - line : 0;
  }
  return 0;
}

const NEAR = 10;

/** The body named by the line nearest to the title. */
function bodyNear(lines: readonly string[], classes: readonly LineClass[], line: number): string | undefined {
  for (let distance = 1; distance <= NEAR; distance++) {
    for (const i of [line + distance, line - distance]) {
      const cls = classes[i];
      if (!cls || !isWords(cls)) continue;
      const body = bodyInLine(lines[i] as string);
      if (body !== undefined) return body;
    }
  }
  return undefined;
}

/** The body by the kind of meeting that the title or the head names. */
function kindNear(lines: readonly string[], line: number): string | undefined {
  return [lines[line] as string, ...lines.slice(0, NEAR)].map(bodyOfKind).find((kind) => kind !== undefined);
}

/** The body that nothing but its place tells: alone on the title's line, or on the line next to it above or below. */
function aloneBeside(lines: readonly string[], classes: readonly LineClass[], line: number): string | undefined {
  const next = (step: number): number => {
    let at = line + step;
    while (classes[at]?.kind === 'blank') at += step;
    return at;
  };
  for (const at of [line, next(-1), next(1)]) {
    const cls = classes[at];
    const body = cls && isWords(cls) ? bodyAlone(lines[at] as string) : undefined;
    if (body !== undefined) return body;
  }
  return undefined;
}

function isWords(cls: LineClass): boolean {
  return cls.kind === 'heading' || cls.kind === 'prose' || cls.kind === 'title';
}
