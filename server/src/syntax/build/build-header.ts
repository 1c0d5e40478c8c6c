/** Everything before the first item: title, meeting facts, contents. */
import { plainBody, sameBody } from '../../domain/bodies.ts';
import { findDates, lastDate } from '../../domain/dates.ts';
import { plainText } from '../lines/chars.ts';
import type { LineClass, TitleLine } from '../lines/line-class.ts';
import { readTitleWord } from '../lines/title-word.ts';
import { withOpeningTitle } from '../segment/meetings/agenda-title.ts';
import type { Fact, Header, Title } from '../tree.ts';
import { readContents } from './build-contents.ts';
import { readFacts } from './header-facts.ts';

const WRAP = 50;

/** Builds the header from its lines and their classes. Lines count from the header's first line. */
export function buildHeader(lines: readonly string[], own: readonly LineClass[], hasItems: boolean): Header {
  const classes = withOpeningTitle(own, hasItems);
  const facts = readFacts(lines, classes);
  const title = readTitleNode(lines, classes, facts, hasItems);
  const found = readContents(lines, classes);
  // Without items a numbered list is a list; only page numbers make it contents.
  const contents = hasItems || found?.entries.some((entry) => entry.page !== undefined) ? found : undefined;
  return {
    kind: 'header',
    lineCount: lines.length,
    lines,
    classes,
    ...(title ? { title } : {}),
    facts,
    ...(contents ? { contents } : {}),
  };
}

function score(mark: TitleLine): number {
  return (mark.hasDate ? 2 : 0) + (mark.strong ? 2 : 0) + (mark.bare ? 0 : 1) + (mark.level > 0 ? 1 : 0);
}

function readTitleNode(
  lines: readonly string[],
  classes: readonly LineClass[],
  facts: readonly Fact[],
  hasItems: boolean,
): Title | undefined {
  let line = -1;
  let best: TitleLine | undefined;
  for (let i = 0; i < classes.length; i++) {
    const cls = classes[i] as LineClass;
    if (cls.kind === 'title' && (!best || score(cls) > score(best))) {
      best = cls;
      line = i;
    }
  }
  const factDate = dateOfFacts(facts);
  const factBody = facts.find((fact) => fact.kind === 'body' && fact.value !== '')?.value;
  if (!best) return hasItems ? titleWithoutWord(lines, classes, facts, factDate) : undefined;
  let { text, lineCount } = joinedTitle(lines, classes, line, best);
  if (best.bare) {
    const below = bodyBelow(lines, classes, line);
    const above = below > 0 ? undefined : guessTitle(lines.slice(0, line), classes.slice(0, line), factDate);
    if (above && (!factBody || sameBody(above.body, plainBody(factBody)))) return { ...above, agenda: best.agenda };
    if (below > 0) {
      text = `${text} ${plainText(lines[line + below] as string)}`;
      lineCount = below + 1;
    }
  }
  const plain = plainText(text);
  const date = lastDate(plain)?.date ?? factDate ?? dateNear(lines, classes, line);
  const named = bodyOfTitle(plain);
  const body = named ?? (factBody ? plainBody(factBody) : bodyNear(lines, classes, line));
  const at = named ? (lines[line] as string).indexOf(named, best.start) : -1;
  return {
    text: plain,
    line,
    lineCount,
    body: body ?? '',
    ...(named && at >= 0 ? { bodySpan: { line, start: at, end: at + named.length } } : {}),
    ...(date ? { date } : {}),
    agenda: best.agenda,
  };
}

/** A line broken where it cannot end: inside a date, or behind a word that wants another. */
const BROKEN =
  /[\s\u00a0](?:d\.|den|kl\.|og|i|for|til|af|fra|på|[-–]|(?:(?:d\.|den|[-–])[\s\u00a0])?\d{1,2}\.|(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))$/i;
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
    const filled = i === 1 && !mark.hasDate && mark.end - mark.start >= WRAP;
    if (!filled && !BROKEN.test(joined)) break;
    joined = `${joined} ${plainText(more)}`;
    // The day may stand on the first line and the month on the second.
    const found = findDates(joined).length;
    if (found <= dates) continue;
    dates = found;
    text = joined;
    lineCount = i + 1;
  }
  return { text, lineCount };
}

/** The line that names a body, unless the meeting facts name another: menus of web pages speak of bodies too. */
function titleWithoutWord(
  lines: readonly string[],
  classes: readonly LineClass[],
  facts: readonly Fact[],
  factDate: string | undefined,
): Title | undefined {
  const guess = guessTitle(lines, classes, factDate);
  const fact = facts.find(({ kind, value }) => kind === 'body' && value !== '');
  if (!fact || (guess && sameBody(guess.body, plainBody(fact.value)))) return guess;
  return {
    text: fact.value,
    line: fact.line,
    lineCount: fact.lineCount,
    body: plainBody(fact.value),
    ...(factDate ? { date: factDate } : {}),
    agenda: false,
  };
}

const GUESS_LINES = 40;

/** Without a title word, the first line that names a body is the title. */
function guessTitle(
  lines: readonly string[],
  classes: readonly LineClass[],
  factDate: string | undefined,
): Title | undefined {
  for (let line = 0; line < Math.min(lines.length, GUESS_LINES); line++) {
    const cls = classes[line] as LineClass;
    if (cls.kind === 'contents') return undefined;
    if (cls.kind !== 'heading' && cls.kind !== 'prose') continue;
    const own = lines[line] as string;
    if (own.length > 160) continue;
    const joined = joinedTitle(lines, classes, line, {
      start: 0,
      end: own.length,
      hasDate: findDates(own).length > 0,
    });
    const { lineCount } = joined;
    const text = plainText(joined.text);
    if (text.length > 110 || !BODY_LINE.test(text) || !/^[A-ZÆØÅ]/.test(text)) continue;
    if (/[.:;!?]$/.test(text) && !/ kl\.$/.test(text)) continue;
    const dates = findDates(text);
    const date = dates.at(-1)?.date ?? factDate ?? dateNear(lines, classes, line);
    if (!date && dates.length === 0) continue;
    const named = dates.length > 0 ? text.slice(0, (dates.at(-1) as { start: number }).start) : text;
    const body = plainBody(
      named
        .replace(DATE_LEAD, '')
        .replace(/(?:,|(?<!\s))\s+(?:ordinært\s+)?møde(?:\s+nr\.?\s*\d+)?\s*$/i, '')
        .replace(DATE_LEAD, '')
        .replace(/^(?:Bestyrelsesmøde|Møde)\s+i\s+/i, ''),
    );
    const at = (lines[line] as string).indexOf(body);
    return {
      text,
      line,
      lineCount,
      body,
      ...(at >= 0 ? { bodySpan: { line, start: at, end: at + body.length } } : {}),
      ...(date ? { date } : {}),
      agenda: false,
    };
  }
  return undefined;
}

const CONNECT =
  /^(?:(?:fra|til|af|for|over)\s+)?(?:(?:ordinært|ekstraordinært|det|fælles)\s+)?(?:(?:udvalgs|bestyrelses|byråds|råds|kommunalbestyrelses)?møde[t]?\s*(?:nr\.?\s*\d+\s*)?(?:i|for|af|med)?\s+)?(?:(?:i|for)\s+)?/i;
const DATE_LEAD =
  /(?<![\s,–(-])[\s,–(-]*(?:(?:(?<![a-zæøå])(?:den|d\.)|mødet den|møde den|s møde|møde)\s*)?(?:(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\s*(?:,\s*)?(?:(?:den|d\.)\s*)?)?$/i;

const MEETING = /møde/i;
const CONNECTS: ReadonlySet<string> = new Set('fra til af for over i ordinært ekstraordinært det fælles'.split(' '));

/** The words begin as {@link CONNECT} does where no meeting is named. */
function mayConnect(words: string): boolean {
  return CONNECTS.has(words.slice(0, Math.max(0, words.search(/\s/))).toLowerCase());
}

/** What follows a title word at the beginning and the signs behind it; undefined without one. */
function behindTitleWord(title: string): string | undefined {
  const word = readTitleWord(title);
  return word && !/\w/.test(title.charAt(word.bothEnd))
    ? title.slice(word.bothEnd).replace(/^[\s:,.–-]+/, '')
    : undefined;
}

/** What stands in front of a title word at the end. */
function beforeTitleWord(title: string): string {
  const trailing = /(?:(?<!\s)\s+)?[–-]\s*(?:referat|dagsorden|beslutningsprotokol)\b.*$/is.exec(title);
  return trailing ? title.slice(0, trailing.index) : '';
}

/** The body a title names: what stands between the title word and the last date. Undefined when nothing does. */
function bodyOfTitle(title: string): string | undefined {
  let rest = behindTitleWord(title) ?? beforeTitleWord(title);
  if (rest === '') return undefined;
  const dates = findDates(rest);
  const date = dates.at(-1);
  if (date) rest = rest.slice(0, date.start);
  rest = rest.replace(/(?<!\s)\s+kl\.?\s.*$/is, '');
  const meets = MEETING.test(rest);
  if (meets) rest = rest.replace(/(?<=[a-zæøå]{4})s\s*møde[t]?(?=\s|,|$).*$/i, '');
  rest = rest.replace(DATE_LEAD, '');
  if (meets || mayConnect(rest)) rest = rest.replace(CONNECT, '');
  if (meets)
    rest = rest.replace(/(?<=[a-zæøå])s?\s+(?:ordinære\s+|ekstraordinære\s+)?(?:møde|mødet)(?:\s+(?:den|d\.))?$/i, '');
  const body = plainBody(rest.replace(DATE_LEAD, ''));
  return /[a-zæøå]{3}/i.test(body) && body.length <= 110 ? body : undefined;
}

const BODY_LINE = /udvalg|byråd|råd$|rådet|bestyrelse|nævn|kommission|borgerrepræsentation|forening/i;

/** How far below a title word alone the body stands, 0 when it does not. */
function bodyBelow(lines: readonly string[], classes: readonly LineClass[], line: number): number {
  for (let i = line + 1; i < Math.min(lines.length, line + 3); i++) {
    const cls = classes[i] as LineClass;
    if (cls.kind === 'blank') continue;
    const text = plainText(lines[i] as string);
    return (cls.kind === 'heading' || cls.kind === 'prose') &&
      text.length <= 90 &&
      BODY_LINE.test(text) &&
      !/[.:;]$/.test(text)
      ? i - line
      : 0;
  }
  return 0;
}

function bodyNear(lines: readonly string[], classes: readonly LineClass[], line: number): string | undefined {
  for (const i of [line + 1, line - 1, line + 2, line - 2, line + 3, line - 3, line - 4]) {
    const cls = classes[i];
    if (!cls || (cls.kind !== 'heading' && cls.kind !== 'prose')) continue;
    const text = plainText(lines[i] as string);
    if (text.length <= 90 && BODY_LINE.test(text) && !/[.:;]$/.test(text) && !text.includes(' af ')) {
      const date = findDates(text)[0];
      return plainBody((date ? text.slice(0, date.start) : text).replace(DATE_LEAD, ''));
    }
  }
  return undefined;
}

function dateOfFacts(facts: readonly Fact[]): string | undefined {
  for (const kind of ['date', 'start', 'time'] as const) {
    for (const fact of facts)
      if (fact.kind === kind) {
        const date = lastDate(fact.value)?.date;
        if (date) return date;
      }
  }
  return undefined;
}

function dateNear(lines: readonly string[], classes: readonly LineClass[], line: number): string | undefined {
  for (let i = line + 1; i < Math.min(classes.length, line + 6); i++) {
    if (classes[i]?.kind === 'numbered' || classes[i]?.kind === 'entry') break;
    const date = lastDate(lines[i] as string)?.date;
    if (date) return date;
  }
  // Above the title word only a line that is little more than the date.
  for (let i = line - 1; i >= 0 && i >= line - 6; i--) {
    const text = lines[i] as string;
    const date = text.length <= 60 ? lastDate(text)?.date : undefined;
    if (date) return date;
  }
  return undefined;
}
