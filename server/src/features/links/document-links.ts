/**
 * Contents lines and mentions of items as links, and sections of laws. A link's target is the document's own address with
 * a line, or a page for the browser: no command.
 */
import type { DocumentLink } from 'vscode-languageserver-types';
import type { Item, Meeting, Placed, Referat, TextSpan } from '../../syntax/index.ts';
import { type Language, textsOf } from '../../texts/texts.ts';
import { mentioned } from '../references/item-target.ts';
import { mentionsOf } from '../references/mentions.ts';
import { itemName } from '../support/item-text.ts';
import { rangeOf } from '../support/positions.ts';
import { matchContents } from './contents-match.ts';
import { lawLinks } from './law-links.ts';

/** The links of the document at `uri`, in document order. */
export function documentLinks(referat: Referat, uri: string, language: Language): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const [m, node] of referat.meetings.entries())
    pushMeeting(links, { node, line: referat.starts[m] ?? 0 }, uri, language);
  return links;
}

function pushMeeting(links: DocumentLink[], { node, line }: Placed<Meeting>, uri: string, language: Language): void {
  const address = uri.replace(/#.*$/s, '');
  const push = (span: TextSpan, base: number, part: number | undefined): void => {
    const item = part === undefined ? undefined : node.parts[part];
    if (part === undefined || item?.kind !== 'item') return;
    const target = line + (node.starts[part] ?? 0) + item.heading.line;
    links.push({
      range: rangeOf(span, base),
      target: `${address}#L${target + 1}`,
      tooltip: textsOf(language).reference.goTo(nameOf(item, language)),
    });
  };
  const { itemOf } = matchContents(node);
  for (const [e, entry] of (node.header.contents?.entries ?? []).entries()) push(entry.titleSpan, line, itemOf[e]);
  for (const mention of mentionsOf(node.header)) push(mention.span, line, mentioned(node, mention));
  for (const [p, part] of node.parts.entries()) {
    if (part.kind !== 'item') continue;
    const base = line + (node.starts[p] ?? 0);
    // An item that names itself (`<body>, <date> pkt. 188` over its decision) needs no link to itself.
    for (const mention of mentionsOf(part)) {
      const target = mentioned(node, mention);
      if (target !== p) push(mention.span, base, target);
    }
    for (const link of lawLinks(part, base, language)) links.push(link);
  }
}

function nameOf(item: Item, language: Language): string {
  return itemName(item) || textsOf(language).outline.untitledItem;
}
