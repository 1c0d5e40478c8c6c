/** The views and commands of a reviewer. Registered at activation; what they do is loaded when the server starts. */
import { commands, Disposable, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CompareAgendaResult } from '../../../server/src/protocol.ts';
import type { ServerControl } from '../server/server-control.ts';
import type { AgendaView } from './agenda/agenda-view.ts';
import type { CasesView } from './cases/cases-view.ts';
import type { DecisionsView } from './decisions/decisions-view.ts';
import type { TablePage } from './table-page.ts';
import type { ShownRow } from './tree-item.ts';

interface Views {
  readonly client: BaseLanguageClient;
  readonly decisions: DecisionsView;
  readonly cases: CasesView;
  readonly changes: AgendaView;
  readonly page: TablePage;
}

export class Review implements Disposable {
  private readonly control: ServerControl;
  private readonly registered: Disposable;
  private views: Views | undefined;

  constructor(control: ServerControl) {
    this.control = control;
    const on = (id: string, run: (views: Views, resource?: Uri) => unknown): Disposable =>
      // Buttons of a view hand over what is chosen in it, a code lens an address.
      commands.registerCommand(`referat.${id}`, async (argument?: unknown) =>
        run(await this.ready(), typeof argument === 'string' ? Uri.parse(argument) : uriIn(argument)),
      );
    this.registered = Disposable.from(
      on('filterDecisions', async ({ decisions }) => (await decisionCommands()).filterDecisions(decisions)),
      on('clearDecisionFilter', async ({ decisions }) => (await decisionCommands()).clearDecisionFilter(decisions)),
      on('copyDecisions', async ({ decisions, page }) => (await decisionCommands()).copyDecisions(decisions, page)),
      on('showDecisionTable', async ({ decisions, page }) =>
        (await decisionCommands()).showDecisionTable(decisions, page),
      ),
      on('searchCases', async ({ cases }) => (await import('./cases/cases-view.ts')).searchCases(cases)),
      on('clearCaseSearch', ({ cases }) => cases.searchFor('')),
      on('refreshCases', ({ cases }) => cases.update()),
      on(
        'compareAgenda',
        async ({ client, changes }, resource): Promise<CompareAgendaResult | null | undefined> =>
          (await import('./agenda/compare-agenda.ts')).compareAgenda(client, changes, resource),
      ),
      on('closeComparison', ({ changes }) => changes.close()),
    );
  }

  /** Makes the views; call it once, when the first client has been made. */
  async serverMade(client: BaseLanguageClient): Promise<Disposable> {
    const [{ DecisionsView }, { CasesView }, { AgendaView }, { TablePage }] = await Promise.all([
      import('./decisions/decisions-view.ts'),
      import('./cases/cases-view.ts'),
      import('./agenda/agenda-view.ts'),
      import('./table-page.ts'),
    ]);
    const decisions = new DecisionsView(client);
    const cases = new CasesView(client);
    const changes = new AgendaView();
    const page = new TablePage();
    this.views = { client, decisions, cases, changes, page };
    return Disposable.from(decisions, cases, changes, page);
  }

  /** What a view shows now, read afresh. */
  async rows(view: 'decisions' | 'cases' | 'agendaChanges'): Promise<readonly ShownRow[]> {
    const { decisions, cases, changes } = await this.ready();
    const { shownRows } = await import('./tree-item.ts');
    if (view === 'agendaChanges') return shownRows(changes);
    const provider = view === 'decisions' ? decisions : cases;
    await provider.update();
    return view === 'decisions' ? shownRows(decisions) : shownRows(cases);
  }

  dispose(): void {
    this.registered.dispose();
  }

  /** A command may come from a keybinding before any referat is open. */
  private async ready(): Promise<Views> {
    await this.control.start();
    if (!this.views) throw new Error('referat: no client');
    return this.views;
  }
}

function uriIn(argument: unknown): Uri | undefined {
  return argument instanceof Uri ? argument : undefined;
}

function decisionCommands(): Promise<typeof import('./decisions/decision-commands.ts')> {
  return import('./decisions/decision-commands.ts');
}
