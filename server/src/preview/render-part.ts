/** One part of a document as HTML for the preview. Every block says on which line of its part it stands (`data-line`, 0-based). */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { htmlOf } from '../export/html/blocks.ts';
import { Ids } from '../export/ids.ts';
import { makeHeader } from '../export/make-header.ts';
import { makeItem } from '../export/make-item.ts';
import type { Block, ContentsEntryModel, ContentsModel, FactModel, ItemModel, Lines } from '../export/model.ts';
import { type MeetingContext, SourceLines } from '../export/source-lines.ts';
import type { Footer, Group, Header, Item } from '../syntax/index.ts';
import { DOCUMENT_WORDS } from '../texts/minutes/document-words.ts';

/** @param columns see {@link makeHeader} */
export function renderHeader(header: Header, context: MeetingContext, columns: number | undefined): string {
  const source = new SourceLines(header, 0, context);
  const { facts, blocks, contents } = makeHeader(header, source, columns);
  const { title } = header;
  return toHtml([
    ...(title ? [h('h1', at(source.span(title.line, title.line + 1)), title.text)] : []),
    ...factList(facts),
    ...blockElements(blocks, 2),
    ...(contents ? contentsList(contents) : []),
  ]);
}

/** The preview has a list of contents of its own; that of the text is there to be checked. */
function contentsList({ heading, entries, blocks, ...lines }: ContentsModel): Element[] {
  return [
    ...(heading === '' ? [] : [h('p', at(lines), heading)]),
    h(
      'ul',
      { className: ['contents'] },
      entries.map((entry) => h('li', at(entry), withPage(entry))),
    ),
    ...blockElements(blocks, 2),
  ];
}

/** The page apart from the title, which may end in a number of its own. */
function withPage({ text, page }: ContentsEntryModel): (string | Element)[] {
  const end = page === null ? '' : String(page);
  if (end === '' || !text.endsWith(end)) return [text];
  return [h('span', text.slice(0, -end.length).trimEnd()), h('span', end)];
}

export function renderGroup(group: Group, context: MeetingContext): string {
  const source = new SourceLines(group, 0, context);
  const { line } = group.heading;
  const blocks = source.blocks(0, group.lineCount, (each) => each === line);
  return toHtml([h('h2', at(source.span(line, line + 1)), group.text), ...blockElements(blocks, 3)]);
}

export function renderFooter(footer: Footer, context: MeetingContext): string {
  return toHtml(h('footer', blockElements(new SourceLines(footer, 0, context).blocks(0, footer.lineCount), 2)));
}

export function renderItem(item: Item, context: MeetingContext): string {
  const model = makeItem(item, 0, '', new Ids(), context);
  const { heading, title, journalNumber, blocks, sections, decision } = model;
  const name = heading.text || title || DOCUMENT_WORDS.untitledItem;
  const parts = sections.map((section) =>
    h('section', section.id === decision?.section ? { className: ['decision'] } : {}, [
      ...(section.heading === '' ? [] : [h('h3', at(section), section.heading)]),
      ...blockElements(section.blocks, 4),
    ]),
  );
  return toHtml([h('h2', at(heading), name), ...caseLine(journalNumber), ...blockElements(blocks, 3), ...parts]);
}

function caseLine(number: ItemModel['journalNumber']): Element[] {
  return number && number.written !== '' ? [h('p', { className: ['case'], ...at(number) }, number.written)] : [];
}

function factList(facts: readonly FactModel[]): Element[] {
  if (facts.length === 0) return [];
  return [
    h(
      'dl',
      facts.map((fact) => h('div', at(fact), [h('dt', fact.label), h('dd', fact.value)])),
    ),
  ];
}

function blockElements(blocks: readonly Block[], level: number): Element[] {
  return htmlOf(blocks, level, { tables: 0 }).map((element, index) => {
    const block = blocks[index] as Block;
    return { ...element, properties: { ...element.properties, ...at(block) } };
  });
}

/** Lines of the model are 1-based. */
function at({ line }: Pick<Lines, 'line'>): { readonly 'data-line': string } {
  return { 'data-line': String(line - 1) };
}
