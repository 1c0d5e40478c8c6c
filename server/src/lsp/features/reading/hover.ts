/** `textDocument/hover`: what the document says, and below it the case's other treatments from the whole folder. */
import type { CancellationToken, Hover, Position } from 'vscode-languageserver';
import { earlierTreatments } from '../../../features/cases/case-history.ts';
import { caseNumberAt } from '../../../features/cases/case-key.ts';
import { caseOfHeading } from '../../../features/cases/case-of-heading.ts';
import { caseHover, earlierHover } from '../../../features/hover/case-hover.ts';
import { hover, type MarkdownHover } from '../../../features/hover/hover.ts';
import { rangeOf } from '../../../features/support/positions.ts';
import type { Language } from '../../../texts/texts.ts';
import type { DocumentState } from '../../documents/document-state.ts';
import { inside } from '../../documents/positions.ts';
import { markup } from '../../markup.ts';
import type { Services } from '../../services.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** A hover does not wait for the whole folder to be read (ms). */
const PATIENCE_MS = 150;

export function registerHover({ connection, handlers, settings, kle, workspace, client }: Services): void {
  connection.onHover(
    handlers.document('hover', null, async (state, { position }, token): Promise<Hover | null> => {
      const at = inside(state.document, position);
      const { language } = await settings.of(state.uri);
      const edition = await kle.of(state.uri);
      const own = hover(state.referat, at, edition ? { language, kle: edition } : { language });
      const found = await withHistory(state, at, own, language, workspace, token);
      return found ? { range: found.range, contents: markup(found.contents.value, client.markdownHover) } : null;
    }),
  );
}

/** `own` with the case's treatments below: the last ones on a case number, the earlier ones on an item's heading. */
async function withHistory(
  { referat, uri }: DocumentState,
  { line, character }: Position,
  own: MarkdownHover | undefined,
  language: Language,
  workspace: Workspace,
  token: CancellationToken,
): Promise<MarkdownHover | undefined> {
  const number = caseNumberAt(referat, line, character);
  const heading = number ? undefined : caseOfHeading(referat, line, character);
  const shown = number ?? heading;
  if (!shown) return own;
  const { index, complete } = await workspace.ask(token, PATIENCE_MS);
  const all = index.history(shown.text);
  const history = heading
    ? earlierHover(earlierTreatments(all, uri, heading.line), { language, complete })
    : caseHover(all, { language, complete });
  if (history === '') return own;
  return {
    contents: { kind: 'markdown', value: own ? `${own.contents.value}\n\n---\n\n${history}` : history },
    range: own?.range ?? rangeOf(shown.span, shown.base),
  };
}
