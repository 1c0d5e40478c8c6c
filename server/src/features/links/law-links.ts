/**
 * Sections of laws as links to the state's register of laws. The address is only a link's target: nothing is asked for
 * before the user clicks, and then it is their browser that asks.
 */
import type { DocumentLink } from 'vscode-languageserver-types';
import { findLaws, type LawReference } from '../../domain/laws.ts';
import { oncePer } from '../../domain/once-per.ts';
import type { Item, TextSpan } from '../../syntax/index.ts';
import { type Language, textsOf } from '../../texts/texts.ts';
import { rangeOf } from '../support/positions.ts';

interface PlacedLaw extends LawReference {
  readonly span: TextSpan;
}

/** The links of an item that begins at document line `base`. Names of attachments hold none. */
export function lawLinks(item: Item, base: number, language: Language): DocumentLink[] {
  return lawsOf(item).map(({ span, section, law }) => ({
    range: rangeOf(span, base),
    target: lawAddress(law),
    tooltip: textsOf(language).reference.lookUpLaw(section),
  }));
}

/**
 * The register's list of the laws in force whose title has these words: a law's own address changes with every new
 * consolidation, its title does not.
 */
function lawAddress(title: string): string {
  return `https://www.retsinformation.dk/documents?h=false&t=${encodeURIComponent(title)}`;
}

const lawsOf = oncePer(({ lines, sections }: Item): readonly PlacedLaw[] => {
  const found: PlacedLaw[] = [];
  let next = 0;
  for (const [line, text] of lines.entries()) {
    if (!text.includes('§')) continue;
    while (next < sections.length && (sections[next]?.end ?? 0) <= line) next++;
    const section = sections[next];
    if (section?.role === 'attachments' && section.start <= line) continue;
    for (const law of findLaws(text)) found.push({ ...law, span: { line, start: law.start, end: law.end } });
  }
  return found;
});
