import type { ClientCapabilities, CodeAction, Connection } from 'vscode-languageserver';
import { codeActions } from './code-actions.ts';
import type { DocumentState } from './document-state.ts';
import type { Handlers } from './handlers.ts';
import { rangeInside } from './positions.ts';
import type { Problems } from './problems.ts';
import type { Settings } from './settings.ts';

export interface ActionServices {
  readonly connection: Connection;
  readonly handlers: Handlers;
  readonly settings: Settings;
  readonly problems: Problems;
  readonly client: () => ClientCapabilities;
  /** Told where the cursor is (0-based line). */
  readonly cursorAt: (state: DocumentState, line: number) => void;
}

/** Answers `textDocument/codeAction` with edits that are ready to apply. */
export function registerActions({ connection, handlers, settings, problems, client, cursorAt }: ActionServices): void {
  connection.onCodeAction(
    handlers.document('codeAction', [], async (state, params): Promise<CodeAction[]> => {
      const check = await problems.checker(state);
      const { language } = await settings.of(state.uri);
      const range = rangeInside(state.document, params.range);
      cursorAt(state, range.start.line);
      const versioned = client().workspace?.workspaceEdit?.documentChanges === true;
      return codeActions(state, check(), range, params.context ?? {}, { language, versioned, problems });
    }),
  );
}
