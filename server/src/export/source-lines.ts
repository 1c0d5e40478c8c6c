/** Lines of a node of the tree on their way into the model. Lines of the node are 0-based, of the model 1-based. */

import { contentEnd, type Header, isDrawn, isOtherState, type MeetingPart, plainText } from '../syntax/index.ts';
import { blocksOf } from './blocks/blocks.ts';
import { type TextLine, textLine } from './blocks/text-line.ts';
import { joined } from './blocks/wrap.ts';
import type { Block, Lines, LineText } from './model.ts';

/** What all nodes of a meeting share. */
export interface MeetingContext {
  /** Where the lines were broken, see blocks/wrap.ts. */
  readonly width: number | undefined;
}

type Part = Header | MeetingPart;

/** A node and the document line (0-based) of its first line. */
export class SourceLines {
  readonly #part: Part;
  readonly #first: number;
  readonly #width: number | undefined;

  constructor(part: Part, first: number, { width }: MeetingContext) {
    this.#part = part;
    this.#first = first;
    this.#width = width;
  }

  /** The lines `[start, end)` without the blank ones at the end. */
  span(start: number, end: number): Lines {
    const line = this.#first + start + 1;
    // An item without a heading has a heading of no lines.
    return { line, endLine: Math.max(line, this.#first + contentEnd(this.#part, start, end)) };
  }

  /** The words of the lines `[start, start + count)`, joined. */
  text(start: number, count: number): LineText {
    const lines = this.#part.lines.slice(start, start + count).map((line) => textLine(line, 0).text);
    const text = lines
      .filter((line) => line !== '')
      .reduce((head, tail) => (head === '' ? tail : joined(head, tail)), '');
    return { text, ...this.span(start, start + count) };
  }

  /** The lines `[start, end)` as blocks, but those that `left` says are told elsewhere. */
  blocks(
    start: number,
    end: number,
    left: (line: number) => boolean = () => false,
    headings: ReadonlySet<number> = NONE,
    before: readonly TextLine[] = [],
  ): Block[] {
    const lines: TextLine[] = [...before];
    for (let line = start; line < end; line++) {
      if (this.isPageLine(line)) continue;
      // What is told elsewhere, and a drawn rule, part what stands around them.
      const cls = this.#part.classes[line];
      const unsaid = left(line) || cls?.kind === 'blank' || isDrawn(cls);
      lines.push(textLine(unsaid ? '' : (this.#part.lines[line] ?? ''), this.#first + line + 1, headings.has(line)));
    }
    return blocksOf(lines, this.#width);
  }

  /** What nobody reads: page heads and feet, and the state of a form that does not hold. */
  isPageLine(line: number): boolean {
    const part = this.#part;
    return part.classes[line]?.kind === 'furniture' || (part.kind === 'item' && isOtherState(part, line));
  }

  /** Page heads and feet among the node's lines. */
  pageLines(): LineText[] {
    const found: LineText[] = [];
    for (let line = 0; line < this.#part.lineCount; line++)
      if (this.isPageLine(line)) {
        const text = plainText(this.#part.lines[line] ?? '');
        if (text !== '') found.push({ text, ...this.span(line, line + 1) });
      }
    return found;
  }
}

const NONE: ReadonlySet<number> = new Set();
