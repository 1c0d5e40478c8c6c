/** Remedies: for one finding, for all of its rule, for everything that is certain. */
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import { compatibleEdits } from '../../check/compatible-edits.ts';
import type { Finding, Fix } from '../../check.ts';
import type { TextLanguage } from '../../protocol.ts';
import { comparePositions } from '../../rules/rule.ts';
import type { Client } from '../client.ts';
import type { DocumentState } from '../documents/document-state.ts';
import { workspaceEditOf } from '../documents/text-edits.ts';
import type { Problems } from '../problems/problems.ts';
import type { ActionFilter } from './action-filter.ts';

const FIX_ALL = 'source.fixAll.referat';

const TITLES = {
  da: { rule: (count: number) => `Ret alle ${count} af denne slags`, all: 'Ret alt, der er sikkert' },
  en: { rule: (count: number) => `Fix all ${count} of this kind`, all: 'Fix everything that is certain' },
} as const;

/** What actions are made for. */
export interface ActionRequest {
  readonly state: DocumentState;
  readonly range: Range;
  /** All of the document as it is. */
  readonly findings: readonly Finding[];
  readonly filter: ActionFilter;
  readonly language: TextLanguage;
  readonly client: Client;
  readonly problems: Problems;
  /** Whether the rules are those that somebody meant, so that a text may be mended unseen. */
  readonly mayFixAll: boolean;
}

export function fixActions(request: ActionRequest): CodeAction[] {
  const { findings, filter, language } = request;
  const actions = filter.wants(CodeActionKind.QuickFix) ? quickFixes(request) : [];
  if (!request.mayFixAll || !filter.named || !filter.wants(FIX_ALL)) return actions;
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  return [...actions, ...fixAction(TITLES[language].all, FIX_ALL, fixes, request)];
}

function quickFixes(request: ActionRequest): CodeAction[] {
  const { state, range, findings, language, problems } = request;
  const diagnosticOf = (finding: Finding) => problems.diagnostic(finding, state.uri);
  const here = findings.filter((finding) => meet(finding.range, range));
  const own = here.flatMap((finding) =>
    [...(finding.fix ? [finding.fix] : []), ...finding.suggestions].flatMap((fix) =>
      fixAction(fix.title, CodeActionKind.QuickFix, [fix], request).map((action) => ({
        ...action,
        diagnostics: [diagnosticOf(finding)],
        ...(fix === finding.fix ? { isPreferred: true } : {}),
      })),
    ),
  );
  const rules = new Set(here.flatMap(({ rule, fix }) => (fix ? [rule] : [])));
  const wider = [...rules].flatMap((rule) => {
    const fixes = findings.flatMap((finding) => (finding.rule === rule && finding.fix ? [finding.fix] : []));
    if (fixes.length < 2) return [];
    return fixAction(TITLES[language].rule(fixes.length), CodeActionKind.QuickFix, fixes, request).map((action) => ({
      ...action,
      diagnostics: here.filter((finding) => finding.rule === rule).map(diagnosticOf),
    }));
  });
  return [...own, ...wider];
}

/** One action with the edits of all fixes; of fixes that touch the same characters the first in the document stays. */
function fixAction(title: string, kind: string, fixes: readonly Fix[], { state, client }: ActionRequest): CodeAction[] {
  const edits = compatibleEdits(fixes);
  return edits.length === 0 ? [] : [{ title, kind, edit: workspaceEditOf(state, edits, client) }];
}

function meet(a: Range, b: Range): boolean {
  return comparePositions(b.start, a.end) <= 0 && comparePositions(a.start, b.end) <= 0;
}
