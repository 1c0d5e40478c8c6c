/** `textDocument/completion`, and a new item by name: from the document, the configuration, KLE and, as far as it is read, the workspace. */
import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver';
import {
  type CompletionContext,
  completionDocumentation,
  completions,
  completionWantsFiles,
} from '../../../features/completion/completion.ts';
import type { DraftingSources } from '../../../features/completion/drafting-sources.ts';
import { newItem } from '../../../features/completion/item/new-item.ts';
import { NEW_ITEM_REQUEST } from '../../../protocol.ts';
import type { DocumentState } from '../../documents/document-state.ts';
import { inside } from '../../documents/positions.ts';
import { markup } from '../../markup.ts';
import type { Services } from '../../services.ts';
import { DraftingIndex } from '../../workspace/drafting-index.ts';

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

export function registerCompletion(services: Services): void {
  const { connection, handlers, workspace, client } = services;
  const index = new DraftingIndex(workspace);
  connection.onCompletion(
    handlers.document('completion', NOTHING, async (state, { position }, token) => {
      const context = await contextFor(state, services);
      const at = typedOn(state.document.lines, inside(state.document, position));
      const filesOf = completionWantsFiles(state.referat, state.document.lines, at);
      const { version } = state;
      return index.with(
        state.uri,
        filesOf,
        token,
        (sources) => completions(state.referat, state.document.lines, at, { ...context, sources }),
        () => state.version === version,
      );
    }),
  );
  handlers.onDocument(NEW_ITEM_REQUEST, null, async (state, params, token) => {
    const context = await contextFor(state, services);
    const { version } = params.textDocument;
    const stands = (): boolean => state.version === version;
    const { line } = inside(state.document, { line: params.line, character: 0 });
    const make = (sources: DraftingSources) =>
      stands() ? newItem(state.referat, state.document.lines, line, { ...context, sources }) : null;
    return index.with(state.uri, undefined, token, make, stands);
  });
  connection.onCompletionResolve(
    handlers.request<CompletionItem, CompletionItem>('completionItem/resolve', { label: '' }, async (item) => {
      const documentation = completionDocumentation(item.data, await workspace.language());
      return documentation ? { ...item, documentation: markup(documentation.value, client.markdownCompletion) } : item;
    }),
  );
}

async function contextFor(
  { uri }: DocumentState,
  { settings, configurations, kle, client }: Services,
): Promise<Omit<CompletionContext, 'sources'>> {
  const [{ language }, { config }, edition] = await Promise.all([
    settings.of(uri),
    configurations.of(uri),
    kle.of(uri),
  ]);
  return {
    language,
    snippets: client.snippets,
    today: today(),
    ...(config.template ? { template: config.template } : {}),
    ...(edition ? { kle: edition } : {}),
  };
}

const TYPED_ON = /^[\p{L}\d]{1,20}$/u;

/**
 * Somebody who types fast is a few letters further by the time the question is answered. The editor keeps the answer and
 * compares it with what stands there then, so it is given for the end of the word; for a place inside the word there
 * would be none, and no list would come.
 */
function typedOn(lines: readonly string[], at: Position): Position {
  const line = lines[at.line] ?? '';
  return TYPED_ON.test(line.slice(at.character)) ? { line: at.line, character: line.length } : at;
}

/** The user's own day as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
