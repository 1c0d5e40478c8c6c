/**
 * Splits lists of people as minutes write them: `A B (O) og C D (V)`, `A B, C D (Afbud), E F`, one per line, or a
 * sentence that begins with them (`A B og C D deltog ikke …`).
 */
import { isCapital, isDigit, isLetter } from '../signs/chars.ts';

/** A person in a list. Offsets are 0-based UTF-16 units of the text given; they cover the name without its note. */
export interface ListedPerson {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What stands in brackets or follows as a role: party (`V`), `Afbud`, `formand`. */
  readonly note?: string;
}

/** Words inside names that are written small. */
const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'du',
  'da',
  'di',
  'del',
  'der',
  'den',
  'van',
  'von',
  'af',
  'av',
  'el',
  'al',
  'la',
  'le',
  'bin',
  'ibn',
  'ter',
  'zu',
  'dos',
]);

/** The persons of a list in order. A label up to a colon in front is skipped. Never throws; linear. */
export function splitNames(text: string): ListedPerson[] {
  const persons: ListedPerson[] = [];
  for (const part of listParts(text, labelEnd(text))) addPart(text, part.start, part.end, persons);
  return persons;
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** End of `Afbud:` and the like; 0 when the list begins at once. */
function labelEnd(text: string): number {
  const colon = text.slice(0, 60).indexOf(':');
  return colon > 0 && !text.slice(0, colon).includes(',') && !isDigit(text.charCodeAt(colon - 1)) ? colon + 1 : 0;
}

/** Cuts at commas, semicolons, bullets, `og`, `samt` and `&` outside brackets; at line ends only where no comma separates. */
function listParts(text: string, from: number): Part[] {
  const parts: Part[] = [];
  const linesSeparate = !text.includes(',', from) && !text.includes(';', from);
  let depth = 0;
  let start = from;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 91) depth++;
    else if (code === 41 || code === 93) depth = Math.max(0, depth - 1);
    // A bracket that is never closed must not swallow the rest of the list.
    else if (code === 10) depth = 0;
    if (depth > 0) continue;
    const width = separatorWidth(text, at, code, linesSeparate);
    if (width === 0) continue;
    parts.push({ start, end: at });
    start = at + width;
    at += width - 1;
  }
  parts.push({ start, end: text.length });
  return parts;
}

function separatorWidth(text: string, at: number, code: number, linesSeparate: boolean): number {
  if (code === 44 || code === 59 || code === 0x2022 || code === 38 || code === 9) return 1;
  if (code === 10) return linesSeparate ? 1 : 0;
  if (code !== 32 && code !== 0xa0) return 0;
  if (text.startsWith('og ', at + 1)) return 4;
  return text.startsWith('samt ', at + 1) ? 6 : 0;
}

function addPart(text: string, from: number, to: number, persons: ListedPerson[]): void {
  let start = from;
  let end = to;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--;
  if (start === end) return;
  const bracket = indexWithin(text, '(', start, end);
  const closed = bracket < 0 ? -1 : indexWithin(text, ')', bracket, end);
  let note = bracket < 0 ? undefined : text.slice(bracket + 1, closed < 0 ? end : closed).trim();
  const limit = bracket < 0 ? end : bracket;
  const titled = titleEnd(text, start, limit);
  if (titled > start) {
    note ??= text.slice(start, titled).trim();
    start = titled;
  }
  const nameEnd = endOfName(text, start, limit);
  const name = text.slice(start, nameEnd);
  if (nameEnd === start || isPartyLetter(name)) {
    attachNote(persons, note ?? text.slice(start, end));
    return;
  }
  if (NOBODY.has(name.toLowerCase())) return;
  const rest = text.slice(nameEnd, limit).trim();
  if (note === undefined && rest.startsWith('- ')) note = rest.slice(2).trim();
  persons.push(note === undefined || note === '' ? { name, start, end: nameEnd } : { name, start, end: nameEnd, note });
}

const NOBODY: ReadonlySet<string> = new Set(['ingen', 'alle', 'afbud', 'fraværende', 'intet']);

/** `sognepræst Karla Due`: up to two small words before a name that fills the rest. Returns `start` when there is no title. */
function titleEnd(text: string, start: number, limit: number): number {
  const found = TITLED.exec(text.slice(start, Math.min(limit, start + LONGEST_TITLED)));
  return found === null || PARTICLES.has((found[1] ?? '').split(' ')[0] ?? '')
    ? start
    : start + (found[1] ?? '').length;
}
const LONGEST_TITLED = 80;
const TITLED = /^((?:[a-zæøå][a-zæøå-]{2,30} ){1,2})\p{Lu}[\p{L}.'-]{0,30}(?: \p{Lu}[\p{L}.'-]{0,30}){1,4}\s*$/u;

/** A party letter or role that stands after a comma belongs to the person before. */
function attachNote(persons: ListedPerson[], note: string): void {
  const last = persons.at(-1);
  if (last === undefined || last.note !== undefined || note.length > 40) return;
  persons[persons.length - 1] = { ...last, note };
}

function isPartyLetter(name: string): boolean {
  return name.length === 1;
}

/** End of the run of words written with a capital (and particles between them) that begins at `start`. */
function endOfName(text: string, start: number, limit: number): number {
  let end = start;
  let at = start;
  while (at < limit) {
    let wordEnd = at;
    while (wordEnd < limit && !isGap(text.charCodeAt(wordEnd))) wordEnd++;
    const word = text.slice(at, wordEnd);
    const first = word.charCodeAt(0);
    if (isCapital(first) && !hasDigit(word)) end = wordEnd;
    else if (end === start || !PARTICLES.has(word)) break;
    at = wordEnd;
    while (at < limit && isGap(text.charCodeAt(at))) at++;
  }
  // The full stop of an initial (`B.`) stays, the one that ends a sentence goes.
  if (text.charCodeAt(end - 1) === 46 && end - start > 2 && isLetter(text.charCodeAt(end - 3))) end--;
  return end;
}

function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (isDigit(word.charCodeAt(at))) return true;
  return false;
}

function isGap(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0;
}

function isEdge(code: number): boolean {
  return isGap(code) || code === 42 || code === 45 || code === 0x2013 || code === 0x2022 || code === 0xfeff;
}

/** Bounded `indexOf`, so that many parts do not each read to the end of the text. */
function indexWithin(text: string, mark: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (text[at] === mark) return at;
  return -1;
}
