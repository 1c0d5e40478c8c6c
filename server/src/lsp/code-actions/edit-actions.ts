/** The explicit edits as code actions; an action's edits are made when it is chosen, where the client can wait for them. */
import { type CodeAction, CodeActionKind, LSPErrorCodes, type Range, ResponseError } from 'vscode-languageserver';
import { type EditName, editAt, editsOffered, isEditName } from '../../features/edits/edits.ts';
import type { TextLanguage } from '../../protocol.ts';
import { tocMissingItem } from '../../rules/contents/toc-missing-item.ts';
import { tocOrder } from '../../rules/contents/toc-order.ts';
import { editTexts } from '../../texts/drafting/edits.ts';
import type { Client } from '../client.ts';
import type { DocumentState } from '../documents/document-state.ts';
import { workspaceEditOf } from '../documents/text-edits.ts';
import type { ActionRequest } from './fix-actions.ts';

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

/** Actions for a place. When the editor asks by itself, only what it names: no lightbulb beside every heading. */
export function editActions({ state, range, filter, language, client }: ActionRequest): CodeAction[] {
  const { referat, version, uri, document } = state;
  const offered = filter.automatic ? [] : editsOffered(referat, document.lines, range);
  if (filter.named && !offered.includes('rebuildContents')) offered.push('rebuildContents');
  return offered.flatMap((edit): CodeAction[] => {
    const kind = KINDS[edit];
    if (!filter.wants(kind)) return [];
    const action: CodeAction = { title: editTexts(language).titles[edit], kind };
    // Whether the contents are in need of it is cheap to know and says whether the action belongs here at all.
    if (client.resolvesEdits && edit !== 'rebuildContents')
      return [{ ...action, data: { edit, uri, version, range } satisfies ActionData }];
    const result = editAt(edit, referat, document.lines, range);
    return 'refusal' in result ? [] : [{ ...action, edit: workspaceEditOf(state, result.edits, client) }];
  });
}

/**
 * The edit that answers a finding whose remedy is more than a rule sees: an item the contents lack, or have in
 * another place, is put there by writing the contents anew, where they are unmistakable. Never preferred and never part of fix-all, since other entries change too.
 */
export function contentsFixes({ state, range, ...request }: ActionRequest): CodeAction[] {
  const { findings, filter, language, client, problems } = request;
  if (!filter.wants(CodeActionKind.QuickFix)) return [];
  const missing = findings.find(
    ({ rule, range: { start, end } }) =>
      (rule === tocMissingItem.meta.id || rule === tocOrder.meta.id) &&
      start.line <= range.end.line &&
      end.line >= range.start.line,
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
  client: Client,
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
