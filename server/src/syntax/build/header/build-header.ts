/** Everything before the first item: title, meeting facts, contents. */
import type { LineClass } from '../../lines/line-class.ts';
import { withOpeningTitle } from '../../segment/meetings/agenda-title.ts';
import type { Header } from '../../tree.ts';
import { readContents } from './build-contents.ts';
import { readFacts } from './header-facts.ts';
import { readTitle } from './title.ts';

/** Builds the header from its lines and their classes. Lines count from the header's first line. */
export function buildHeader(lines: readonly string[], own: readonly LineClass[], hasItems: boolean): Header {
  const classes = withOpeningTitle(own, hasItems);
  const facts = readFacts(lines, classes);
  const title = readTitle(lines, classes, facts, hasItems);
  const found = readContents(lines, classes);
  // Without items a numbered list is a list; only page numbers make it contents.
  const listed = hasItems || found?.entries.some((entry) => entry.page !== undefined) ? found : undefined;
  // `Dagsorden` above the line that names the meeting heads the paper, not a list.
  const contents = listed && title && title.line >= listed.start && title.line < listed.end ? undefined : listed;
  return {
    kind: 'header',
    lineCount: lines.length,
    lines,
    classes,
    ...(title ? { title } : {}),
    facts,
    ...(contents ? { contents } : {}),
  };
}
