/** Which pure function answers which request. Nothing is computed here. */
import type { Definition, LocationLink } from 'vscode-languageserver';
import { selectionRanges } from '../features/folding/selection-range.ts';
import { hover } from '../features/hover/hover.ts';
import { documentLinks } from '../features/links/document-links.ts';
import { definitionAt, documentHighlights, referencesAt } from '../features/references/references.ts';
import { semanticTokensInRange } from '../features/tokens/semantic-tokens.ts';
import type { Connection } from './connection.ts';
import type { DocumentState } from './document-state.ts';
import type { Handlers } from './handlers.ts';
import type { Kle } from './kle.ts';
import { inside, rangeInside } from './positions.ts';
import type { Settings } from './settings.ts';
import { TokenAnswers } from './token-answers.ts';
import type { WorkspaceAnswers } from './workspace-answers.ts';

export interface FeatureOptions {
  readonly connection: Connection;
  readonly handlers: Handlers;
  readonly settings: Settings;
  readonly kle: Kle;
  /** What other documents add to the answers about this one. */
  readonly workspace: WorkspaceAnswers;
  /** Told where the cursor is, as far as requests tell (0-based line). */
  readonly cursorAt: (state: DocumentState, line: number) => void;
  /** Whether the client takes definitions with the span they were asked from. */
  readonly linkSupport: () => boolean;
}

export function registerLanguageFeatures({
  connection,
  handlers,
  settings,
  kle,
  workspace,
  ...client
}: FeatureOptions): void {
  connection.onSelectionRanges(
    handlers.document('selectionRange', null, (state, { positions }) =>
      selectionRanges(
        state.referat,
        state.document.lines,
        positions.map((position) => inside(state.document, position)),
      ),
    ),
  );
  connection.onHover(
    handlers.document('hover', null, async (state, { position }, token) => {
      const { language } = await settings.of(state.uri);
      const edition = await kle.of(state.uri);
      const options = edition ? { language, kle: edition } : { language };
      const at = inside(state.document, position);
      const own = hover(state.referat, at, options) ?? null;
      return workspace.hover(state, at, own, language, token);
    }),
  );
  connection.onDefinition(
    handlers.document('definition', null, async (state, params, token): Promise<Definition | LocationLink[] | null> => {
      const position = inside(state.document, params.position);
      const found = definitionAt(state.referat, position);
      if (!found) return (await workspace.definition(state, position, token)) ?? null;
      return client.linkSupport()
        ? [{ ...found, targetUri: state.uri }]
        : { uri: state.uri, range: found.targetSelectionRange };
    }),
  );
  connection.onReferences(
    handlers.document('references', [], async (state, { position, context }, token) => {
      const at = inside(state.document, position);
      const found = referencesAt(state.referat, at, context?.includeDeclaration === true);
      if (found.length > 0) return found.map((range) => ({ uri: state.uri, range }));
      return (await workspace.references(state, at, token)) ?? [];
    }),
  );
  connection.onDocumentHighlight(
    handlers.document('documentHighlight', [], (state, { position }) => {
      const at = inside(state.document, position);
      client.cursorAt(state, at.line);
      return documentHighlights(state.referat, at);
    }),
  );
  connection.onDocumentLinks(
    handlers.document('documentLink', [], async (state) => {
      const { language } = await settings.of(state.uri);
      return [...documentLinks(state.referat, state.uri, language), ...(await workspace.links(state, language))];
    }),
  );
  registerTokens(connection, handlers);
}

function registerTokens(connection: Connection, handlers: Handlers): void {
  const answers = new TokenAnswers();
  const { semanticTokens } = connection.languages;
  semanticTokens.on(handlers.document('semanticTokens/full', { data: [] }, (state) => answers.full(state)));
  semanticTokens.onDelta(
    handlers.document('semanticTokens/delta', { data: [] }, (state, { previousResultId }) =>
      answers.delta(state, previousResultId),
    ),
  );
  semanticTokens.onRange(
    handlers.document('semanticTokens/range', { data: [] }, (state, { range }) => {
      const { start, end } = rangeInside(state.document, range);
      return { data: semanticTokensInRange(state.referat, start.line, end.line + 1) };
    }),
  );
}
