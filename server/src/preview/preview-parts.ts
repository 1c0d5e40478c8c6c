/** A document as the parts of its preview. A part that an edit did not touch is known by its node, which is the same object. */
import { wrapWidth } from '../export/blocks/wrap.ts';
import { columnsLine, itemRow } from '../export/item-row.ts';
import { learntFrom } from '../features/house-style/learnt-from.ts';
import type { PreviewPart } from '../protocol/preview.ts';
import { type Header, type MeetingPart, plainText, type Referat } from '../syntax/index.ts';
import { renderFooter, renderGroup, renderHeader, renderItem } from './render-part.ts';

type Node = Header | MeetingPart;

/** What is remembered of a node as long as it lives. */
interface Known {
  readonly key: number;
  readonly width: number | undefined;
  readonly columns: number | undefined;
  readonly html: string;
}

export class PreviewParts {
  readonly #known = new WeakMap<Node, Known>();
  #lastKey = 0;

  /** All parts in the order of the text, the HTML of those only that are not in `have`. */
  of(referat: Referat, have: ReadonlySet<number>): PreviewPart[] {
    return referat.meetings.flatMap((meeting, m) => {
      const first = referat.starts[m] ?? 0;
      const width = widthOf(meeting);
      return [
        this.#part(meeting.header, first, width, have, columnsLine(meeting)),
        ...meeting.parts.map((part, p) => this.#part(part, first + (meeting.starts[p] ?? 0), width, have)),
      ];
    });
  }

  /** @param columns line of a header that names the columns of items in rows */
  #part(node: Node, line: number, width: number | undefined, have: ReadonlySet<number>, columns?: number): PreviewPart {
    let known = this.#known.get(node);
    if (known === undefined || known.width !== width || known.columns !== columns) {
      known = { key: ++this.#lastKey, width, columns, html: render(node, width, columns) };
      this.#known.set(node, known);
    }
    const { key, html } = known;
    const about = { key, line, lineCount: node.lineCount, ...named(node) };
    return have.has(key) ? about : { ...about, html };
  }
}

const widthOf = learntFrom(({ header, parts }) => {
  const lengths = [header, ...parts].flatMap(({ lines }) => lines.map((line) => plainText(line).length));
  return wrapWidth(lengths.filter((length) => length > 0));
});

function render(node: Node, width: number | undefined, columns: number | undefined): string {
  if (node.kind === 'header') return renderHeader(node, { width }, columns);
  if (node.kind === 'footer') return renderFooter(node, { width });
  return node.kind === 'group' ? renderGroup(node, { width }) : renderItem(node, { width });
}

function named(node: Node): Pick<PreviewPart, 'kind' | 'title' | 'closed'> {
  if (node.kind === 'header') return { kind: 'head', title: node.title?.text ?? '', closed: false };
  if (node.kind === 'footer') return { kind: 'foot', title: '', closed: false };
  if (node.kind === 'group') return { kind: 'group', title: node.text, closed: node.closed };
  const title = itemRow(node, { line: 1, endLine: 1 })?.heading ?? node.heading.text;
  return { kind: 'item', title, closed: node.closed };
}
