/** Lines of a page in the order its tags give, each with what they say it is. */
import { grouped } from '../../domain/grouped.ts';
import { joined } from '../../export/blocks/wrap.ts';
import { type Line, linesOf, type Piece } from './geometry.ts';
import type { Page, TagNode } from './open-pdf.ts';

const INLINE = new Set('Span Link Em Strong Code Quote Reference NonStruct Sub Annot Lbl Ruby'.split(' '));
const PARAGRAPHS = new Set(['P', 'Caption', 'Note', 'FENote', 'BibEntry', 'TOCI']);

type Child = TagNode['children'][number];

/** Of the text that is no head or foot. */
const LEAST_TAGGED = 0.9;

/** Lines of all pages; undefined where the tags leave out more than that: then the document is read by its looks. */
export function taggedLines(pages: readonly Page[]): Line[][] | undefined {
  let all = 0;
  let taken = 0;
  const lines = pages.map(({ pieces, tags }, page) => {
    const walk = new TagWalk(
      grouped(pieces, ({ tag }) => tag),
      page,
    );
    if (tags) walk.visit(tags);
    walk.flush();
    all += length(pieces.filter(isInside(pieces)));
    taken += walk.taken;
    return walk.lines;
  });
  return taken < all * LEAST_TAGGED ? undefined : lines;
}

/** Text without tags above or below all that has some is a head or a foot. */
function isInside(pieces: Page['pieces']): (piece: Page['pieces'][number]) => boolean {
  const tagged = pieces.filter(({ tag, text }) => tag !== undefined && text.trim() !== '').map(({ y }) => y);
  if (tagged.length === 0) return () => true;
  const top = tagged.reduce((a, b) => Math.max(a, b));
  const bottom = tagged.reduce((a, b) => Math.min(a, b));
  return ({ tag, y }) => tag !== undefined || (y <= top && y >= bottom);
}

class TagWalk {
  readonly lines: Line[] = [];
  taken = 0;
  private loose: Piece[] = [];
  private blocks = 0;
  private readonly byTag: ReadonlyMap<string, readonly Piece[]>;
  private readonly page: number;

  constructor(byTag: ReadonlyMap<string, readonly Piece[]>, page: number) {
    this.byTag = byTag;
    this.page = page;
  }

  visit(node: Child): void {
    if (!('role' in node)) {
      this.loose.push(...this.piecesOf(node));
      return;
    }
    const { role, children } = node;
    const heading = /^H([1-6])?$/.exec(role);
    if (role === 'Artifact') return;
    if (INLINE.has(role)) {
      for (const child of children) this.visit(child);
      return;
    }
    this.flush();
    if (heading || role === 'Title') this.emit(this.piecesOf(node), 'heading', Number(heading?.[1] ?? 1));
    else if (PARAGRAPHS.has(role)) this.emit(this.piecesOf(node), role === 'TOCI' ? 'contents' : 'text', 0);
    else if (role === 'LI') this.listItem(node);
    else if (role === 'Table') this.table(node);
    else for (const child of children) this.visit(child);
    this.flush();
  }

  /** Text that stands in no paragraph of its own. */
  flush(): void {
    if (this.loose.length === 0) return;
    const { loose } = this;
    this.loose = [];
    this.emit(loose, 'text', 0);
  }

  private emit(pieces: readonly Piece[], kind: 'text' | 'heading' | 'contents', level: number): void {
    this.taken += length(pieces);
    const block = ++this.blocks;
    for (const line of linesOf(pieces, this.page)) this.lines.push({ ...line, tag: { block, kind, level } });
  }

  /** The sign and the text are one line however far they stand apart; lists inside follow. */
  private listItem(node: TagNode): void {
    const label = this.textOf(node, (role) => role === 'Lbl', false);
    const inner: TagNode[] = [];
    const body = this.piecesOf(node, ({ role }, child) => {
      if (role === 'L') inner.push(child);
      return role !== 'L' && role !== 'Lbl';
    });
    this.taken += length(body) + label.length;
    const block = ++this.blocks;
    linesOf(body, this.page).forEach((line, at) => {
      const text = line.text.replaceAll('\t', ' ');
      const first = at === 0 && label !== '';
      const tag = { block, kind: first ? ('list-item' as const) : ('text' as const), level: 0 };
      this.lines.push({ ...line, text: first ? `${label} ${text}` : text, tag });
    });
    for (const list of inner) this.visit(list);
  }

  private table(node: TagNode): void {
    const block = ++this.blocks;
    for (const row of rolesIn(node, 'TR')) {
      const cells = row.children.filter((child): child is TagNode => 'role' in child && /^T[HD]$/.test(child.role));
      const texts: string[] = [];
      let first: Line | undefined;
      for (const cell of cells) {
        const pieces = this.piecesOf(cell);
        this.taken += length(pieces);
        const lines = linesOf(pieces, this.page);
        first ??= lines[0];
        texts.push(
          lines.map(({ text }) => text.replaceAll('\t', ' ')).reduce((a, b) => (a === '' ? b : joined(a, b)), ''),
        );
      }
      if (first) this.lines.push({ ...first, text: texts.join('\t'), tag: { block, kind: 'row', level: 0 } });
    }
  }

  private textOf(node: TagNode, wanted: (role: string) => boolean, inside: boolean): string {
    return node.children
      .map((child) => {
        if (!('role' in child))
          return inside
            ? this.piecesOf(child)
                .map(({ text }) => text)
                .join('')
            : '';
        return child.role === 'L' ? '' : this.textOf(child, wanted, inside || wanted(child.role));
      })
      .join('')
      .trim();
  }

  private piecesOf(node: Child, into: (node: TagNode, same: TagNode) => boolean = () => true): Piece[] {
    if (!('role' in node)) return [...(this.byTag.get(node.id) ?? [])];
    return node.children.flatMap((child) =>
      'role' in child && (child.role === 'Artifact' || !into(child, child)) ? [] : this.piecesOf(child, into),
    );
  }
}

function rolesIn(node: TagNode, role: string): TagNode[] {
  return node.children.flatMap((child) => {
    if (!('role' in child)) return [];
    return child.role === role ? [child] : rolesIn(child, role);
  });
}

function length(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
}
