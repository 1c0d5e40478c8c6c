/** Text and page scroll together: each follows the other, and neither answers to a movement it was asked for. */
import type { Parts } from './parts.ts';
import { type Anchor, lineAtTop, topOfLine } from './scroll-map.ts';

/** So long after a movement that was asked for the page's own scroll events are its echo (ms). */
const ECHO = 150;

export class Scroll {
  private readonly parts: Parts;
  private anchors: readonly Anchor[] | undefined;
  private quietUntil = 0;
  private waiting = false;

  constructor(parts: Parts, tell: (line: number) => void) {
    this.parts = parts;
    addEventListener('resize', () => this.forget());
    addEventListener('scroll', () => {
      if (this.waiting || performance.now() < this.quietUntil) return;
      this.waiting = true;
      requestAnimationFrame(() => {
        this.waiting = false;
        tell(lineAtTop(this.all(), window.scrollY + barHeight()));
      });
    });
  }

  /** What was measured is no longer right. */
  forget(): void {
    this.anchors = undefined;
  }

  to(line: number): void {
    this.quietUntil = performance.now() + ECHO;
    window.scrollTo({ top: line <= 0 ? 0 : topOfLine(this.all(), line) - barHeight() });
  }

  /** A movement of the reader's own: the text is to follow it. */
  toElement(element: HTMLElement | undefined): void {
    if (element) window.scrollTo({ top: element.getBoundingClientRect().top + window.scrollY - barHeight() });
  }

  private all(): readonly Anchor[] {
    this.anchors ??= measure(this.parts);
    return this.anchors;
  }
}

function barHeight(): number {
  return document.getElementById('bar')?.offsetHeight ?? 0;
}

function measure(parts: Parts): Anchor[] {
  const anchors: Anchor[] = [];
  let last = -1;
  for (const { key, line } of parts.shown) {
    for (const block of parts.element(key)?.querySelectorAll<HTMLElement>('[data-line]') ?? []) {
      const at = line + Number(block.dataset.line);
      // A hidden block has no place; of several on one line the first counts.
      if (at <= last || block.offsetParent === null) continue;
      anchors.push({ line: at, top: block.getBoundingClientRect().top + window.scrollY });
      last = at;
    }
  }
  return anchors;
}
