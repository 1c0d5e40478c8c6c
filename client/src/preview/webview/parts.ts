/** The parts on the page: elements by key, and where each stands in the text. */
import type { PreviewPart } from '../../../../server/src/protocol.ts';
import { patchSteps } from './patch.ts';

export class Parts {
  private readonly page: HTMLElement;
  private readonly elements = new Map<number, HTMLElement>();
  /** In the order of the text, without their HTML. */
  shown: readonly PreviewPart[] = [];

  constructor(page: HTMLElement) {
    this.page = page;
  }

  get isEmpty(): boolean {
    return this.page.textContent === '';
  }

  get hasClosed(): boolean {
    return this.shown.some(({ closed, kind }) => closed && kind === 'item');
  }

  element(key: number): HTMLElement | undefined {
    return this.elements.get(key);
  }

  /** True when titles or their order changed: the list of contents is no longer right. */
  show(parts: readonly PreviewPart[], fresh: boolean): boolean {
    const before = outlineOf(this.shown);
    if (fresh) {
      this.page.replaceChildren();
      this.elements.clear();
      this.shown = [];
    }
    const byKey = new Map(parts.map((part) => [part.key, part]));
    const make = (key: number): HTMLElement => {
      const known = this.elements.get(key);
      if (known) return known;
      const made = elementOf(byKey.get(key) as PreviewPart);
      this.elements.set(key, made);
      return made;
    };
    const keys = parts.map(({ key }) => key);
    for (const step of patchSteps(
      this.shown.map(({ key }) => key),
      keys,
    )) {
      if (step.kind === 'remove') this.drop(step.key);
      else if (step.kind === 'replace') {
        this.elements.get(step.old)?.replaceWith(make(step.key));
        this.elements.delete(step.old);
      } else this.page.insertBefore(make(step.key), step.before === undefined ? null : make(step.before));
    }
    this.shown = parts;
    return outlineOf(parts) !== before;
  }

  /** The line of the document (0-based) an element belongs to. */
  lineOf(element: Element): number | undefined {
    const block = element.closest<HTMLElement>('[data-line]');
    const part = element.closest<HTMLElement>('[data-key]');
    const at = this.shown.find(({ key }) => String(key) === part?.dataset.key);
    return at && at.line + Number(block?.dataset.line ?? 0);
  }

  private drop(key: number): void {
    this.elements.get(key)?.remove();
    this.elements.delete(key);
  }
}

function elementOf({ key, kind, closed, html = '' }: PreviewPart): HTMLElement {
  const element = document.createElement('section');
  element.className = closed ? `${kind} closed` : kind;
  element.dataset.key = String(key);
  // The server escapes every word of the text; the page's policy runs no script but this one.
  element.innerHTML = html;
  return element;
}

function outlineOf(parts: readonly PreviewPart[]): string {
  return parts.map(({ key, kind, title }) => `${key} ${kind} ${title}`).join('\n');
}
