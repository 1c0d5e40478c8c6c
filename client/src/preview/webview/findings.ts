/** Marks what the check found: a bar beside the block, its words on pointing at it. */
import type { PreviewFinding } from '../messages.ts';
import type { Parts } from './parts.ts';

const ORDER = ['information', 'warning', 'error'] as const;

export function showFindings(parts: Parts, findings: readonly PreviewFinding[]): void {
  const marked = new Map<HTMLElement, PreviewFinding[]>();
  for (const finding of findings) {
    const block = blockAt(parts, finding.line);
    if (!block) continue;
    const same = marked.get(block);
    if (same) same.push(finding);
    else marked.set(block, [finding]);
  }
  for (const old of document.querySelectorAll<HTMLElement>('[data-found]')) if (!marked.has(old)) unmark(old);
  for (const [block, found] of marked) {
    block.dataset.found = ORDER[Math.max(...found.map(({ severity }) => ORDER.indexOf(severity)))] as string;
    block.title = found.map(({ message }) => message).join('\n');
  }
}

function unmark(block: HTMLElement): void {
  delete block.dataset.found;
  block.removeAttribute('title');
}

/** The last block that begins on the line or before it, in the part that holds the line. */
function blockAt(parts: Parts, line: number): HTMLElement | undefined {
  const part = parts.shown.find(({ line: first, lineCount }) => line >= first && line < first + lineCount);
  const element = part && parts.element(part.key);
  if (!part || !element) return undefined;
  let found: HTMLElement | undefined;
  for (const block of element.querySelectorAll<HTMLElement>('[data-line]'))
    if (part.line + Number(block.dataset.line) <= line) found = block;
  return found ?? element;
}
