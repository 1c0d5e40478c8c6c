/** Remedies: for one finding, for all of its rule, for everything that is certain. */
import type { CodeAction, CodeActionContext, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { compatibleEdits } from '../check/compatible-edits.ts';
import type { Edit, Finding, Fix } from '../check.ts';
import { CodeActionKind } from '../protocol/values.ts';
import type { TextLanguage } from '../protocol.ts';
import type { DocumentState } from './document-state.ts';
import type { Problems } from './problems.ts';

const FIX_ALL = 'source.fixAll.referat';

const TITLES = {
  da: { rule: (count: number) => `Ret alle ${count} af denne slags`, all: 'Ret alt, der er sikkert' },
  en: { rule: (count: number) => `Fix all ${count} of this kind`, all: 'Fix everything that is certain' },
} as const;

export interface ActionOptions {
  readonly language: TextLanguage;
  /** Whether the client takes edits with the version they are meant for; one that has moved on refuses them. */
  readonly versioned: boolean;
  readonly problems: Problems;
}

/** The actions for a range of the document. `findings` are all of the document as it is. */
export function codeActions(
  state: DocumentState,
  findings: readonly Finding[],
  range: Range,
  { only }: Partial<CodeActionContext>,
  options: ActionOptions,
): CodeAction[] {
  const wanted = (kind: string): boolean =>
    only === undefined ? true : only.some((each) => kind === each || kind.startsWith(`${each}.`));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) actions.push(...quickFixes(state, findings, range, options));
  // Without being asked for by kind it would stand in every lightbulb.
  if (only !== undefined && wanted(FIX_ALL)) {
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    actions.push(...fixAction(TITLES[options.language].all, FIX_ALL, state, fixes, options));
  }
  return actions;
}

function quickFixes(
  state: DocumentState,
  findings: readonly Finding[],
  range: Range,
  options: ActionOptions,
): CodeAction[] {
  const here = findings.filter((finding) => meet(finding.range, range));
  const own = here.flatMap((finding) => {
    const mend = (fix: Fix): CodeAction[] =>
      fixAction(fix.title, CodeActionKind.QuickFix, state, [fix], options).map((action) => ({
        ...action,
        diagnostics: [options.problems.diagnostic(finding, state.uri)],
        ...(fix === finding.fix ? { isPreferred: true } : {}),
      }));
    return [...(finding.fix ? [finding.fix] : []), ...finding.suggestions].flatMap(mend);
  });
  const rules = new Set(here.flatMap(({ rule, fix }) => (fix ? [rule] : [])));
  const wider = [...rules].flatMap((rule) => {
    const fixes = findings.flatMap((finding) => (finding.rule === rule && finding.fix ? [finding.fix] : []));
    if (fixes.length < 2) return [];
    const title = TITLES[options.language].rule(fixes.length);
    return fixAction(title, CodeActionKind.QuickFix, state, fixes, options).map((action) => ({
      ...action,
      diagnostics: here
        .filter((finding) => finding.rule === rule)
        .map((finding) => options.problems.diagnostic(finding, state.uri)),
    }));
  });
  return [...own, ...wider];
}

/** One action with the edits of all fixes; of fixes that touch the same characters the first in the document stays. */
function fixAction(
  title: string,
  kind: string,
  state: DocumentState,
  fixes: readonly Fix[],
  { versioned }: ActionOptions,
): CodeAction[] {
  const edits = compatibleEdits(fixes).map((edit) => toTextEdit(state, edit));
  return edits.length === 0 ? [] : [{ title, kind, edit: workspaceEdit(state, edits, versioned) }];
}

function workspaceEdit({ uri, version }: DocumentState, edits: TextEdit[], versioned: boolean): WorkspaceEdit {
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}

function toTextEdit({ document }: DocumentState, { range, newText }: Edit): TextEdit {
  const eol = document.getEOLCharacters(range.start.line) || document.getEOLCharacters(0) || '\n';
  return { range, newText: eol === '\n' ? newText : newText.replaceAll('\n', eol) };
}

function meet(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
