/** A web page as blocks: what belongs to the site (menus, buttons, heads and feet) is left out. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Block, Source } from '../block.ts';
import { BlockList, type Order } from './block-list.ts';
import { attributeOf, count, DEEPEST, type Element, find, isElement, type Node } from './dom.ts';
import { tableBlocks } from './tables.ts';

/** Nothing a reader of the minutes wants. */
const LEFT_OUT = new Set(
  (
    'audio canvas datalist dialog embed footer head map nav noscript object script select style svg template textarea ' +
    'video'
  ).split(' '),
);
/** What stands in a line of text; everything else begins a line of its own. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark output q s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
);

export function readHtml(html: string): Source {
  const document = parse(html);
  const body = find(document.childNodes, 'main') ?? find(document.childNodes, 'body');
  const reader = new HtmlReader();
  for (const child of body?.childNodes ?? []) reader.read(child, 0);
  const frames = count(document.childNodes, 'iframe');
  return { blocks: reader.finish(), notes: frames > 0 ? [{ kind: 'frames', count: frames }] : [] };
}

class HtmlReader {
  private readonly list = new BlockList();

  finish(): readonly Block[] {
    return this.list.finish();
  }

  read(node: Node, depth: number): void {
    if (node.nodeName === '#text') {
      this.list.addText((node as DefaultTreeAdapterTypes.TextNode).value);
      return;
    }
    if (!isElement(node) || depth > DEEPEST || isLeftOut(node, this.list.inHeading)) return;
    this.readElement(node, depth);
  }

  private readElement(node: Element, depth: number): void {
    const name = node.tagName;
    const { list } = this;
    const heading = headingLevel(node);
    if (name === 'br') list.addBreak();
    else if (name === 'input') list.addText(checkBox(node));
    else if (heading) list.heading(heading, () => this.children(node, depth));
    else if (name === 'table') {
      list.endLine();
      const blocks = tableBlocks(node, () => new HtmlReader(), depth);
      for (const block of blocks) list.addBlock(block);
    } else if (name === 'ol' || name === 'ul' || name === 'menu') {
      list.enterList(name === 'ol' ? orderOf(node) : undefined, () => this.children(node, depth));
    } else if (name === 'li') list.listItem(() => this.children(node, depth));
    else if (name === 'dt') list.term(() => this.children(node, depth));
    else if (name === 'strong' || name === 'b') list.bold(() => this.children(node, depth));
    else if (INLINE.has(name) || name === 'button') this.children(node, depth);
    else {
      list.endLine();
      this.children(node, depth);
      list.endLine();
    }
  }

  private children(node: Element, depth: number): void {
    for (const child of node.childNodes) this.read(child, depth + 1);
  }
}

/** A folding's button is its heading and stays; other buttons do something on the page. Folded text is there all the same. */
function isLeftOut(node: Element, inHeading: boolean): boolean {
  const { tagName } = node;
  if (LEFT_OUT.has(tagName) || attributeOf(node, 'aria-hidden') === 'true') return true;
  if (/\b(?:sr-only|visually-?hidden|skip-link)\b/i.test(attributeOf(node, 'class') ?? '')) return true;
  if (attributeOf(node, 'role') === 'navigation') return true;
  // What our own pages say once more of a vote.
  if (tagName === 'dl' && attributeOf(node, 'class') === 'votes') return true;
  if (tagName !== 'button') return tagName === 'input' && attributeOf(node, 'type') !== 'checkbox';
  return !inHeading && attributeOf(node, 'aria-expanded') === undefined;
}

function headingLevel(node: Element): number | undefined {
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (level !== undefined) return Number(level);
  if (attributeOf(node, 'role') === 'heading') return Number(attributeOf(node, 'aria-level') ?? 2) || 2;
  // The line one clicks to unfold what follows.
  if (node.tagName === 'summary') return find(node.childNodes, /^h[1-6]$/) ? undefined : 4;
  return undefined;
}

function checkBox(node: Element): string {
  return attributeOf(node, 'checked') === undefined ? '☐' : '☒';
}

function orderOf(node: Element): Order {
  return { next: Number(attributeOf(node, 'start') ?? 1) || 1, type: attributeOf(node, 'type') ?? '1' };
}
