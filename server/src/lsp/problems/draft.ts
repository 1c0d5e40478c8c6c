/**
 * What one insertion put in place to be filled in: an item proposed by completion, a snippet of any editor. No client
 * tells that it was one, so the text tells: headings came along with nothing under them. It is followed until it is left.
 */
import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { isEmptySection } from '../../rules/facts/item-summary.ts';
import { partAt, type Referat } from '../../syntax/index.ts';
import { lineEndsOf } from '../../text/split-lines.ts';
import type { Zone } from './while-typing.ts';

export class Draft {
  #zone: Zone | undefined;
  /** The 0-based line that was last written on since the draft was put in. */
  #written: number | undefined;

  /** The lines being filled in; undefined when nothing is. */
  get zone(): Zone | undefined {
    return this.#zone;
  }

  /** Follows an edit; `referat` gives the tree after it, and is asked only when the edit may have put a draft in. */
  edited(changes: readonly TextDocumentContentChangeEvent[], referat: () => Referat): void {
    for (const change of changes) this.#follow(change);
    const inserted = this.#zone === undefined && changes.length === 1 ? linesInserted(changes[0]) : undefined;
    if (inserted === undefined) return;
    this.#zone = draftIn(referat(), inserted);
    this.#written = undefined;
  }

  /** Whether something was written on the line since the draft was put in. */
  wroteOn(line: number): boolean {
    return this.#written === line;
  }

  /** The cursor is in the part that begins on `line`: what lies before it is finished, and elsewhere everything is. */
  cursorIn(line: number): void {
    if (this.#zone === undefined) return;
    const { start, end } = this.#zone;
    this.#zone = line < start || line >= end ? undefined : { start: line, end };
  }

  left(): void {
    this.#zone = undefined;
  }

  /** An edit that is not wholly inside shows that the user is elsewhere. */
  #follow(change: TextDocumentContentChangeEvent): void {
    if (this.#zone === undefined) return;
    const inside = 'range' in change && change.range !== undefined && isInside(change.range, this.#zone);
    if (!inside) {
      this.left();
      return;
    }
    const { start, end } = change.range;
    const breaks = lineEndsOf(change.text).length;
    this.#zone = { start: this.#zone.start, end: this.#zone.end + breaks - (end.line - start.line) };
    this.#written = start.line + breaks;
  }
}

function isInside({ start, end }: Range, zone: Zone): boolean {
  return start.line >= zone.start && end.line < zone.end;
}

/** The lines an insertion of more than a line break has written; undefined for any other change. */
function linesInserted(change: TextDocumentContentChangeEvent | undefined): Zone | undefined {
  if (change === undefined || !('range' in change) || change.range === undefined) return undefined;
  const { start, end } = change.range;
  const breaks = lineEndsOf(change.text).length;
  return start.line === end.line && breaks > 1 ? { start: start.line, end: start.line + breaks + 1 } : undefined;
}

/** The parts of the document in which the insertion left a heading with nothing under it. */
function draftIn(referat: Referat, inserted: Zone): Zone | undefined {
  let zone: Zone | undefined;
  for (let line = inserted.start; line < inserted.end; ) {
    const part = partAt(referat, line);
    if (part === undefined) break;
    const { node } = part;
    const end = part.line + node.lineCount;
    if (node.kind === 'item') {
      const isNew = (at: number): boolean => part.line + at >= inserted.start && part.line + at < inserted.end;
      if (node.sections.some((section) => isNew(section.heading.line) && isEmptySection(node, section)))
        zone = { start: zone?.start ?? part.line, end };
    }
    line = Math.max(line + 1, end);
  }
  return zone;
}
