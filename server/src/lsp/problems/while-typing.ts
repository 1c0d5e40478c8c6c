/** Quiet while typing: nothing new is said about the part under the cursor; what has vanished goes at once. Pure. */
import type { Diagnostic } from 'vscode-languageserver-types';
import type { LineChanges } from '../../text/line-change.ts';

/** Lines `[start, end)` of the document. */
export interface Zone {
  readonly start: number;
  readonly end: number;
}

/** The zone as it lay before `changes`; undefined when nothing is known of the time before. */
export function zoneBefore(zone: Zone, changes: LineChanges): Zone | undefined {
  if (changes === 'all') return undefined;
  if (changes === undefined) return zone;
  const { start, removed, inserted } = changes;
  const back = (line: number, inside: number): number =>
    line <= start ? line : line >= start + inserted ? line - inserted + removed : inside;
  return { start: back(zone.start, start), end: back(zone.end, start + removed) };
}

/**
 * What may be shown of `found`: everything outside the zone, and inside it at most as many findings of a rule as were
 * `reported` there before, the ones with the same message first (a mark on a word stays while the word is mended), and
 * what is urgent.
 */
export function showable(
  found: readonly Diagnostic[],
  zone: Zone,
  reported: readonly Diagnostic[],
  before: Zone,
  isUrgent: (one: Diagnostic) => boolean = () => false,
): readonly Diagnostic[] {
  const inZone = found.filter((one) => isIn(one, zone));
  if (inZone.length === 0) return found;
  const known = reported.filter((one) => isIn(one, before));
  const shown = new Set<Diagnostic>(inZone.filter(isUrgent));
  const left = new Set(known);
  for (const same of [sameMessage, sameRule]) {
    for (const one of inZone) {
      if (shown.has(one)) continue;
      for (const candidate of left) {
        if (!same(one, candidate)) continue;
        left.delete(candidate);
        shown.add(one);
        break;
      }
    }
  }
  return shown.size === inZone.length ? found : found.filter((one) => shown.has(one) || !isIn(one, zone));
}

function isIn(diagnostic: Diagnostic, zone: Zone): boolean {
  const { line } = diagnostic.range.start;
  return line >= zone.start && line < zone.end;
}

function sameRule(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code;
}

function sameMessage(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && a.message === b.message;
}
