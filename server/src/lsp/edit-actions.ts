/** The explicit edits as code actions; an action's edits are made when it is chosen, where the client can wait for them. */
import { ResponseError } from 'vscode-jsonrpc';
import type { ClientCapabilities, CodeAction, CodeActionContext, Range } from 'vscode-languageserver';
import type { Finding } from '../check.ts';
import { type EditName, editAt, editsOffered, isEditName } from '../features/edits/edits.ts';
import { CodeActionKind, CodeActionTriggerKind, LSPErrorCodes } from '../protocol/values.ts';
import type { TextLanguage } from '../protocol.ts';
import { tocMissingItem } from '../rules/toc-missing-item.ts';
import { editTexts } from '../texts/edits.ts';
import type { DocumentState } from './document-state.ts';
import { workspaceEditOf } from './own-edits.ts';
import type { Problems } from './problems.ts';

const CONTENTS_KIND = 'source.referat.contents';

const KINDS: Readonly<Record<EditName, string>> = {
  moveUp: 'refactor.move',
  moveDown: 'refactor.move',
  moveUpRenumbered: 'refactor.move',
  moveDownRenumbered: 'refactor.move',
  renumber: CodeActionKind.RefactorRewrite,
  rebuildContents: CONTENTS_KIND,
  toggleClosed: CodeActionKind.RefactorRewrite,
  joinParagraph: CodeActionKind.RefactorRewrite,
};

/** What `codeAction/resolve` gets back. */
interface ActionData {
  readonly edit: EditName;
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
}

/** Actions for a place. None when the editor asks by itself: no lightbulb beside every heading. */
export function editActions(
  state: DocumentState,
  range: Range,
  { only, triggerKind }: Partial<CodeActionContext>,
  language: TextLanguage,
  client: ClientCapabilities,
): CodeAction[] {
  if (triggerKind === CodeActionTriggerKind.Automatic) return [];
  const { referat, version, uri } = state;
  const offered = editsOffered(referat, state.document.lines, range);
  if (
    only?.some((kind) => CONTENTS_KIND === kind || CONTENTS_KIND.startsWith(`${kind}.`)) &&
    !offered.includes('rebuildContents')
  )
    offered.push('rebuildContents');
  return offered.flatMap((edit): CodeAction[] => {
    const kind = KINDS[edit];
    if (only !== undefined && !only.some((each) => kind === each || kind.startsWith(`${each}.`))) return [];
    const action: CodeAction = { title: editTexts(language).titles[edit], kind };
    const resolves = client.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true;
    // Whether the contents are in need of it is cheap to know and says whether the action belongs here at all.
    if (resolves && edit !== 'rebuildContents')
      return [{ ...action, data: { edit, uri, version, range } satisfies ActionData }];
    const result = editAt(edit, referat, state.document.lines, range);
    return 'refusal' in result ? [] : [{ ...action, edit: workspaceEditOf(state, result.edits, client) }];
  });
}

/**
 * The edit that answers a finding whose remedy is more than a rule sees: an item the contents lack is put there by writing
 * the contents anew, where they are unmistakable. Never preferred and never part of fix-all, since other entries change too.
 */
export function findingEdits(
  state: DocumentState,
  findings: readonly Finding[],
  range: Range,
  { only }: Partial<CodeActionContext>,
  problems: Problems,
  language: TextLanguage,
  client: ClientCapabilities,
): CodeAction[] {
  if (only !== undefined && !only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
  const missing = findings.find(
    ({ rule, range: { start, end } }) =>
      rule === tocMissingItem.meta.id && start.line <= range.end.line && end.line >= range.start.line,
  );
  if (!missing) return [];
  const edit: EditName = 'rebuildContents';
  const result = editAt(edit, state.referat, state.document.lines, missing.range);
  if ('refusal' in result) return [];
  return [
    {
      title: editTexts(language).titles[edit],
      kind: CodeActionKind.QuickFix,
      diagnostics: [problems.diagnostic(missing, state.uri)],
      edit: workspaceEditOf(state, result.edits, client),
    },
  ];
}

/** The action with its edits. @throws ResponseError with a sentence for the user when it cannot be done any more */
export function resolveEditAction(
  action: CodeAction,
  stateOf: (uri: string) => DocumentState | undefined,
  language: TextLanguage,
  client: ClientCapabilities,
): CodeAction {
  const data = action.data as ActionData | undefined;
  if (!data || !isEditName(data.edit)) return action;
  const { refusals } = editTexts(language);
  const state = stateOf(data.uri);
  if (state?.version !== data.version) throw new ResponseError(LSPErrorCodes.ContentModified, refusals.stale);
  const result = editAt(data.edit, state.referat, state.document.lines, data.range);
  if ('refusal' in result) throw new ResponseError(LSPErrorCodes.RequestFailed, refusals[result.refusal]);
  return { ...action, edit: workspaceEditOf(state, result.edits, client) };
}
