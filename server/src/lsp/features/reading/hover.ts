/** `textDocument/hover`: what the document says, and below it the case's last treatments from other documents. */
import type { CancellationToken, Hover, Position } from 'vscode-languageserver';
import { caseNumberAt } from '../../../features/cases/case-key.ts';
import { caseHover } from '../../../features/hover/case-hover.ts';
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

/** `own` with the case's last treatments below, when the position shows a case number. */
async function withHistory(
  { referat }: DocumentState,
  { line, character }: Position,
  own: MarkdownHover | undefined,
  language: Language,
  workspace: Workspace,
  token: CancellationToken,
): Promise<MarkdownHover | undefined> {
  const number = caseNumberAt(referat, line, character);
  if (!number) return own;
  const { index, complete } = await workspace.ask(token, PATIENCE_MS);
  const history = caseHover(index.history(number.text), { language, complete });
  if (history === '') return own;
  return {
    contents: { kind: 'markdown', value: own ? `${own.contents.value}\n\n---\n\n${history}` : history },
    range: own?.range ?? rangeOf(number.span, number.base),
  };
}
