/** Which code actions a client asks for, whatever form it gives its wish. */
import { type CodeActionContext, CodeActionTriggerKind } from 'vscode-languageserver';

export interface ActionFilter {
  /** The client has named kinds. Without it nothing is offered that would stand in every lightbulb. */
  readonly named: boolean;
  /** The editor asks by itself: on saving, or for the lightbulb. */
  readonly automatic: boolean;
  wants(kind: string): boolean;
}

/** `only` may be left out, null or empty (no wish), a kind, or kinds; the empty kind means all of them. */
export function actionFilter(context: Partial<CodeActionContext> | null | undefined): ActionFilter {
  const kinds = [context?.only as unknown].flat().filter((kind) => typeof kind === 'string');
  return {
    named: kinds.length > 0,
    automatic: context?.triggerKind === CodeActionTriggerKind.Automatic,
    wants: (kind) =>
      kinds.length === 0 || kinds.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`)),
  };
}
