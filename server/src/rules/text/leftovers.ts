/** Text that belongs to the template or the tool and was never meant to be printed. */
import { asRead } from '../../domain/signs/composed.ts';
import {
  ASKED_FOR_HERE,
  CLICK_VERBS,
  COOKIE_SENTENCE,
  DELETE_THIS,
  HELP_TO_DELETE,
  HERE_VERBS,
  MAY_BE_LEFTOVER,
  PAGE_LINES,
  PAGE_LINES_OR_WORDS,
  ROMAN_CONTEXT,
  SHELL_PREVIEW,
  TO_BE_WRITTEN_ON,
  TO_FILL_IN,
  TYPE_VERBS,
  WRITE_VERBS,
} from '../../domain/words/leftover-words.ts';
import type { Severity } from '../rule.ts';

export interface Leftover {
  readonly start: number;
  readonly end: number;
  readonly kind: 'help' | 'placeholder' | 'page' | 'tool' | 'filler' | 'initials' | 'anonymous';
  readonly severity?: Severity;
  /** The whole line is left-over. */
  readonly wholeLine: boolean;
}

interface Pattern {
  readonly kind: Leftover['kind'];
  readonly severity?: Severity;
  /** A text that must be in the line (lower case) before the pattern is tried. */
  readonly hint: string;
  readonly regex: RegExp;
  readonly wholeLine?: true;
}

const PATTERNS: readonly Pattern[] = [
  { kind: 'tool', hint: 'sbsys', regex: SHELL_PREVIEW, wholeLine: true },
  {
    kind: 'help',
    severity: 'error',
    hint: 'hjælpetekst',
    regex: HELP_TO_DELETE,
    wholeLine: true,
  },
  { kind: 'help', severity: 'error', hint: ' denne ', regex: DELETE_THIS },
  {
    kind: 'help',
    severity: 'error',
    hint: 'klik ',
    regex: new RegExp(
      `klik (?:eller tryk )?her for at (?:${TYPE_VERBS}) (?:tekst|en dato|dato|navn|titel|et element)(?![a-zæøå])\\.?`,
      'gi',
    ),
  },
  {
    kind: 'page',
    severity: 'information',
    hint: 'klik ',
    // Glued to the title before it, and with the title again behind it.
    regex: new RegExp(`klik (?:på linket |eller tryk )?(?:her )?for at (?:${CLICK_VERBS})(?![a-zæøå]).{0,160}$`, 'gi'),
  },
  {
    kind: 'page',
    severity: 'information',
    hint: 'cookies',
    regex: new RegExp(`^.{0,200}(?:${COOKIE_SENTENCE}).{0,400}$`, 'gi'),
    wholeLine: true,
  },
  {
    kind: 'help',
    severity: 'warning',
    hint: ' her',
    regex: new RegExp(`^[^.!?]{0,90}(?<![a-zæøå])(?:${HERE_VERBS}) her[ \\u00a0]*\\.?[ \\u00a0]*$`, 'gi'),
    wholeLine: true,
  },
  {
    kind: 'help',
    severity: 'warning',
    hint: ' her',
    regex: new RegExp(`^[ \\u00a0]*(?:${WRITE_VERBS})(?![a-zæøå])[^.!?]{0,60} her[ \\u00a0]*\\.?[ \\u00a0]*$`, 'gi'),
    wholeLine: true,
  },
  // Merge fields that the case system did not fill in: «MODAT», {{titel}}, <<NAVN>>, { MERGEFIELD navn }.
  { kind: 'placeholder', hint: '«', regex: /«[\p{Lu}_][\p{Lu}\d_.-]{1,40}»/gu },
  { kind: 'placeholder', hint: '{{', regex: /\{\{[^{}\n]{1,60}\}\}/g },
  { kind: 'placeholder', hint: '<<', regex: /<<[\p{L}_][^<>\n]{1,60}>>/gu },
  { kind: 'placeholder', hint: 'mergefield', regex: /\{? ?MERGEFIELD [\p{L}\d_"\\* ]{1,60}\}?/giu },
  {
    kind: 'help',
    severity: 'error',
    hint: 'her]',
    regex: ASKED_FOR_HERE,
  },
  {
    kind: 'placeholder',
    hint: '[',
    regex: TO_FILL_IN,
  },
  {
    kind: 'placeholder',
    hint: 'xx',
    regex: /(?<![\p{L}\d])x{1,2}([./-])x{1,2}\1(?:x{2,4}|(?:19|20)(?:\d\d|xx))(?![\p{L}\d])/giu,
  },
  { kind: 'placeholder', hint: 'x.x', regex: /(?<![\p{L}\d.])x{1,3}(?:\.x{3})+(?![\p{L}\d])/giu },
  { kind: 'placeholder', hint: 'at x', regex: /(?<![\p{L}\d])at x(?:\.{2,}|…)/giu },
  { kind: 'placeholder', hint: '???', regex: /(?<![^\s(«"”])\?{3,}(?![^\s).,;»"”])/g },
  { kind: 'placeholder', hint: '___', regex: /(?<=\p{L}[ \u00a0])_{3,}(?=[ \u00a0]\p{Ll})/gu },
  { kind: 'filler', hint: 'lorem', regex: /lorem ipsum[^.]{0,200}\.?/gi },
  {
    kind: 'anonymous',
    severity: 'information',
    hint: 'xx',
    regex: /(?<![\p{L}\d./-])x{2,4}(?![\p{L}\d./-]|\.\p{L})/giu,
  },
  {
    kind: 'initials',
    severity: 'information',
    hint: '/',
    regex: /^[ \u00a0]*\/[\p{L}]{2,4}[ \u00a0]*$/gu,
    wholeLine: true,
  },
];

const LONGEST = 2000;

/** The left-overs of a line, in order, not overlapping. */
export function findLeftovers(text: string): Leftover[] {
  if (text.length > LONGEST) return [];
  const page = pageLine(text);
  if (page) return [page];
  if (!MAY_BE_LEFTOVER.test(text)) return [];
  const lower = text.toLowerCase();
  const found: Leftover[] = [];
  for (const { kind, severity, hint, regex, wholeLine } of PATTERNS) {
    if (!lower.includes(hint)) continue;
    for (const match of text.matchAll(regex)) {
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const end = match.index + match[0].trimEnd().length;
      if (found.some((other) => start < other.end && end > other.start) || excused(text, kind, start, hint)) continue;
      found.push({ kind, start, end, wholeLine: wholeLine === true, ...(severity ? { severity } : {}) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const LONGEST_PAGE_LINE = 80;
const PARTS = /[-–|•·*\s\u00a0]*(?:[-–|•·*\n]|[\s\u00a0]{2,})[-–|•·*\s\u00a0]*/;
const KNOWN_PARTS = new Set(PAGE_LINES);

/** A line that is nothing but what a web page offers its reader: `Kopier link til punktet  -  Print`. */
function pageLine(text: string): Leftover | undefined {
  if (text.length > LONGEST_PAGE_LINE) return undefined;
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const parts = asRead(text.slice(start, end))
    .toLowerCase()
    .split(PARTS)
    .filter((part) => part !== '');
  if (parts.length === 0 || !parts.every((part) => KNOWN_PARTS.has(part))) return undefined;
  if (parts.length === 1 && PAGE_LINES_OR_WORDS.has(parts[0] ?? '')) return undefined;
  return { kind: 'page', severity: 'information', start, end, wholeLine: true };
}

function excused(text: string, kind: Leftover['kind'], start: number, hint: string): boolean {
  if (hint === '___') return TO_BE_WRITTEN_ON.test(text);
  return (
    kind === 'anonymous' &&
    (ROMAN_CONTEXT.test(text.slice(Math.max(0, start - 12), start)) || /[IVLCM]X|X[IVLCM]/.test(text))
  );
}
