/** The symbols of one item: its sections, its decision in short, its sub-headings. */
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { decisionIn, decisionOf } from '../../rules/facts/item-decision.ts';
import { type Item, ownDecision, type Section } from '../../syntax/index.ts';
import { type Language, textsOf } from '../../texts/texts.ts';
import { cut, itemName } from '../support/item-text.ts';
import { rangeOf, wholeLines, wordsOf } from '../support/positions.ts';

/** No human item has a hundred; beyond this a text is damaged, and no editor shows a million symbols under one. */
const MOST_SECTIONS = 2_000;

const kept: Readonly<Record<Language, WeakMap<Item, DocumentSymbol>>> = { da: new WeakMap(), en: new WeakMap() };

/** The symbol of an item that begins at document line `line`; shared as long as the item stands there: do not change it. */
export function itemSymbol(item: Item, line: number, language: Language): DocumentSymbol {
  const known = kept[language].get(item);
  if (known?.range.start.line === line) return known;
  const symbol = buildItemSymbol(item, line, language);
  kept[language].set(item, symbol);
  return symbol;
}

function buildItemSymbol(item: Item, line: number, language: Language): DocumentSymbol {
  const texts = textsOf(language).outline;
  const own = ownDecision(item);
  const answer = own ? '' : (decisionOf(item)?.label ?? '');
  const detail = [item.closed ? texts.closed : '', cut(item.caseNumber?.text ?? ''), answer].filter(
    (part) => part !== '',
  );
  return {
    name: itemName(item) || texts.untitledItem,
    ...(detail.length > 0 ? { detail: detail.join(' · ') } : {}),
    kind: SymbolKind.Class,
    range: wholeLines(item.lines, 0, item.lineCount, line),
    selectionRange: rangeOf(item.heading.span, line),
    ...(item.sections.length > 0
      ? {
          children: item.sections
            .slice(0, MOST_SECTIONS)
            .map((section) => sectionSymbol(item, section, section === own, line, language)),
        }
      : {}),
  };
}

function sectionSymbol(item: Item, section: Section, own: boolean, line: number, language: Language): DocumentSymbol {
  const subs = section.subHeadings;
  return {
    ...sectionNames(item, section, own, language),
    kind: SymbolKind.Field,
    range: wholeLines(item.lines, section.start, section.end, line),
    selectionRange: rangeOf(section.heading.span, line),
    ...(subs.length > 0
      ? {
          children: subs.slice(0, MOST_SECTIONS).map((sub) => ({
            name: cut(sub.text) || textsOf(language).outline.untitledSection,
            kind: SymbolKind.String,
            range: wholeLines(item.lines, sub.start, sub.end, line),
            selectionRange: rangeOf(wordsOf(item.lines, sub.start), line),
          })),
        }
      : {}),
  };
}

/** `Beslutning · Godkendt` for the own decision, `Beslutning · <body>` with the decision as detail for an earlier one. */
function sectionNames(
  item: Item,
  section: Section,
  own: boolean,
  language: Language,
): { name: string; detail?: string } {
  const heading = cut(section.heading.text) || textsOf(language).outline.untitledSection;
  if (section.role !== 'decision' || !(own || section.earlier)) return { name: heading };
  const { label } = decisionIn(item, section);
  const plain = plainHeading(section);
  if (own) return { name: label === '' ? plain : `${plain} · ${label}` };
  return {
    name: section.body ? `${plain} · ${cut(section.body)}` : heading,
    ...(label === '' ? {} : { detail: label }),
  };
}

/** The heading of a decision without the body and the date it may name. */
function plainHeading(section: Section): string {
  if (section.body === undefined && section.dateSpan === undefined && section.date === undefined)
    return cut(section.heading.text);
  return cut(section.key.slice(0, 1).toUpperCase() + section.key.slice(1));
}
