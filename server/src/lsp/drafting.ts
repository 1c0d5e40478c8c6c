/** Drafting over the protocol: completion, formatting, renaming, explicit edits, new minutes. Nothing is computed here. */
import type { ClientCapabilities, CompletionItem, CompletionList, Position } from 'vscode-languageserver';
import {
  type CompletionContext,
  completionDocumentation,
  completions,
  completionWantsFiles,
} from '../features/completion/completion.ts';
import { editAt, isEditName } from '../features/edits/edits.ts';
import { formatDocument, formatRange } from '../features/format/format.ts';
import { stepFrom } from '../features/references/next-item.ts';
import {
  EDIT_REQUEST,
  type EditParams,
  type EditRequestResult,
  ITEM_STEP_REQUEST,
  type ItemStepParams,
  type ItemStepResult,
} from '../protocol.ts';
import { editTexts } from '../texts/edits.ts';
import type { Configurations } from './configurations.ts';
import type { Connection } from './connection.ts';
import type { DocumentState } from './document-state.ts';
import type { Documents } from './documents.ts';
import { DraftingIndex } from './drafting-index.ts';
import type { Handlers } from './handlers.ts';
import type { Kle } from './kle.ts';
import { registerNewReferat } from './new-referat-requests.ts';
import { withLineEnds } from './own-edits.ts';
import { inside, rangeInside } from './positions.ts';
import { prepareRename, rename } from './rename-answers.ts';
import type { Runtime } from './runtime.ts';
import type { Settings } from './settings.ts';
import type { Workspace } from './workspace.ts';

export interface DraftingServices {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly handlers: Handlers;
  readonly documents: Documents;
  readonly settings: Settings;
  readonly configurations: Configurations;
  readonly kle: Kle;
  readonly workspace: Workspace;
  readonly client: ClientCapabilities;
}

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

export function registerDrafting(services: DraftingServices): void {
  const { connection, handlers, settings, client } = services;
  registerCompletion(services);
  connection.onDocumentFormatting(
    handlers.document('formatting', [], (state) => withLineEnds(state, formatDocument(state.document.lines))),
  );
  connection.onDocumentRangeFormatting(
    handlers.document('rangeFormatting', [], (state, { range }) =>
      withLineEnds(state, formatRange(state.document.lines, rangeInside(state.document, range))),
    ),
  );
  connection.onPrepareRename(
    handlers.document('prepareRename', null, async (state, { position }) => {
      const { language } = await settings.of(state.uri);
      return prepareRename(state, inside(state.document, position), language);
    }),
  );
  connection.onRenameRequest(
    handlers.document('rename', null, async (state, { position, newName }) => {
      const { language } = await settings.of(state.uri);
      return rename(state, inside(state.document, position), String(newName), language, client);
    }),
  );
  connection.onRequest<EditRequestResult | null, never>(
    EDIT_REQUEST,
    handlers.document<EditParams, EditRequestResult | null>(EDIT_REQUEST, null, async (state, params) => {
      const { refusals } = editTexts((await settings.of(state.uri)).language);
      if (state.version !== params.textDocument.version) return { refusal: refusals.stale };
      if (!isEditName(params.edit)) return null;
      const result = editAt(
        params.edit,
        state.referat,
        state.document.lines,
        rangeInside(state.document, params.range),
      );
      return 'refusal' in result ? { refusal: refusals[result.refusal] } : { edits: withLineEnds(state, result.edits) };
    }),
  );
  connection.onRequest<ItemStepResult, never>(
    ITEM_STEP_REQUEST,
    handlers.document<ItemStepParams, ItemStepResult>(ITEM_STEP_REQUEST, null, ({ referat }, { line, step }) => {
      const target = stepFrom(referat, Number(line), step);
      return target === undefined ? null : { line: target };
    }),
  );
  registerNewReferat(services);
}

function registerCompletion({
  connection,
  handlers,
  settings,
  configurations,
  kle,
  client,
  ...services
}: DraftingServices): void {
  const index = new DraftingIndex(services.workspace, services.runtime);
  const snippets = client.textDocument?.completion?.completionItem?.snippetSupport === true;
  connection.onCompletion(
    handlers.document('completion', NOTHING, async (state, { position }, token) => {
      const context = await contextFor(state);
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
  connection.onCompletionResolve(
    handlers.request<CompletionItem, CompletionItem>('completionItem/resolve', { label: '' }, async (item) => {
      const documentation = completionDocumentation(item.data, await services.workspace.language());
      return documentation ? { ...item, documentation } : item;
    }),
  );

  async function contextFor({ uri }: DocumentState): Promise<Omit<CompletionContext, 'sources'>> {
    const [{ language }, { config }, edition] = await Promise.all([
      settings.of(uri),
      configurations.of(uri),
      kle.of(uri),
    ]);
    return {
      language,
      snippets,
      today: today(),
      ...(config.template ? { house: config.template } : {}),
      ...(edition ? { kle: edition } : {}),
    };
  }
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
