/** What a rule says of a document and what its remedies make of it, as a page to be read. */
import type { Finding, Fix } from '../../../server/src/check.ts';
import { applyFixes, asMark } from './fixture.ts';

/** Each finding with its place, its message and, for each remedy, the lines it takes out (`-`) and puts in (`+`). */
export function answersTo(text: string, findings: readonly Finding[]): string {
  const pages = findings.map((finding) => [
    asMark(finding, true),
    `  ${finding.message}`,
    ...(finding.related ?? []).map(({ range, message }) => `  ${range.start.line + 1}: ${message}`),
    ...(finding.fix ? remedy('fix', text, finding.fix) : []),
    ...finding.suggestions.flatMap((fix) => remedy('suggestion', text, fix)),
  ]);
  return `${pages.map((page) => page.join('\n')).join('\n\n')}\n`;
}

function remedy(kind: string, text: string, fix: Fix): string[] {
  const before = text.split('\n');
  const after = applyFixes(text, [fix]).split('\n');
  return [`  ${kind}: ${fix.title}`, ...changes(before, after)];
}

function changes(before: readonly string[], after: readonly string[]): string[] {
  if (before.length === after.length)
    return before.flatMap((line, at) => (line === after[at] ? [] : [shown('-', line), shown('+', after[at])]));
  let same = 0;
  while (before[same] === after[same]) same++;
  let tail = 0;
  const shorter = Math.min(before.length, after.length) - same;
  while (tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const between = (lines: readonly string[]) => lines.slice(same, lines.length - tail);
  return [...between(before).map((line) => shown('-', line)), ...between(after).map((line) => shown('+', line))];
}

function shown(mark: string, line = ''): string {
  return `    ${mark} ${line}`.trimEnd();
}
