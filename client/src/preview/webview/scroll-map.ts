/** Between lines of the text and places on the page. Both lists rise; what lies between two known places is shared out evenly. */

export interface Anchor {
  /** 0-based line of the document. */
  readonly line: number;
  /** Pixels from the top of the page. */
  readonly top: number;
}

export function topOfLine(anchors: readonly Anchor[], line: number): number {
  return between(anchors, line, 'line', 'top');
}

/** With the part of the line that has been scrolled past. */
export function lineAtTop(anchors: readonly Anchor[], top: number): number {
  return between(anchors, top, 'top', 'line');
}

function between(anchors: readonly Anchor[], value: number, from: keyof Anchor, to: keyof Anchor): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle] as Anchor)[from] <= value) low = middle + 1;
    else high = middle;
  }
  const before = anchors[low - 1];
  const after = anchors[low];
  if (!before) return 0;
  if (!after) return before[to];
  const room = after[from] - before[from];
  return room <= 0 ? before[to] : before[to] + ((value - before[from]) / room) * (after[to] - before[to]);
}
