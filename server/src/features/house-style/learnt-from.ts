/** What is learnt from a meeting as a whole, and serves while somebody writes in it. */
import { oncePer } from '../../domain/once-per.ts';
import type { Header, Meeting } from '../../syntax/index.ts';

/** Learns anew when the recognised habits or the number of parts change, not at every letter. */
export function learntFrom<T>(learn: (meeting: Meeting) => T): (meeting: Meeting) => T {
  // The header is the same object while the text below it is written.
  const byHeader = oncePer(
    (_: Header) => new Map<Meeting['template'], { readonly parts: number; readonly learnt: T }>(),
  );
  return (meeting) => {
    const { header, template, parts } = meeting;
    const kept = byHeader(header);
    let known = kept.get(template);
    if (known?.parts !== parts.length || known === undefined) {
      known = { parts: parts.length, learnt: learn(meeting) };
      kept.clear();
      kept.set(template, known);
    }
    return known.learnt;
  };
}
