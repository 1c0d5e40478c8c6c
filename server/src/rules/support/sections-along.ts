import type { Item, Section } from '../../syntax/index.ts';

/** The section of an item's line, for lines asked for in rising order: many of them cost one walk. */
export function sectionsAlong({ sections }: Item): (line: number) => Section | undefined {
  let at = 0;
  return (line) => {
    while (at < sections.length && (sections[at] as Section).end <= line) at++;
    const section = sections[at];
    return section && section.start <= line ? section : undefined;
  };
}
