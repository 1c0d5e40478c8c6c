import * as vscode from 'vscode';
import { equal, match, ok } from '../support/assert.ts';
import { BAD_NUMBER, empty, minutes, read, remove, rulesIn, write } from '../support/files.ts';
import { problems } from '../support/language.ts';
import { until } from '../support/wait.ts';
import { closeAll, open } from '../support/workspace.ts';

const RULE = 'malformed-journal-number';
const NAME = `Forkert journalnummer (${RULE})`;
const file = 'regler/a.referat.txt';

async function finding(): Promise<{ document: vscode.TextDocument; diagnostic: vscode.Diagnostic }> {
  await write(file, minutes(BAD_NUMBER));
  const { document } = await open(file);
  const isOurs = ({ code }: vscode.Diagnostic) => typeof code === 'object' && code.value === RULE;
  const found = await problems(document, (all) => all.some(isOurs));
  const diagnostic = found.find(isOurs);
  ok(diagnostic, 'no finding');
  return { document, diagnostic };
}

async function actions(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range);
}

function run(action: vscode.CodeAction | undefined): Thenable<unknown> {
  ok(action?.command, `no such action: ${action?.title}`);
  return vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

function tabs(): string[] {
  return vscode.window.tabGroups.all.flatMap((group) =>
    group.tabs.map(({ input, label }) => {
      if (input instanceof vscode.TabInputWebview) return `webview ${input.viewType} ${label}`;
      if (input instanceof vscode.TabInputCustom) return `custom ${input.viewType} ${input.uri.toString()}`;
      return label;
    }),
  );
}

describe('a finding', () => {
  afterEach(async () => {
    await closeAll();
    await empty('regler');
    await remove('.referat.json');
  });

  it('can be mended, its rule turned off, its page read', async () => {
    const { document, diagnostic } = await finding();
    const titles = (await actions(document, diagnostic.range)).map(({ title }) => title);
    for (const part of ['15.00.00-A00-3-20', `Slå reglen »${NAME}« fra her`, `Læs om reglen »${NAME}«`])
      ok(
        titles.some((title) => title.includes(part)),
        `"${part}" is not among: ${titles.join(' | ')}`,
      );
  });

  it('is gone when its rule is turned off; the configuration is made and saved, and not thrown at anybody', async () => {
    const { document, diagnostic } = await finding();
    const all = await actions(document, diagnostic.range);
    await run(all.find(({ title }) => title.startsWith('Slå reglen')));
    equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
    equal(JSON.parse((await read('.referat.json')) ?? ''), { rules: { [RULE]: 'off' } });
    await until('the finding is gone', () => !rulesIn(document.uri).includes(RULE));
  });

  it('the nearest configuration is changed, its comments stay', async () => {
    await write('regler/.referat.json', '{\n  // aftalt i marts\n  "rules": { "cpr-number": "error" }\n}\n');
    const { document, diagnostic } = await finding();
    const all = await actions(document, diagnostic.range);
    await run(all.find(({ title }) => title.startsWith('Slå reglen')));
    const text = (await read('regler/.referat.json')) ?? '';
    match(text, /aftalt i marts/);
    match(text, /"malformed-journal-number": "off"/);
    equal(await read('.referat.json'), undefined);
  });

  it('leads to its rule’s page, which opens as a page without any network', async () => {
    const { document, diagnostic } = await finding();
    const { code, source } = diagnostic;
    equal(source, 'Referat: Forkert journalnummer');
    ok(typeof code === 'object', 'the code is no link');
    equal(code.target.toString(), `referat-regel:/${RULE}.md`);
    // What a click on the code does.
    await vscode.commands.executeCommand('vscode.open', code.target);
    await until(
      'page',
      () => tabs().some((tab) => tab.startsWith('custom vscode.markdown.preview.editor')),
      5000,
    ).catch(() => {
      throw new Error(`no preview among: ${tabs().join(' | ')}`);
    });
    await vscode.window.showTextDocument(document);
    const all = await actions(document, diagnostic.range);
    await run(all.find(({ title }) => title.startsWith('Læs om')));
    await until('preview', () => tabs().some((tab) => tab.startsWith('webview') && tab.includes('markdown')));
    const page = await vscode.workspace.openTextDocument(code.target);
    match(page.getText(), /## Hvorfor/);
  });
});

describe('.referat.json', () => {
  afterEach(async () => {
    await closeAll();
    await remove('.referat.json');
  });

  it('is JSON with comments, completed and checked by the schema', async () => {
    const text = '{\n  // aftalt\n  "rules": {\n    ""\n  }\n}\n';
    await write('.referat.json', text);
    const { document } = await open('.referat.json');
    equal(document.languageId, 'jsonc');
    const labels = await until('completion', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(3, 5),
      );
      const all = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return all.some((label) => label.includes(RULE)) ? all : undefined;
    });
    ok(
      labels.some((label) => label.includes('missing-decision')),
      labels.join(' '),
    );
  });
});
