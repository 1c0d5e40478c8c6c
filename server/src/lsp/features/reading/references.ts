/** Definitions, references, highlights and the way to the next item, in this document and in other meetings'. */
import type { Definition, Location, LocationLink } from 'vscode-languageserver';
import { caseNumberAt } from '../../../features/cases/case-key.ts';
import { findReference, referencesElsewhere } from '../../../features/cases/earlier-meeting.ts';
import type { PlacedEntry } from '../../../features/cases/entry.ts';
import { stepFrom } from '../../../features/references/next-item.ts';
import { definitionAt, documentHighlights, referencesAt } from '../../../features/references/references.ts';
import { touches } from '../../../features/support/positions.ts';
import { ITEM_STEP_REQUEST } from '../../../protocol.ts';
import { partAt } from '../../../syntax/index.ts';
import { inside } from '../../documents/positions.ts';
import type { Services } from '../../services.ts';

/** The user has asked for all of them (ms). */
const PATIENCE_MS = 120_000;

export function registerReferences({ connection, handlers, workspace, diagnostics, client }: Services): void {
  connection.onDefinition(
    handlers.document('definition', null, async (state, params, token): Promise<Definition | LocationLink[] | null> => {
      const { line, character } = inside(state.document, params.position);
      const found = definitionAt(state.referat, { line, character });
      if (found && client.definitionLinks) return [{ ...found, targetUri: state.uri }];
      if (found) return { uri: state.uri, range: found.targetSelectionRange };
      const part = partAt(state.referat, line);
      if (part?.node.kind !== 'item' && part?.node.kind !== 'header') return null;
      const elsewhere = referencesElsewhere(part.meeting, part.node).find(({ span }) =>
        touches(span, line - part.line, character),
      );
      if (!elsewhere) return null;
      const { index } = await workspace.ask(token, PATIENCE_MS);
      const entry = findReference(index.documents(), elsewhere);
      return entry ? locationOf(entry) : null;
    }),
  );
  connection.onReferences(
    handlers.document('references', [], async (state, { position, context }, token): Promise<Location[]> => {
      const at = inside(state.document, position);
      const found = referencesAt(state.referat, at, context?.includeDeclaration === true);
      if (found.length > 0) return found.map((range) => ({ uri: state.uri, range }));
      const number = caseNumberAt(state.referat, at.line, at.character);
      if (!number) return [];
      const { index } = await workspace.ask(token, PATIENCE_MS);
      return index.history(number.text).map(locationOf);
    }),
  );
  connection.onDocumentHighlight(
    handlers.document('documentHighlight', [], (state, { position }) => {
      const at = inside(state.document, position);
      diagnostics.cursorAt(state, at.line);
      return documentHighlights(state.referat, at);
    }),
  );
  handlers.onDocument(ITEM_STEP_REQUEST, null, ({ referat }, { line, step }) => {
    const target = stepFrom(referat, Number(line), step);
    return target === undefined ? null : { line: target };
  });
}

function locationOf({ uri, item }: PlacedEntry): Location {
  const at = { line: item.line, character: 0 };
  return { uri, range: { start: at, end: at } };
}
