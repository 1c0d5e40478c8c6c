/** Text that belongs to the template or the tool and was never meant to be printed. */
import type { Severity } from '../rule.ts';

export interface Leftover {
  readonly start: number;
  readonly end: number;
  readonly kind: 'help' | 'placeholder' | 'tool' | 'filler' | 'initials' | 'anonymous';
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

/** Signatures and forms to be filled in by hand have lines to write on. */
const TO_BE_WRITTEN_ON = /underskr|dato|navn|formand|referent|dirigent|stempel|sign/i;

const PATTERNS: readonly Pattern[] = [
  { kind: 'tool', hint: 'sbsys', regex: /^\W*sbsys dagsorden preview\W*$/gi, wholeLine: true },
  {
    kind: 'help',
    severity: 'error',
    hint: 'hjælpetekst',
    regex: /^(?=.{0,1000}\b(?:slette[st]?|fjerne[st]?)(?![a-zæøå])).{0,1000}\bhjælpetekst.{0,1000}$/gi,
    wholeLine: true,
  },
  {
    kind: 'help',
    severity: 'error',
    hint: 'klik ',
    regex:
      /klik (?:eller tryk )?her for at (?:angive|skrive|tilføje|indsætte|redigere) (?:tekst|en dato|dato|navn|titel)(?![a-zæøå])\.?/gi,
  },
  {
    kind: 'help',
    severity: 'error',
    hint: 'her]',
    regex: /[[<](?:skriv|indsæt|angiv|beskriv)[^\][<>]{0,60}her[\]>]/gi,
  },
  {
    kind: 'placeholder',
    hint: '[',
    regex:
      /\[(?:(?:her (?:skrives|indsættes|beskrives|angives|anføres|udfyldes)|skriv|indsæt|angiv|udfyld|tilføj|beskriv)(?![a-zæøå])[^\][]{0,160}|navn|dato|beløb|titel|udvalg|xx+)\]/gi,
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

const SUSPECT = /\/|\[|hjælpetekst|sbsys|klik |lorem|x[x.…]|\?\?\?|___|her[\]>]/i;
/** `Kapitel XX`, `Christian XX`: a number. */
const ROMAN_CONTEXT = /(?:kapitel|kap\.|afsnit|bind|del|nr\.|christian|frederik|bilag)[ \u00a0]$/i;
const LONGEST = 2000;

/** The left-overs of a line, in order, not overlapping. */
export function findLeftovers(text: string): Leftover[] {
  if (text.length > LONGEST || !SUSPECT.test(text)) return [];
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

function excused(text: string, kind: Leftover['kind'], start: number, hint: string): boolean {
  if (hint === '___') return TO_BE_WRITTEN_ON.test(text);
  return (
    kind === 'anonymous' &&
    (ROMAN_CONTEXT.test(text.slice(Math.max(0, start - 12), start)) || /[IVLCM]X|X[IVLCM]/.test(text))
  );
}
