import * as vscode from 'vscode';
import type { ShownRow } from '../../../client/src/review/tree-item.ts';
import type { CompareAgendaResult } from '../../../server/src/protocol.ts';
import { api, setting } from '../support/api.ts';
import { equal, match, ok } from '../support/assert.ts';
import { empty, minutes, remove, write } from '../support/files.ts';
import { until } from '../support/wait.ts';
import { closeAll, open, openText, uri } from '../support/workspace.ts';

const MINUTES = 'plan-og-miljoe-2024-04-09.referat.txt';
const AGENDA = 'plan-og-miljoe-2024-04-09-dagsorden.referat.txt';

/** The rows of a view as soon as they are the ones waited for. */
async function rows(
  view: 'decisions' | 'cases' | 'agendaChanges',
  wanted: (rows: readonly ShownRow[]) => boolean = (found) => found.length > 0,
  milliseconds?: number,
): Promise<readonly ShownRow[]> {
  const { rows: read } = await api();
  let found: readonly ShownRow[] = [];
  try {
    return await until(
      `rows of ${view}`,
      async () => {
        found = await read(view);
        return wanted(found) ? found : undefined;
      },
      milliseconds,
    );
  } catch (error) {
    throw new Error(`${error}: ${found.map(({ label }) => label).join(' | ')}`);
  }
}

describe('view Beslutninger', () => {
  afterEach(async () => {
    await closeAll();
    await setting('language', undefined);
    await remove('rettet.referat.txt');
  });

  it('has the decision of every item, with who was absent and what is enclosed', async () => {
    await open(MINUTES);
    const found = await rows('decisions', ({ length }) => length === 8);
    equal(
      found.map(({ label, icon }) => `${icon} ${label}`),
      [
        'comment 28. Godkendt med bemærkning',
        'clock 29. Udsat',
        'checklist 30. Ad 1–2: Godkendt',
        'check 31. Godkendt',
        'close 32. Ikke godkendt',
        'bookmark 33. Taget til efterretning',
        'check 34. Godkendt',
        'circle-large-outline 35. Ingen beslutning',
      ],
    );
    match(
      found[1]?.description ?? '',
      /^Cykelsti mellem Fjordby og Strandlund( · \d+ problem(er)?)? · 1 fraværende · 2 bilag$/,
    );
    match(
      found[1]?.spoken ?? '',
      /^Punkt 29, Cykelsti mellem Fjordby og Strandlund\. Udsat\..*Fraværende: Samir Dalgas\. 2 bilag$/,
    );
  });

  it('follows the active editor, what is typed, and the language', async () => {
    const { document } = await openText(
      'rettet.referat.txt',
      new TextDecoder().decode(await vscode.workspace.fs.readFile(uri('x.referat.txt'))),
    );
    await rows('decisions', ([first]) => first?.label === '1. Godkendt');
    const edit = new vscode.WorkspaceEdit();
    const line = document.getText().split(/\r?\n/).indexOf('Godkendt.');
    edit.replace(document.uri, document.lineAt(line).range, 'Udsat.');
    await vscode.workspace.applyEdit(edit);
    await rows('decisions', ([first]) => first?.label === '1. Udsat' && first.icon === 'clock');
    await open(MINUTES);
    await rows('decisions', ([first]) => first?.label.startsWith('28.') === true);
    await setting('language', 'en');
    await rows('decisions', (found) => found.at(-1)?.label === '35. No decision');
  });

  it('is copied as a table', async () => {
    await open(MINUTES);
    await rows('decisions', ({ length }) => length === 8);
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('referat.copyDecisions');
    const [heading = '', ...lines] = (await vscode.env.clipboard.readText()).split('\r\n');
    equal(heading.split('\t'), ['Punkt', 'Sag', 'Sagsnummer', 'Beslutning', 'Stemmer', 'Fraværende', 'Bilag']);
    equal(lines[1]?.split('\t'), [
      '29',
      'Cykelsti mellem Fjordby og Strandlund',
      '05.04.00-P20-3-23',
      'Udsat',
      '',
      'Samir Dalgas',
      '2',
    ]);
    equal(lines.length, 9);
  });
});

describe('view Sager', () => {
  afterEach(closeAll);

  it('has every case with its story, the newest first', async () => {
    await open(MINUTES);
    const found = await rows('cases', (cases) => cases.some(({ rows: { length } }) => length >= 3));
    const path = found.find(({ description }) => description.endsWith(' · 05.04.00-P20-3-23'));
    ok(path, found.map(({ label, description }) => `${label} | ${description}`).join('\n'));
    match(path.label, /^Cykelsti mellem Fjordby og Strandlund/);
    match(path.description, /Udsat 09-04-2024( · | → )/);
    // A meeting is one treatment: its agenda is not told beside its minutes.
    ok(!path.rows.some(({ label }) => label === '09-04-2024 på dagsordenen'), JSON.stringify(path.rows));
    match(path.spoken, /Sag 05\.04\.00-P20-3-23\. \d behandlinger/);
  });
});

describe('the names an office gives its files', () => {
  afterEach(async () => {
    await closeAll();
    await empty('Kontor');
  });

  it('may begin with a capital letter', async () => {
    await open(MINUTES);
    // The system's file watcher now and then loses what is made in a folder that is just being made.
    for (let attempt = 1; ; attempt++) {
      await write('Kontor/2024/2024-08-13 Referat PMU.txt', minutes('05.01.00-P20-77-24'));
      try {
        await rows(
          'cases',
          (cases) => cases.some(({ description }) => description.endsWith('05.01.00-P20-77-24')),
          4000,
        );
        return;
      } catch (error) {
        if (attempt === 3) throw error;
      }
    }
  });
});

describe('compare with the agenda', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('referat.closeComparison');
    await closeAll();
    await remove('alene.referat.txt');
  });

  it('opens the two side by side and lists what became of the items', async () => {
    await open(MINUTES);
    const result = await vscode.commands.executeCommand<CompareAgendaResult>('referat.compareAgenda');
    match(result.agenda, /-dagsorden\.referat\.txt$/);
    const tab = await until('diff', () => vscode.window.tabGroups.activeTabGroup.activeTab);
    ok(tab.input instanceof vscode.TabInputTextDiff, `not a diff: ${tab.label}`);
    equal(
      [tab.input.original.toString(), tab.input.modified.toString()],
      [uri(AGENDA).toString(), uri(MINUTES).toString()],
    );
    const labels = (await rows('agendaChanges')).map(({ label }) => label);
    for (const expected of [
      'Tilføjet: 32. Lukning af genbrugsplads om søndagen',
      'Udgået: 32. Taxiholdeplads ved stationen',
      'Ny titel: 30. Vilde blomster langs vejene - forsøg på ti veje',
    ])
      ok(labels.includes(expected), `${expected} not among\n${labels.join('\n')}`);
    equal(labels.filter((label) => label.startsWith('Flyttet: ')).length, 1, labels.join('\n'));

    await vscode.commands.executeCommand('referat.closeComparison');
    const diffs = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputTextDiff);
    equal(diffs.length, 0, 'the diff stays behind');
  });

  it('is offered over the title where code lenses are wanted', async () => {
    const { document } = await open(MINUTES);
    await setting('codeLens.enable', true);
    const lens = await until('a code lens over the title', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return found.find(({ command }) => command?.title === 'Sammenlign med dagsordenen');
    });
    equal(lens.range.start.line, 0);
    await vscode.commands.executeCommand(lens.command?.command ?? '', ...(lens.command?.arguments ?? []));
    ok((await rows('agendaChanges')).length > 0, 'nothing is compared');
    await setting('codeLens.enable', undefined);
  });

  it('finds the minutes of an agenda, too', async () => {
    await open(AGENDA);
    const result = await vscode.commands.executeCommand<CompareAgendaResult>('referat.compareAgenda');
    equal(result.minutes, uri(MINUTES).toString());
  });

  it('says so when there is no agenda', async () => {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri(MINUTES)));
    await openText(
      'alene.referat.txt',
      text.replaceAll('09-04-2024', '10-04-2024').replaceAll('09. april', '10. april'),
    );
    equal(await vscode.commands.executeCommand('referat.compareAgenda'), null);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
