/** The meeting's facts: labels with their values, from the lines of a header. */
import { plainText, trimEnd } from '../../../domain/signs/chars.ts';
import type { Labelled, LineClass } from '../../lines/line-class.ts';
import type { Fact, TextSpan } from '../../tree.ts';

/** In order; none behind the contents. Lines are 0-based and count from the header. */
export function readFacts(lines: readonly string[], classes: readonly LineClass[]): Fact[] {
  const facts: Fact[] = [];
  for (let i = 0; i < classes.length; i++) {
    const cls = classes[i] as LineClass;
    if (cls.kind === 'contents') break;
    if (cls.kind !== 'label') continue;
    const fact = readFact(lines, classes, i, cls);
    facts.push(fact);
    i = Math.max(i, fact.line + fact.lineCount - 1);
  }
  return facts;
}

const VALUE_LINES = 14;
const LONG_LIST: ReadonlySet<string> = new Set(['participants', 'members', 'present', 'absent']);

/** A label with its value: on the same line and wrapped lines, or on the lines below. */
function readFact(lines: readonly string[], classes: readonly LineClass[], line: number, cls: Labelled): Fact {
  const first = lines[line] as string;
  const label: TextSpan = { line, start: cls.start, end: cls.labelEnd };
  const parts: string[] = [];
  const own = withoutBars(first.slice(cls.valueStart, Math.max(cls.valueStart, trimEnd(first, 0, cls.end))));
  if (own !== '') parts.push(own);
  let end = line + 1;
  const many = LONG_LIST.has(cls.fact);
  // Without a value on the line blank lines may stand between label and value.
  if (own === '') end = behindBlanks(classes, end);
  while (
    end < classes.length &&
    end - line <= VALUE_LINES &&
    isValue(classes[end]) &&
    !(own !== '' && hasLabel(classes[end])) &&
    (many || parts.length === 0 || own === '')
  ) {
    parts.push(plainText(withoutBars(lines[end] as string)));
    end++;
    if (!many) break;
  }
  return { kind: cls.fact, label, value: plainText(parts.join(' ')), line, lineCount: end - line };
}

/** The bars of a table of one column say nothing. */
function withoutBars(value: string): string {
  return value.replace(/^[\s|]+|[\s|]+$/g, '');
}

const MOST_BLANKS = 3;

/** First line behind a few blank lines where a value stands there; `at` where none does. */
function behindBlanks(classes: readonly LineClass[], at: number): number {
  let end = at;
  while (end - at < MOST_BLANKS && classes[end]?.kind === 'blank') end++;
  return isValue(classes[end]) ? end : at;
}

function isValue(cls: LineClass | undefined): boolean {
  if (!cls) return false;
  return (
    cls.kind === 'prose' ||
    (cls.kind === 'heading' && (cls.role === undefined || cls.key === '')) ||
    cls.kind === 'title'
  );
}

/** `Fra direktionen: …` below `Fraværende: …`: of others, though no table knows the label. */
function hasLabel(cls: LineClass | undefined): boolean {
  return cls?.kind === 'heading' && cls.inline !== undefined;
}
